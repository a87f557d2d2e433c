import { useEffect, useState } from 'preact/hooks';
import { onChange } from '../../cases/store/changes.ts';
import type { Card } from '../../cases/store/person.ts';
import { readCards } from '../../cases/store/read-persons.ts';
import { db, index, places } from '../places.ts';
import type { Filter } from './filter.ts';
import { townshipsOf } from './townships.ts';

export const pageSize = 50;

export interface People {
  readonly cards: readonly Card[];
  readonly total: number;
  readonly all: number;
  readonly unreadable: number;
  readonly townships: readonly string[];
  /** While the list is opened: how many of how many. */
  readonly reading: { readonly done: number; readonly of: number } | null;
}

/** While she types, the list is not gone through at each key. */
const pause = 120;

const nobody: People = { cards: [], total: 0, all: 0, unreadable: 0, townships: [], reading: { done: 0, of: 0 } };

/** The people of one page, followed through changes in any window. Only their cards are opened. */
export function usePeople(filter: Filter, page: number, onProblem: (problem: unknown) => void): People {
  const [people, setPeople] = useState(nobody);
  const [version, setVersion] = useState(0);

  useEffect(() => {
    let live = true;
    let waiting = false;
    let under: Promise<void> = Promise.resolve();
    const read = async (): Promise<void> => {
      let shown = 0;
      await index.refresh((done, of) => {
        // Drawing each slice would take longer than reading it.
        if (!live || done - shown < 2000) return;
        shown = done;
        setPeople((before) => ({ ...before, reading: before.all === 0 ? { done, of } : null }));
      });
      if (!live) return;
      setPeople((before) => ({ ...before, reading: null }));
      setVersion((n) => n + 1);
      const townships = await townshipsOf(places, index, () => live);
      if (live) setPeople((before) => ({ ...before, townships }));
    };
    // An import tells of a change twice a second: what comes while one is read is read once.
    const refresh = (): void => {
      if (waiting) return;
      waiting = true;
      under = under.then(() => {
        waiting = false;
        return live ? read() : undefined;
      }).catch((problem: unknown) => {
        if (live) onProblem(problem);
      });
    };
    refresh();
    const stop = onChange(db, refresh);
    return () => {
      live = false;
      stop();
    };
  }, []);

  useEffect(() => {
    if (version === 0) return;
    let live = true;
    const timer = setTimeout(() => {
      const { total, ids } = index.search({ ...filter, offset: page * pageSize, count: pageSize });
      readCards(places, ids).then(
        ({ cards }) => {
          if (live) setPeople((before) => ({ ...before, cards, total, all: index.size, unreadable: index.unreadable.length }));
        },
        (problem: unknown) => {
          if (live) onProblem(problem);
        },
      );
    }, pause);
    return () => {
      live = false;
      clearTimeout(timer);
    };
  }, [filter, page, version]);

  return people;
}
