import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rules } from '../rules/all.ts';
import * as c from './condition.ts';
import type { Condition } from './condition.ts';
import { decidedBy, inOrder, readsOfRule } from './order.ts';
import * as q from './quantity.ts';
import { readsOf, readsOfQuantity } from './reads.ts';
import { check, choose, conclusion, derivation, work } from './rule.ts';

const common = { about: 'name', from: '2000-01-01', to: null, law: [], title: { zh: '', en: '' }, words: {} } as const;
const fieldsOf = (x: Condition): string[] => [...readsOf(x).fields];
const read = (x: q.Quantity): string[] => [...readsOfQuantity(x).fields];

describe('what a condition reads', () => {
  it('is each of its fields once, a row’s as its list', () => {
    expect(fieldsOf(c.atLeast(q.amount('age'), q.amount('family_size')))).toEqual(['age', 'family_size']);
    expect(fieldsOf(c.under(q.amount('age'), 1))).toEqual(['age']);
    expect(fieldsOf(c.equal(q.amount('age'), q.amount('age')))).toEqual(['age']);
    expect(fieldsOf(c.all(c.holds('can_eat'), c.any(c.holds('can_walk'), c.holds('can_eat'))))).toEqual(['can_eat', 'can_walk']);
    expect(fieldsOf(c.several(1, c.holds('can_eat'), c.holds('can_walk')))).toEqual(['can_eat', 'can_walk']);
    expect(fieldsOf(c.iff(c.holds('can_eat'), c.holds('can_walk')))).toEqual(['can_eat', 'can_walk']);
    expect(fieldsOf(c.not(c.holds('can_eat')))).toEqual(['can_eat']);
    expect(fieldsOf(c.named('名', 'name', c.given('birth')))).toEqual(['birth']);
    expect(fieldsOf(c.rows('obligors').some((o) => c.all(o.holds('property_low'), c.holds('can_eat'))))).toEqual(['obligors', 'can_eat']);
    expect(fieldsOf(c.rows('obligors').every((o) => o.given('age')))).toEqual(['obligors']);
    expect(fieldsOf(c.rows('obligors').some(() => c.holds('can_eat')))).toEqual(['obligors', 'can_eat']);
    expect(fieldsOf(c.same('name', 'account_name'))).toEqual(['name', 'account_name']);
    expect(fieldsOf(c.table(['disab_type', 'disab_grade'], { when: [null, null], then: 'yes' }))).toEqual(['disab_type', 'disab_grade']);
    expect(fieldsOf(c.look('mode'))).toEqual(['mode']);
    expect(fieldsOf(c.choice('mode').oneOf('centralised'))).toEqual(['mode']);
    const computed = readsOf(c.compute(['age', 'obligors'], () => ({ is: 2 }), ['old.age']));
    expect([[...computed.fields], [...computed.parameters]]).toEqual([['age', 'obligors'], ['old.age']]);
  });

  it('is what its quantities are made of and ask', () => {
    expect(read(q.by('mode', { centralised: q.amount('age'), 'home-based': 1 }))).toEqual(['mode', 'age']);
    expect(read(q.either(c.holds('can_eat'), q.amount('age'), q.amount('family_size'))).sort()).toEqual(['age', 'can_eat', 'family_size']);
    expect(read(q.countOf(c.holds('can_eat'), c.holds('can_walk')))).toEqual(['can_eat', 'can_walk']);
    expect(read(c.rows('obligors').count((o) => c.all(o.holds('property_low'), c.holds('can_eat'))))).toEqual(['obligors', 'can_eat']);
    expect(read(c.rows('obligors').count())).toEqual(['obligors']);
    expect(read(c.rows('obligors').total((o) => q.sum(o.amount('age'), q.amount('age')), (o) => c.all(o.given('age'), c.holds('can_eat'))))).toEqual(['obligors', 'age', 'can_eat']);
    for (const of of [q.sum, q.product, q.least, q.greatest, q.difference, q.quotient, q.yearsFrom, q.monthsFrom, q.workdaysFrom, q.daysFrom, q.daysAfter, q.workdaysAfter, q.monthsAfter, q.yearsAfter]) {
      expect(read(of(q.amount('age'), q.amount('family_size'))).sort()).toEqual(['age', 'family_size']);
    }
    for (const of of [q.roundUp, q.roundDown, q.roundTo, q.monthStart]) expect(read(of(q.day('birth'), 1))).toEqual(['birth']);
    expect(read(3)).toEqual([]);
    expect(read(q.givenDay('2010-05-04'))).toEqual([]);
    expect([...readsOfQuantity(q.sum(q.pack('old.age'), q.by('mode', { centralised: q.pack('minor.age') }))).parameters]).toEqual(['old.age', 'minor.age']);
  });
});

