import { fromBase64 } from '../vault/bytes.ts';

/** Bytes in a fixture, which is JSON. */
interface WrittenBytes {
  readonly base64: string;
}

const isBytes = (value: unknown): value is WrittenBytes => typeof value === 'object' && value !== null && Object.keys(value).join() === 'base64';

const revived = (value: unknown): unknown => {
  if (isBytes(value)) return fromBase64(value.base64);
  if (Array.isArray(value)) return value.map(revived);
  return typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value).map(([k, v]) => [k, revived(v)])) : value;
};

/** The rows of a fixture's tables, with bytes where they were. */
export const rowsFromFixture = (tables: object): Readonly<Record<string, readonly object[]>> => revived(tables) as Readonly<Record<string, readonly object[]>>;
