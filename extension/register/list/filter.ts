import type { Query } from '../../cases/store/search.ts';

/** What is looked for; the export takes the same people. */
export type Filter = Omit<Query, 'offset' | 'count'>;

export const noFilter: Filter = { order: 'changed' };

/** The filter with one thing set, or no longer set. */
export function changed(filter: Filter, change: { readonly [K in keyof Filter]?: Filter[K] | undefined }): Filter {
  return Object.fromEntries(Object.entries({ ...filter, ...change }).filter(([, value]) => value !== undefined)) as Filter;
}
