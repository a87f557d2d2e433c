/** Looking into data that anybody may have sent: a proxy or a getter may throw, change its mind or never end. */

/** More members than any record of ours; what comes after them isn't looked at. */
const mostKeys = 5000;

const tried = <T>(look: () => T, otherwise: T): T => {
  try {
    return look();
  } catch {
    return otherwise;
  }
};

/** A member could not be read at all. */
export const broken: unique symbol = Symbol('broken');

export const isArray = (data: unknown): data is readonly unknown[] => tried(() => Array.isArray(data), false);

/** Whether it is an object with members, and no array. What can’t be told is none. */
export const isRecord = (data: unknown): data is object => typeof data === 'object' && data !== null && tried(() => !Array.isArray(data), false);

/** The names of its own members that can be listed; null when it won’t say. */
export const keysOf = (data: object): readonly string[] | null => tried(() => Object.keys(data).slice(0, mostKeys), null);

/** One member, asked for once. */
export const memberOf = (data: object, key: string | number): unknown => tried(() => (data as Readonly<Record<string | number, unknown>>)[key], broken);

/** A member that is its own, never its prototype’s; undefined where it has none. */
export const ownMember = (data: object, key: string): unknown => tried(() => (Object.hasOwn(data, key) ? (data as Readonly<Record<string, unknown>>)[key] : undefined), broken);

/** How many items an array says that it has, a whole number of nothing or more. */
export function lengthOf(data: readonly unknown[]): number {
  const length = memberOf(data, 'length');
  return typeof length === 'number' && length > 0 ? Math.floor(length) : 0;
}
