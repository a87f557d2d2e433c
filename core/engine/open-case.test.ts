import { describe, expect, it } from 'vitest';
import type { Facts } from '../model/fields.ts';
import { allPacks } from '../policy/all-packs.ts';
import { smallSet } from '../policy/packs.ts';
import { resolve } from '../policy/resolve.ts';
import * as c from './condition.ts';
import { engines } from './engine.ts';
import { loaders } from './loaders.ts';
import * as q from './quantity.ts';
import { check, conclusion, work, type Rule } from './rule.ts';

const day = '2010-05-04';
const common = { about: 'name', from: '2000-01-01', to: null, law: [], title: { zh: '', en: '' }, words: {} } as const;
const checked = (id: string, when: c.Condition, during: Pick<Rule, 'from' | 'to'> = common): Rule => check({ ...common, id, when, ...during });
const decide = (id: string, decides: 'eligible' | 'in_group' | 'no_livelihood', when: c.Condition): Rule => conclusion({ ...common, id, decides, when });
const over = (...rules: readonly Rule[]) => engines(rules, smallSet)('000000', day);

describe('an open case', () => {
  const engine = over(decide('group', 'in_group', c.any(c.holds('can_eat'), c.holds('can_dress'))), checked('sum', c.holds('in_group')), checked('other', c.holds('can_walk')));

  it('is all unknown until it is checked, and shares nothing with another', () => {
    const first = engine.load({ can_eat: true, can_walk: true }, day);
    const second = engine.load({}, day);
    expect([first.verdicts, first.moved]).toEqual([[1, 1, 1], []]);
    engine.check(first);
    expect([first.verdicts, second.verdicts]).toEqual([[2, 2, 2], [1, 1, 1]]);
    const third = engine.open({ can_walk: false }, day);
    expect([first.verdicts, third.verdicts]).toEqual([[2, 2, 2], [1, 0, 1]]);
    expect(engine.check(first)).toBe(first.verdicts);
  });

  it('may be taken in the place of one that is done with', () => {
    const open = engine.open({ can_eat: true, can_walk: true }, day);
    expect(engine.reopen(open, { can_walk: false }, day)).toBe(open);
    expect([open.verdicts, engine.decided(open, 'in_group'), engine.decided(open, 'can_eat')]).toEqual([[1, 0, 1], null, null]);
  });

  it('knows its day, another one for another case', () => {
    const on = over(checked('day', c.notAfter(q.day('case_day'), q.givenDay('2010-05-04'))));
    expect(['2010-05-04', '2010-05-05', '2010-05-05', '2010-05-04'].map((d) => on.open({}, d).verdicts[0])).toEqual([2, 0, 0, 2]);
  });

  it('tells each outcome by its place, and what was decided', () => {
    const open = engine.open({ can_eat: true }, day);
    expect(engine.rules.map((_, at) => engine.outcome(open, at)?.rule.id)).toEqual(engine.rules.map((r) => r.id));
    expect(engine.outcomes(open).map((o) => o.is)).toEqual(engine.rules.map((r) => (r.id === 'other' ? 'unknown' : 'pass')));
    expect(engine.decided(open, 'in_group')).toBe(true);
    expect(engine.decided(open, 'can_walk')).toBe(null);
    expect(engine.subject).toBe('case');
    expect(engines([], smallSet)('000000', day, 'institution').subject).toBe('institution');
  });
});

describe('one change', () => {
  it('runs what reads the field, and what reads what that decides only where it was decided otherwise', () => {
    const engine = over(decide('group', 'in_group', c.any(c.holds('can_eat'), c.holds('can_dress'))), checked('sum', c.holds('in_group')), checked('other', c.holds('can_walk')));
    const open = engine.open({ can_eat: true, can_dress: true, can_walk: true }, day);
    const moved = (): string[] => open.moved.map((at) => engine.rules[at]!.id);
    expect([engine.change(open, 'can_dress', false), moved()]).toEqual([1, []]);
    expect([engine.change(open, 'can_eat', false), moved()]).toEqual([2, ['group', 'sum']]);
    expect([engine.change(open, 'can_walk', false), moved()]).toEqual([1, ['other']]);
    expect([engine.change(open, 'can_eat', false), moved()]).toEqual([1, []]);
    expect([engine.change(open, 'name', '某'), moved()]).toEqual([0, []]);
    expect(engine.reachedFrom('can_eat').map((r) => r.id)).toEqual(['group', 'sum']);
    expect(engine.reachedFrom('name')).toEqual([]);
  });

  it('goes through numbers that are decided, where the verdict itself does not move', () => {
    const engine = over(work({ ...common, id: 'due', decides: 'amount_due', quantity: q.product(q.amount('age'), 2) }), checked('enough', c.number('amount_due').atLeast(10)));
    const open = engine.open({ age: 3 }, day);
    expect(open.verdicts).toEqual([2, 0]);
    expect([engine.change(open, 'age', 6), open.verdicts, open.moved]).toEqual([2, [2, 2], [1]]);
    expect([engine.change(open, 'age', 0), open.verdicts]).toEqual([2, [2, 0]]);
  });

  it('runs rules in their order, even where one that comes later reads the field itself', () => {
    // `last` reads the field and what `middle` decides; `middle` reads only what `first` decides.
    const engine = over(
      decide('first', 'eligible', c.holds('can_eat')),
      decide('middle', 'in_group', c.holds('eligible')),
      checked('last', c.iff(c.holds('can_eat'), c.holds('in_group'))),
    );
    const open = engine.open({ can_eat: true }, day);
    expect([engine.change(open, 'can_eat', false), open.verdicts]).toEqual([3, [0, 0, 2]]);
    expect(engine.reachedFrom('can_eat').map((r) => r.id)).toEqual(['first', 'middle', 'last']);
  });
});

