import type { RegisterIndex } from '../../cases/store/search.ts';
import { readCards } from '../../cases/store/read-persons.ts';
import type { StorePlaces } from '../../cases/store/places.ts';

/** More in one county than any county has. */
const most = 300;

/** The townships of the register, found by going from one to the next in their order: one card is opened for each. */
export async function townshipsOf(places: StorePlaces, index: RegisterIndex): Promise<readonly string[]> {
  const found = new Set<string>();
  for (let offset = 0; offset < index.size && found.size < most; ) {
    const { ids } = index.search({ order: 'township', offset, count: 1 });
    const { cards } = await readCards(places, ids);
    const township = cards[0]?.facts.township ?? '';
    const { total } = index.search({ township, offset: 0, count: 0 });
    if (found.has(township)) break;
    found.add(township);
    offset += Math.max(1, total);
  }
  return [...found];
}
