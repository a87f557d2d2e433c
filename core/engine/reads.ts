import type { FieldKey } from '../model/fields.ts';
import type { ParameterKey } from '../policy/parameters.ts';
import { comparedBy, partsOfCondition, type Condition } from './condition.ts';
import { askedBy, partsOf, type Quantity } from './quantity.ts';

/** What a condition or quantity looks at. */
export interface Reads {
  readonly fields: Set<FieldKey>;
  readonly parameters: Set<ParameterKey>;
}

export const noReads = (): Reads => ({ fields: new Set(), parameters: new Set() });

/** A field of a row counts as the whole list. */
const field = (ref: string, into: Reads): void => void into.fields.add(ref.split('.', 1)[0] as FieldKey);

export function readsOfQuantity(q: Quantity, into: Reads = noReads()): Reads {
  if (typeof q === 'number') return into;
  if (q.q === 'figure') into.parameters.add(q.parameter);
  if (q.q === 'field' || q.q === 'by') field(q.field, into);
  if (q.q === 'rows' || q.q === 'total') into.fields.add(q.list);
  for (const part of partsOf(q)) readsOfQuantity(part, into);
  for (const asked of askedBy(q)) readsOf(asked, into);
  return into;
}

/** The fields that a condition reads and the parameters that it names, each once. */
export function readsOf(c: Condition, into: Reads = noReads()): Reads {
  switch (c.k) {
    case 'some':
    case 'every':
      into.fields.add(c.list);
      break;
    case 'same':
      field(c.a, into);
      field(c.b, into);
      break;
    case 'table':
      for (const f of c.columns) field(f, into);
      break;
    case 'compute':
      for (const f of c.reads) into.fields.add(f);
      for (const p of c.settings) into.parameters.add(p);
      break;
    case 'is':
    case 'among':
    case 'given':
    case 'look':
      field(c.field, into);
      break;
    default:
  }
  for (const part of partsOfCondition(c)) readsOf(part, into);
  for (const compared of comparedBy(c)) readsOfQuantity(compared, into);
  return into;
}