describe('engines', () => {
  const rules = [checked('old', c.holds('can_eat'), { from: '2000-01-01', to: '2010-05-04' }), checked('new', c.holds('can_eat'), { from: '2010-05-04', to: null }), checked('later', c.holds('can_eat'), { from: '2012-01-01', to: '2012-03-01' })];
  const engineFor = engines(rules, smallSet);
  const inForce = (on: string): string[] => engineFor('000000', on).rules.map((r) => r.id);

  it('hold the rules in force: from the first day, and up to the first day no longer', () => {
    expect(['1999-12-31', '2000-01-01', '2010-05-03', '2010-05-04', '2011-12-31', '2012-01-01', '2012-02-29', '2012-03-01'].map(inForce)).toEqual([[], ['old'], ['old'], ['new'], ['new'], ['new', 'later'], ['new', 'later'], ['new']]);
    expect(['2012-03-01', '2012-02-29', '2000-01-01', '1999-12-31'].map(inForce)).toEqual([['new'], ['new', 'later'], ['old'], []]);
  });

  it('are one for each subject, and load by name where they are told how', () => {
    const both = [...rules, check({ ...common, id: 'home', subject: 'institution', about: 'beds', when: c.number('beds').atLeast(1) })];
    const of = engines(both, smallSet);
    expect(of('000000', day, 'institution').rules.map((r) => r.id)).toEqual(['home']);
    expect(of('000000', day).rules.map((r) => r.id)).toEqual(['new']);
    expect(of('000000', day, 'institution')).not.toBe(of('000000', day));
    const loaded: Facts[] = [];
    const fast = engines(both, smallSet, { loaders: { case: (slots, facts, help) => (loaded.push(facts), loaders.case!(slots, facts, help)) } })('000000', day);
    expect(fast.open({ can_eat: true }, day).verdicts).toEqual([2]);
    expect(loaded).toEqual([{ can_eat: true }]);
  });

  it('have the figures of their place: its own, or those of the place that it lies in', () => {
    const figure = engines([work({ ...common, id: 'w', decides: 'amount_due', quantity: q.pack('standard.rural.centralised', 'year') })], allPacks);
    const at = (place: string, on: string): unknown => {
      const engine = figure(place, on);
      return engine.decided(engine.open({}, on), 'amount_due');
    };
    const days = ['2008-06-01', '2010-06-01', '2012-06-01', '2016-06-01', '2019-11-01', '2022-06-01', '2025-06-01'];
    let known = 0;
    for (const { place } of allPacks.places) {
      for (const on of days) {
        const setting = figure(place, on).policy.get('standard.rural.centralised');
        const wanted = setting.known ? (setting.per === 'month' ? setting.value * 12 : setting.value) : null;
        expect(at(place, on), `${place} on ${on}`).toBe(wanted);
        if (wanted !== null) known++;
      }
    }
    expect(known).toBeGreaterThan(2);
    // A place without a pack, asked before and after the one that it lies in, has what the packs say of it.
    for (const { place } of allPacks.places.filter((p) => /^\d{4}00$/.test(p.place))) {
      const inside = `${place.slice(0, 4)}98`;
      for (const asked of [[place, inside], [inside, place]] as const) {
        const fresh = engines([], allPacks);
        for (const on of days) for (const p of asked) expect(fresh(p, on).policy.get('standard.rural.centralised').known, `${p} on ${on}`).toBe(resolve(allPacks, p, on).get('standard.rural.centralised').known);
      }
    }
    // Two places without a pack in one city have one engine; two in different cities have not.
    expect(figure('999998', '2022-06-01')).toBe(figure('999999', '2022-06-01'));
  });
});
