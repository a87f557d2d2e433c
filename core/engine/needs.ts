import type { FieldKey, ListKey } from '../model/fields.ts';
import type { Need } from './answer.ts';
import { noRow, type Binding } from './binding.ts';
import { packNeed, type Condition } from './condition.ts';
import { figureOf } from './figure.ts';
import type { Quantity, Ref } from './quantity.ts';
import { isOpen, type ListSlots, type Slots } from './slots.ts';
import { UNKNOWN, YES } from './truth.ts';

/** Where a walk stands: at the case, or at one row of a list; a row that may still come has no index. */
interface Place {
  readonly slots: Slots;
  readonly row: Slots;
  readonly index: number | null;
}

const needOf = (ref: Ref, at: Place): Need => {
  if (!ref.includes('.')) return ref as Need;
  const [list, field] = ref.split('.') as [ListKey & FieldKey, string | undefined];
  return field === undefined || at.index === null ? list : `${list}[${at.index}].${field}`;
};

const isOpenAt = (ref: Ref, at: Place, binding: Binding): boolean => isOpen((ref.includes('.') ? at.row : at.slots)[binding.layout.measured(ref)]);

/** What could still settle an open quantity. */
function ofQuantity(q: Quantity, at: Place, binding: Binding, into: Set<Need>): void {
  if (typeof q === 'number' || !Number.isNaN(binding.measure(q)(at.slots, at.row))) return;
  switch (q.q) {
    case 'figure':
      if (figureOf(q, binding.setting) === null) into.add(packNeed(q.parameter));
      break;
    case 'field':
      into.add(needOf(q.field, at));
      break;
    case 'by':
      if (isOpenAt(q.field, at, binding)) {
        into.add(needOf(q.field, at));
        for (const chosen of Object.values(q.cases)) ofQuantity(chosen, at, binding, into);
      } else {
        const code = String((q.field.includes('.') ? at.row : at.slots)[binding.layout.slot(q.field)]);
        const chosen = Object.hasOwn(q.cases, code) ? q.cases[code] : undefined;
        // A code for which nothing is laid down asks for another word on the field.
        if (chosen === undefined) into.add(needOf(q.field, at));
        else ofQuantity(chosen, at, binding, into);
      }
      break;
    case 'either':
      walk(q.when, at, binding, into);
      if (binding.decide(q.when)(at.slots, at.row) !== 0) ofQuantity(q.then, at, binding, into);
      if (binding.decide(q.when)(at.slots, at.row) !== YES) ofQuantity(q.otherwise, at, binding, into);
      break;
    case 'count':
      for (const c of q.of) walk(c, at, binding, into);
      break;
    case 'rows':
      overRows(q.list, at, binding, into, (row) => q.where && walk(q.where, row, binding, into));
      break;
    case 'total':
      overRows(q.list, at, binding, into, (row) => {
        const counts = q.where ? binding.decide(q.where)(row.slots, row.row) : YES;
        if (counts === UNKNOWN) walk(q.where!, row, binding, into);
        if (counts !== 0) ofQuantity(q.of, row, binding, into);
      });
      break;
    case 'workdays':
    case 'after-workdays': {
      const lacking = new Set<Need>();
      for (const part of q.of) ofQuantity(part, at, binding, lacking);
      // Both days are there: what lacks is the calendar of the year.
      if (lacking.size === 0) lacking.add('calendar');
      for (const need of lacking) into.add(need);
      break;
    }
    case 'quotient': {
      const lacking = new Set<Need>();
      for (const part of q.of) ofQuantity(part, at, binding, lacking);
      // A division by nothing: the figure below the line is what must be looked at.
      if (lacking.size === 0) firstField(q.of[1], at, lacking);
      for (const need of lacking) into.add(need);
      break;
    }
    case 'round':
    case 'month-start':
      ofQuantity(q.of, at, binding, into);
      break;
    case 'given-day':
      break;
    default:
      for (const part of q.of) ofQuantity(part, at, binding, into);
  }
}

function firstField(q: Quantity, at: Place, into: Set<Need>): void {
  if (typeof q === 'number') return;
  if (q.q === 'field' || q.q === 'by') into.add(needOf(q.field, at));
  else if (q.q === 'rows' || q.q === 'total') into.add(q.list);
  else if (q.q === 'figure') into.add(packNeed(q.parameter));
  else if ('of' in q) for (const part of (Array.isArray(q.of) ? q.of : [q.of]) as readonly Quantity[]) firstField(part, at, into);
}

function overRows(list: FieldKey, at: Place, binding: Binding, into: Set<Need>, each: (row: Place) => void): void {
  const found = at.slots[binding.layout.slot(list)] as ListSlots | null | undefined;
  const mayGoOn = !found?.complete;
  if (mayGoOn) into.add(list);
  found?.rows.forEach((row, index) => each({ slots: at.slots, row, index }));
  // A row that is still to come is held against the case too: what that lacks matters as well.
  if (mayGoOn) each({ slots: at.slots, row: noRow, index: null });
}

/** Adds what stands on the open branches of a condition. */
function walk(c: Condition, at: Place, binding: Binding, into: Set<Need>): void {
  if (binding.decide(c)(at.slots, at.row) !== UNKNOWN) return;
  switch (c.k) {
    case 'all':
    case 'any':
    case 'several':
    case 'iff':
      for (const part of c.of) walk(part, at, binding, into);
      break;
    case 'not':
    case 'named':
      walk(c.of, at, binding, into);
      break;
    case 'some':
    case 'every':
      overRows(c.list, at, binding, into, (row) => walk(c.of, row, binding, into));
      break;
    case 'table': {
      const open = c.columns.filter((f) => isOpenAt(f, at, binding));
      // All is filled in and a person must look: what would settle it is a closer word on the first column.
      for (const f of open.length > 0 ? open : c.columns.slice(0, 1)) into.add(needOf(f, at));
      break;
    }
    case 'compute': {
      // Where data says the same, that is more exact.
      if (typeof c.truth === 'object') return walk(c.truth, at, binding, into);
      const answer = binding.answer(c)(at.slots);
      if (answer.is === UNKNOWN) for (const need of answer.needs) into.add(need);
      break;
    }
    case 'same':
      for (const f of [c.a, c.b]) if (isOpenAt(f, at, binding)) into.add(needOf(f, at));
      break;
    case 'atLeast':
    case 'under':
    case 'equal':
      for (const q of [c.a, c.b]) ofQuantity(q, at, binding, into);
      break;
    default:
      into.add(needOf(c.field as Ref, at));
  }
}

/** What could still settle an open condition: only what stands on its open branches. Empty when it is settled. */
export function needsOf(c: Condition, slots: Slots, binding: Binding, into: Set<Need> = new Set()): Set<Need> {
  walk(c, { slots, row: noRow, index: null }, binding, into);
  return into;
}

/** What could still settle an open quantity. Empty when it is known. */
export function needsOfQuantity(q: Quantity, slots: Slots, binding: Binding, into: Set<Need> = new Set()): Set<Need> {
  ofQuantity(q, { slots, row: noRow, index: null }, binding, into);
  return into;
}