describe('rules in order', () => {
  const statement = conclusion({ ...common, id: 's', decides: 'in_group', applies: c.holds('can_eat'), when: c.holds('can_walk') });
  const chosen = choose({ ...common, id: 'c', decides: 'care_level', choose: [['full', c.holds('in_group')], ['partial', c.holds('can_rise')]] });
  const due = work({ ...common, id: 'w', decides: 'amount_due', quantity: q.either(c.choice('care_level').is('full'), 1, q.amount('age_on_day')) });
  const age = derivation({ id: 'd', from: '2000-01-01', to: null, law: [], title: { zh: '', en: '' }, decides: 'age_on_day', reads: ['birth', 'case_day'], asks: ['birth'], derive: () => null });
  const last = check({ ...common, id: 'k', when: c.number('amount_due').atLeast(1) });

  it('read what they read, and decide what they decide', () => {
    expect([statement, chosen, due, age, last].map((r) => [...readsOfRule(r).fields].sort())).toEqual([['can_eat', 'can_walk'], ['can_rise', 'in_group'], ['age_on_day', 'care_level'], ['birth', 'case_day'], ['amount_due']]);
    expect([statement, chosen, due, age, last].map(decidedBy)).toEqual(['in_group', 'care_level', 'amount_due', 'age_on_day', null]);
  });

  it('each come after those that decide what they read, in whichever order they are given', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([statement, chosen, due, age, last], { minLength: 5 }), (given) => {
        const at = (id: string): number => inOrder(given).findIndex((r) => r.id === id);
        expect([at('s') < at('c'), at('c') < at('w'), at('d') < at('w'), at('w') < at('k'), inOrder(given).length]).toEqual([true, true, true, true, 5]);
      }),
    );
  });

  it('may read what they decide themselves, keep their order otherwise, and go round in no ring', () => {
    const own = conclusion({ ...common, id: 'own', decides: 'eligible', when: c.holds('eligible') });
    expect(inOrder([own, statement]).map((r) => r.id)).toEqual(['own', 's']);
    const ring = conclusion({ ...common, id: 'r1', decides: 'eligible', when: c.holds('in_group') });
    const back = conclusion({ ...common, id: 'r2', decides: 'in_group', when: c.holds('eligible') });
    expect(() => inOrder([age, ring, back])).toThrow('r1, r2');
  });

  it('are all of ours, on any day', () => {
    for (const day of ['1996-05-04', '2010-05-04', '2018-05-04', '2022-05-04', '2026-08-03']) {
      const inForce = rules.filter((r) => r.from <= day && (r.to === null || day < r.to));
      const done = new Set<string>();
      const decided = new Set(inForce.flatMap((r) => decidedBy(r) ?? []));
      for (const r of inOrder(inForce)) {
        for (const f of readsOfRule(r).fields) expect(!decided.has(f) || done.has(f), `${r.id} reads ${f} on ${day}`).toBe(true);
        const decides = decidedBy(r);
        if (decides !== null) done.add(decides);
      }
    }
  });
});
