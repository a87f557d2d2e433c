import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { Language } from '../../core/model/field-spec.ts';
import { BackupView } from './backup/backup.tsx';
import { Export } from './export/export.tsx';
import { Import } from './import/import.tsx';
import { noFilter } from './list/filter.ts';
import { List } from './list/list.tsx';
import { LockSettings } from './lock/lock-settings.tsx';
import { PersonView } from './person/person.tsx';
import { say } from './words.ts';

const parts = ['list', 'import', 'export', 'backup', 'lock'] as const;
type Part = (typeof parts)[number];

interface Props {
  readonly language: Language;
  refresh(): Promise<void>;
}

/** The register while it is open. The filter stays while she looks at somebody, and is what an export takes. */
export const OpenRegister = ({ language, refresh }: Props): VNode => {
  const [part, setPart] = useState<Part>('list');
  const [person, setPerson] = useState<string | null>(null);
  const [filter, setFilter] = useState(noFilter);
  const [page, setPage] = useState(0);
  const body = (): VNode => {
    switch (part) {
      case 'list':
        return person === null ? (
          <List
            filter={filter}
            page={page}
            language={language}
            onFilter={(next) => {
              setFilter(next);
              setPage(0);
            }}
            onPage={setPage}
            onOpen={setPerson}
          />
        ) : (
          <PersonView key={person} id={person} language={language} onBack={() => setPerson(null)} />
        );
      case 'import':
        return <Import language={language} />;
      case 'export':
        return <Export filter={filter} language={language} />;
      case 'backup':
        return <BackupView language={language} />;
      case 'lock':
        return (
          <>
            <h2>{say(language, 'lock')}</h2>
            <LockSettings language={language} refresh={refresh} />
          </>
        );
    }
  };
  return (
    <>
      <nav class="parts" aria-label={say(language, 'name')}>
        {parts.map((of) => (
          <button
            key={of}
            type="button"
            class="quiet"
            aria-current={part === of ? 'page' : undefined}
            onClick={() => {
              setPart(of);
              setPerson(null);
            }}
          >
            {say(language, of)}
          </button>
        ))}
      </nav>
      <main>{body()}</main>
    </>
  );
};
