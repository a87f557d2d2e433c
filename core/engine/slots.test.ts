import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayNumber } from '../format/day-number.ts';
import type { FieldSpec } from '../model/field-spec.ts';
import { fields, type Facts, type FieldKey } from '../model/fields.ts';
import { subjects, type Subject } from '../model/subjects.ts';
import { loaders } from './loaders.ts';
import { isOpen, layoutOf, type Layout, type Slots } from './slots.ts';

const specOf = (key: FieldKey): FieldSpec => fields[key];

function valueOf(spec: FieldSpec): fc.Arbitrary<unknown> {
  switch (spec.kind) {
    case 'list':
      return fc.record({ rows: fc.array(fc.record(Object.fromEntries(Object.entries(spec.of).map(([k, s]) => [k, fc.option(valueOf(s))])), { requiredKeys: [] }), { maxLength: 2 }), complete: fc.boolean() });
    case 'date':
      return fc.constantFrom('2010-05-04', '1950-02-29', '2000-02-29', '2024-12-31');
    case 'month':
      return fc.constantFrom('2010-05', '2010-13', '1999-12');
    case 'truth':
      return fc.boolean();
    case 'integer':
    case 'decimal':
    case 'money':
      return fc.constantFrom(0, 1, 36000, 0.5);
    default:
      return fc.constantFrom('', '某', 'none');
  }
}

const everything = (subject: Subject): fc.Arbitrary<Facts> =>
  fc.record(Object.fromEntries(subjects[subject].fields.map((k) => [k, fc.option(valueOf(fields[k]), { freq: 3 })])), { requiredKeys: [] }) as fc.Arbitrary<Facts>;
/** Nothing known is nothing known, whichever way. */
const held = (layout: Layout, slots: Slots, key: FieldKey): unknown => layout.reader([key])(slots)[0];

const known = (slots: readonly unknown[]): unknown[] => slots.map((v) => v ?? null);

describe.each(Object.keys(subjects) as Subject[])('the slots of a %s', (subject) => {
  const keys = subjects[subject].fields;
  const layout = layoutOf(keys);
  const fast = layoutOf(keys, loaders[subject]);

  it('are the same whether loaded by kind, field by name, or set one after another', () => {
    fc.assert(
      fc.property(everything(subject), fc.infiniteStream(fc.nat()), (facts, order) => {
        const slots = layout.load(facts);
        expect(known(fast.load(facts))).toEqual(known(slots));
        const one = layout.load({});
        const shuffled = keys.map((k) => [order.next().value, k] as const).sort((a, b) => a[0] - b[0]);
        for (const [, k] of shuffled) layout.set(one, k, facts[k]);
        expect(known(one)).toEqual(known(slots));
      }),
      { numRuns: 60 },
    );
  });

  it('give back what was put in, and nothing for a blank', () => {
    fc.assert(
      fc.property(everything(subject), (facts) => {
        const slots = layout.load(facts);
        for (const k of keys) {
          const spec: FieldSpec = fields[k];
          const [was, is] = [facts[k] ?? null, held(layout, slots, k)];
          if (spec.kind !== 'list' || was === null) expect(is).toEqual(was);
          else {
            const blank = Object.fromEntries(Object.keys(spec.of).map((c) => [c, null]));
            const list = was as unknown as { readonly rows: readonly object[]; readonly complete: boolean };
            expect(is).toEqual({ complete: list.complete, rows: list.rows.map((r) => ({ ...blank, ...r })) });
          }
        }
      }),
      { numRuns: 40 },
    );
  });

  it('stand apart: a value of one field is seen in no other, and a day has its number beside it', () => {
    for (const k of keys) {
      const spec = specOf(k);
      if (spec.kind === 'list') continue;
      const value = { date: '2010-05-04', month: '2010-05', truth: true, integer: 3, decimal: 3, money: 3 }[spec.kind as string] ?? 'x';
      const slots = layout.load({ [k]: value } as Facts);
      const isDay = spec.kind === 'date' || spec.kind === 'month';
      expect(slots.filter((v) => !isOpen(v))).toHaveLength(isDay ? 2 : 1);
      expect(slots[layout.slot(k)]).toBe(value);
      expect(slots[layout.measured(k)]).toBe(isDay ? dayNumber(spec.kind === 'date' ? '2010-05-04' : '2010-05-01') : value);
    }
  });
});

describe('values of a wrong kind', () => {
  const layout = layoutOf(['name', 'age', 'birth', 'support_start', 'relocated', 'obligors']);

  it('are not known', () => {
    for (const wrong of [1, true, {}, [], undefined, null]) {
      expect(held(layout, layout.load({ name: wrong } as never), 'name'), String(wrong)).toBe(null);
      const slots = layout.load({ name: '某' });
      layout.set(slots, 'name', wrong);
      expect(slots[layout.slot('name')]).toBe(null);
    }
    for (const wrong of ['1', Number.NaN, Number.POSITIVE_INFINITY, true, null]) {
      expect(held(layout, layout.load({ age: wrong } as never), 'age')).toBe(null);
      const slots = layout.load({ age: 3 });
      layout.set(slots, 'age', wrong);
      expect(slots[layout.slot('age')]).toBe(null);
    }
    for (const wrong of ['true', 1, 0, null]) {
      expect(held(layout, layout.load({ relocated: wrong } as never), 'relocated')).toBe(null);
      const slots = layout.load({ relocated: true });
      layout.set(slots, 'relocated', wrong);
      expect(slots[layout.slot('relocated')]).toBe(null);
    }
    for (const wrong of [20100504, null, {}]) {
      expect(held(layout, layout.load({ birth: wrong } as never), 'birth')).toBe(null);
      const slots = layout.load({ birth: '2010-05-04' });
      layout.set(slots, 'birth', wrong);
      expect([slots[layout.slot('birth')], slots[layout.measured('birth')]]).toEqual([null, null]);
    }
    for (const wrong of ['x', 1, null, {}, { rows: 'x' }, { complete: true }]) {
      expect(held(layout, layout.load({ obligors: wrong } as never), 'obligors')).toBe(null);
      const slots = layout.load({ obligors: { rows: [], complete: true } });
      layout.set(slots, 'obligors', wrong);
      expect(slots[layout.slot('obligors')]).toBe(null);
    }
  });

  it('make no row of a list, and no list complete', () => {
    const read = held(layout, layout.load({ obligors: { rows: ['x', null, { age: '3', status: 'tekun' }], complete: 'yes' } } as never), 'obligors');
    expect(read).toMatchObject({ complete: false, rows: [{ age: null }, { status: null }, { age: null, status: 'tekun' }] });
  });

  it('leave a day that is not in the calendar readable, without a number', () => {
    const slots = layout.load({ birth: '2010-02-30' });
    expect([slots[layout.slot('birth')], slots[layout.measured('birth')]]).toEqual(['2010-02-30', null]);
  });

  it('are refused for fields of another subject', () => {
    expect(() => layout.slot('beds')).toThrow('beds');
    expect(layout.slot('obligors.age')).toBeGreaterThanOrEqual(0);
    expect(() => layout.slot('obligors.beds')).toThrow('beds');
  });
});
