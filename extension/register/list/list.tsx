import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { Language } from '../../../core/model/field-spec.ts';
import { ProblemNote } from '../problem-note.tsx';
import { sayCount, sayPage, sayReading, sayUnreadable } from '../sentences.ts';
import { say } from '../words.ts';
import type { Filter } from './filter.ts';
import { Filters } from './filters.tsx';
import { Table } from './table.tsx';
import { pageSize, usePeople } from './use-people.ts';

interface Props {
  readonly filter: Filter;
  readonly page: number;
  readonly language: Language;
  onFilter(filter: Filter): void;
  onPage(page: number): void;
  onOpen(id: string): void;
}

/** The people of the register: search, filters, one page of what was found. */
export const List = ({ filter, page, language, onFilter, onPage, onOpen }: Props): VNode => {
  const [problem, setProblem] = useState<unknown>(null);
  const { cards, total, all, unreadable, townships, reading } = usePeople(filter, page, setProblem);
  const pages = Math.max(1, Math.ceil(total / pageSize));
  if (reading !== null) return <p role="status">{reading.of === 0 ? say(language, 'working') : sayReading(language, reading.done, reading.of)}</p>;
  return (
    <>
      <Filters filter={filter} townships={townships} language={language} onFilter={onFilter} />
      <ProblemNote problem={problem} language={language} />
      {unreadable > 0 && <p class="warn">{sayUnreadable(language, unreadable)}</p>}
      <p role="status" class="count">
        {all === 0 ? say(language, 'empty') : total === 0 ? say(language, 'noMatch') : sayCount(language, total, all)}
      </p>
      {total > 0 && <Table cards={cards} language={language} onOpen={onOpen} />}
      {pages > 1 && (
        <nav class="pages" aria-label={sayPage(language, page + 1, pages)}>
          <button type="button" class="secondary" disabled={page === 0} onClick={() => onPage(page - 1)}>
            {say(language, 'previous')}
          </button>
          <span aria-live="polite">{sayPage(language, page + 1, pages)}</span>
          <button type="button" class="secondary" disabled={page + 1 >= pages} onClick={() => onPage(page + 1)}>
            {say(language, 'next')}
          </button>
        </nav>
      )}
    </>
  );
};
