import type { StorePlaces } from '../../cases/store/places.ts';
import { readCards } from '../../cases/store/read-persons.ts';
import type { RegisterIndex } from '../../cases/store/search.ts';

/** Few enough that the page stays free between two. */
const slice = 500;

/** Townships that were met since the register was opened, and how many people there were when all were gone through. */
const met = new Set<string>();
let walked = 0;

/** Forgets all, on lock. */
export function forgetTownships(): void {
  met.clear();
  walked = 0;
}

/**
 * The townships of the register, to choose from. All cards are gone through once, in slices; after that only those that
 * were changed last, unless many came at once. Sorting all by township would hold the page instead.
 */
export async function townshipsOf(places: StorePlaces, index: RegisterIndex, goesOn: () => boolean): Promise<readonly string[]> {
  const { size } = index;
  const all = walked === 0 || Math.abs(size - walked) > slice;
  const { ids } = index.search({ offset: 0, count: all ? size : slice });
  for (let i = 0; i < ids.length && goesOn(); i += slice) {
    const { cards } = await readCards(places, ids.slice(i, i + slice));
    for (const { facts } of cards) met.add(facts.township ?? '');
  }
  if (goesOn()) walked = size;
  return [...met].sort();
}
