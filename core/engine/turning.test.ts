import { describe, expect, it } from 'vitest';
import type { Facts, FieldKey } from '../model/fields.ts';
import { smallSet } from '../policy/packs.ts';
import * as c from './condition.ts';
import type { Condition } from './condition.ts';
import { engines } from './engine.ts';
import * as q from './quantity.ts';
import { choose, conclusion, derivation, work, type Rule } from './rule.ts';
import { waysToSettle } from './ways.ts';
import { whatIf } from './what-if.ts';

// What would turn a conclusion, and what would settle one, tried on small rules made for it.

const day = '2010-05-04';
const common = { about: 'name', from: '2000-01-01', to: null, law: [], title: { zh: '', en: '' }, words: {} } as const;
const statement = (when: Condition, decides: FieldKey = 'eligible', applies?: Condition): Rule => conclusion({ ...common, id: decides, decides, when, ...(applies && { applies }) });
const engineOf = (...rules: readonly Rule[]) => engines(rules, smallSet)('000000', day);

const turns = (rules: readonly Rule[], facts: Facts, wanted?: boolean | string, field: FieldKey = 'eligible'): string[] =>
  whatIf(engineOf(...rules), facts, day, field, wanted).map((w) => `${w.changes.map((x) => `${x.field}${x.row ? `[${x.row.index}].${x.row.field}` : ''}: ${String(x.from)} > ${String(x.to)}`).join(', ')} = ${String(w.becomes)}`);

describe('what would turn a conclusion', () => {
  it('is a number at its bound, on the nearest side: a yuan, a year, a day', () => {
    expect(turns([statement(c.number('age').atLeast(60))], { age: 50 })).toEqual(['age: 50 > 60 = true']);
    expect(turns([statement(c.number('age').atLeast(60))], { age: 60 })).toEqual(['age: 60 > 59 = false']);
    expect(turns([statement(c.number('age').over(60))], { age: 60 })).toEqual(['age: 60 > 61 = true']);
    expect(turns([statement(c.number('age').atMost(60))], { age: 60 })).toEqual(['age: 60 > 61 = false']);
    expect(turns([statement(c.number('age').is(60))], { age: 59 })).toEqual(['age: 59 > 60 = true']);
    expect(turns([statement(c.number('age').is(60))], { age: 60 })).toEqual(['age: 60 > 59 = false']);
    expect(turns([statement(c.number('age').atLeast(0))], { age: 3 })).toEqual([]);
    expect(turns([statement(c.number('income_year').under(40000))], { income_year: 50000 })).toEqual(['income_year: 50000 > 39900 = true']);
    expect(turns([statement(c.number('income_year').under(q.product(q.amount('dibao_month'), 12)))], { income_year: 50000, dibao_month: 1000 })).toContain('income_year: 50000 > 11900 = true');
    expect(turns([statement(c.notAfter(q.day('support_start'), q.givenDay('2010-05-04')))], { support_start: '2010-05-09' })).toEqual(['support_start: 2010-05-09 > 2010-05-04 = true', 'support_start: 2010-05-09 > 2010-05-03 = true']);
    expect(turns([statement(c.notAfter(q.day('support_start'), q.givenDay('1960-05-04')))], { support_start: '2010-05-09' })).toContain('support_start: 2010-05-09 > 1960-05-04 = true');
    expect(turns([statement(c.equal(q.day('start_month'), q.givenDay('2010-05-01')))], { start_month: '2010-07' })).toEqual(['start_month: 2010-07 > 2010-05 = true']);
  });

  it('is any other code, or the opposite', () => {
    expect(turns([statement(c.choice('mode').is('centralised'))], { mode: 'home-based' })).toEqual(['mode: home-based > centralised = true']);
    expect(turns([statement(c.holds('can_eat'))], { can_eat: false })).toEqual(['can_eat: false > true = true']);
    expect(turns([statement(c.not(c.holds('can_eat')))], {})).toEqual(['can_eat: null > true = false', 'can_eat: null > false = true']);
    expect(turns([statement(c.choice('disab_grade').oneOf('one', 'two'))], { disab_grade: 'four' })).toEqual(['disab_grade: four > one = true', 'disab_grade: four > two = true']);
    expect(turns([statement(c.table(['disab_type', 'disab_grade'], { when: [['limb'], ['one']], then: 'yes' }))], { disab_type: 'limb', disab_grade: 'two' })).toEqual(['disab_grade: two > one = true']);
    expect(turns([statement(c.compute(['mode', 'obligors'], ([mode]) => (mode === 'centralised' ? { is: 2 } : { is: 0, reason: 'no' })))], { mode: 'home-based' })).toEqual(['mode: home-based > centralised = true']);
    expect(turns([statement(c.atLeast(q.by('mode', { centralised: 1, 'home-based': 0 }), 1))], { mode: 'home-based' })).toEqual(['mode: home-based > centralised = true']);
    expect(turns([statement(c.atLeast(q.countOf(c.holds('can_eat')), 1))], { can_eat: false })).toEqual(['can_eat: false > true = true']);
    expect(turns([statement(c.named('名', 'n', c.several(1, c.iff(c.holds('can_eat'), c.holds('can_walk')))))], { can_eat: false, can_walk: true })).toEqual(['can_eat: false > true = true', 'can_walk: true > false = true']);
  });

  it('is never who somebody is, nor what others decide', () => {
    expect(turns([statement(c.notAfter(q.day('birth'), q.givenDay('1950-01-01')))], { birth: '1960-01-01' })).toEqual([]);
    expect(turns([statement(c.choice('sex').is('male'))], { sex: 'female' })).toEqual([]);
    expect(turns([statement(c.holds('in_group'))], {})).toEqual([]);
  });

  it('is the nearest of several bounds, one for each row', () => {
    expect(turns([statement(c.any(c.number('age').atLeast(70), c.number('age').atLeast(60)))], { age: 50 })).toEqual(['age: 50 > 60 = true']);
    expect(turns([statement(c.any(c.number('age').atMost(3), c.number('age').atMost(9)))], { age: 50 })).toEqual(['age: 50 > 9 = true']);
    expect(turns([statement(c.number('age').atMost(0))], { age: 3 })).toEqual(['age: 3 > 0 = true']);
    expect(turns([statement(c.all(c.any(c.number('age').atLeast(70), c.number('age').atLeast(60)), c.any(c.number('family_size').atLeast(9), c.number('family_size').atLeast(7))))], { age: 50, family_size: 2 })).toEqual(['age: 50 > 60, family_size: 2 > 7 = true']);
    expect(turns([statement(c.rows('obligors').some((o) => o.number('age').atLeast(9)))], { obligors: { rows: [{ age: 3 }, { age: 4 }], complete: true } } as Facts)).toEqual(['obligors[0].age: 3 > 9 = true', 'obligors[1].age: 4 > 9 = true']);
    expect(turns([statement(c.under(0.5, q.sum(q.by('mode', { centralised: 1, 'home-based': 0 }), q.amount('age'))))], { mode: 'home-based', age: 0 })).toEqual(['mode: home-based > centralised = true']);
    expect(turns([statement(c.notAfter(q.day('apply_date'), q.givenDay('2010-05-04')))], { apply_date: '2010-05-09' })).toEqual([]);
    expect(turns([statement(c.notAfter(q.day('case_day'), q.givenDay('2009-05-04')))], {})).toEqual([]);
    expect(turns([statement(c.number('age').atLeast(q.pack('old.age'))), statement(c.number('family_size').atLeast(q.amount('obligor_count')), 'in_group')], { age: 59 })).toEqual(['age: 59 > 60 = true']);
    const most = [statement(c.number('family_size').atLeast(q.amount('obligor_count')))];
    expect([turns(most, { family_size: 3 }, true), turns(most, { family_size: 3 }, false)]).toEqual([['obligor_count: null > 3 = true'], ['obligor_count: null > 4 = false']]);
  });

  it('is the nearest for each answer that it leads to', () => {
    const counted = statement(c.number('family_size').atLeast(q.amount('obligor_count')));
    expect(turns([counted], { family_size: 3 })).toEqual(['obligor_count: null > 3 = true', 'obligor_count: null > 4 = false']);
    const level = choose({ ...common, id: 'l', decides: 'care_level', choose: [['full', c.number('age').atLeast(80)], ['partial', c.number('age').atLeast(60)], ['independent', c.all()]] });
    expect(turns([level], { age: 50 }, undefined, 'care_level')).toEqual(['age: 50 > 80 = full', 'age: 50 > 60 = partial']);
    const pair = choose({ ...common, id: 'l', decides: 'care_level', choose: [['full', c.all(c.holds('can_eat'), c.number('age').atLeast(80))], ['partial', c.all(c.holds('can_eat'), c.number('age').atLeast(60))], ['independent', c.all()]] });
    expect(turns([pair], { can_eat: false, age: 50 }, undefined, 'care_level')).toEqual(['can_eat: false > true, age: 50 > 80 = full', 'can_eat: false > true, age: 50 > 60 = partial']);
  });

  it('of an open conclusion is told for each of its answers, in pairs where no single change leads to one', () => {
    const both = statement(c.all(c.holds('can_eat'), c.holds('can_walk')));
    expect(turns([both], {})).toEqual(['can_eat: null > false = false', 'can_walk: null > false = false', 'can_eat: null > true, can_walk: null > true = true']);
    expect(turns([both], {}, true)).toEqual(['can_eat: null > true, can_walk: null > true = true']);
    expect(turns([both], {}, false)).toEqual(['can_eat: null > false = false', 'can_walk: null > false = false']);
    const abilities = ['can_eat', 'can_dress', 'can_rise', 'can_toilet', 'can_walk', 'can_bathe'] as const;
    const many = statement(c.all(c.several(2, ...abilities.map((a) => c.holds(a))), c.choice('disab_grade').is('one'), c.not(c.choice('disab_type').oneOf('none', 'limb', 'visual', 'hearing', 'speech', 'mental', 'intellectual'))));
    const found = turns([many], { can_eat: true, can_dress: false, can_rise: false, can_toilet: false, can_walk: false, disab_type: 'multiple' });
    // Twelve single changes lead to no: the pairs that lead to yes are not crowded out.
    expect(found).toHaveLength(12);
    expect(found.filter((w) => w.endsWith('= true'))).toHaveLength(5);
    expect(found).toContain('can_bathe: null > true, disab_grade: null > one = true');
  });

  it('is looked for in what data says of a computed condition', () => {
    const computed = c.compute(['age'], ([age]) => ((age ?? 0) >= 60 ? { is: 2 } : { is: 0, reason: 'no' }), [], c.number('age').atLeast(60));
    expect(turns([statement(computed)], { age: 50 })).toEqual(['age: 50 > 60 = true']);
  });

  it('of pairs names no more than twelve', () => {
    const both = statement(c.all(c.choice('disab_grade').oneOf('one', 'two', 'three'), c.choice('disab_type').oneOf('limb', 'visual', 'mental', 'hearing', 'speech')));
    expect(turns([both], { disab_grade: 'four', disab_type: 'none' })).toHaveLength(12);
  });

  it('is looked for in the rules that it comes from', () => {
    const group = statement(c.holds('can_eat'), 'in_group', c.holds('can_walk'));
    expect(turns([statement(c.holds('in_group')), group], { can_eat: false, can_walk: true })).toEqual(['can_eat: false > true = true']);
    expect(turns([statement(c.holds('in_group')), group, statement(c.holds('can_rise'), 'no_livelihood')], { can_eat: true, can_walk: false }, true)).toEqual(['can_walk: false > true = true']);
    const level = choose({ ...common, id: 'l', decides: 'care_level', choose: [['full', c.holds('can_eat')], ['partial', c.holds('can_walk')]] });
    expect(turns([level], { can_eat: false, can_walk: true }, undefined, 'care_level')).toEqual(['can_eat: false > true = full']);
    const due = work({ ...common, id: 'w', decides: 'amount_due', quantity: q.either(c.holds('can_eat'), 1, 2) });
    expect(turns([due], { can_eat: false }, undefined, 'amount_due')).toEqual(['can_eat: false > true = 1']);
    const age = derivation({ id: 'd', from: '2000-01-01', to: null, law: [], title: { zh: '', en: '' }, decides: 'age_on_day', reads: ['age'], asks: ['age'], derive: ([n]) => n });
    expect(turns([statement(c.all(c.number('age_on_day').atLeast(3), c.holds('can_eat'))), age], { age: 5, can_eat: false })).toEqual(['can_eat: false > true = true']);
  });

  it('may be in a row that is there', () => {
    const facts = { obligors: { rows: [{ status: 'none' }, { status: 'tekun' }], complete: true } } as Facts;
    expect(turns([statement(c.rows('obligors').every((o) => o.choice('status').is('tekun')))], facts)).toEqual(['obligors[0].status: none > tekun = true']);
    const ages = { obligors: { rows: [{ age: 3 }, { age: 9 }], complete: true } } as Facts;
    expect(turns([statement(c.rows('obligors').every((o) => o.number('age').atLeast(5)))], ages)).toEqual(['obligors[0].age: 3 > 5 = true']);
    expect(turns([statement(c.atLeast(c.rows('obligors').total((o) => o.amount('age')), 20))], ages)).toEqual([]);
    expect(turns([statement(c.rows('obligors').some((o) => o.holds('property_low')))], {})).toEqual([]);
  });

  it('is only what is wanted, and something else than now', () => {
    const level = choose({ ...common, id: 'l', decides: 'care_level', choose: [['full', c.choice('disab_grade').is('one')], ['partial', c.choice('disab_grade').is('two')], ['independent', c.all()]] });
    expect(turns([level], { disab_grade: 'four' }, 'partial', 'care_level')).toEqual(['disab_grade: four > two = partial']);
    expect(turns([level], { disab_grade: 'four' }, 'independent', 'care_level')).toEqual([]);
    expect(turns([level], { disab_grade: 'four' }, undefined, 'care_level')).toHaveLength(2);
  });

  it('is a pair of changes where no single one does it, never two of one field', () => {
    const both = statement(c.all(c.holds('can_eat'), c.holds('can_walk')));
    expect(turns([both], { can_eat: false, can_walk: false })).toEqual(['can_eat: false > true, can_walk: false > true = true']);
    expect(turns([statement(c.rows('obligors').every((o) => o.holds('property_low')))], { obligors: { rows: [{ property_low: false }, { property_low: false }], complete: true } })).toEqual([]);
    expect(turns([statement(c.all(c.number('age').atLeast(5), c.number('family_size').atLeast(7)))], { age: 1, family_size: 2 })).toEqual(['age: 1 > 5, family_size: 2 > 7 = true']);
  });

  it('names no more than twelve', () => {
    const abilities = ['can_eat', 'can_dress', 'can_rise', 'can_toilet', 'can_walk', 'can_bathe'] as const;
    const facts = Object.fromEntries([...abilities.map((a) => [a, false]), ['disab_grade', 'four'], ['disab_type', 'none'], ['mode', 'home-based']]) as Facts;
    const any = statement(c.any(...abilities.map((a) => c.holds(a)), c.choice('disab_grade').oneOf('one', 'two', 'three'), c.choice('disab_type').oneOf('limb', 'visual', 'mental', 'hearing', 'speech'), c.choice('mode').is('centralised')));
    expect(turns([any], facts)).toHaveLength(12);
    expect(turns([any], facts)[0]).toBe('can_eat: false > true = true');
  });

  it('leaves the case that it tries on as it was', () => {
    const engine = engineOf(statement(c.all(c.holds('can_eat'), c.number('age').atLeast(60))));
    const facts: Facts = { can_eat: false, age: 50 };
    const first = whatIf(engine, facts, day, 'eligible');
    expect(whatIf(engine, facts, day, 'eligible')).toEqual(first);
    expect(first).toEqual([{ becomes: true, changes: [{ field: 'can_eat', from: false, to: true }, { field: 'age', from: 50, to: 60 }] }]);
  });
});

describe('the ways to settle an open conclusion', () => {
  const ways = (rules: readonly Rule[], facts: Facts = {}, field: FieldKey = 'eligible'): string[] => {
    const engine = engineOf(...rules);
    return waysToSettle(engine, engine.open(facts, day), field).map((way) => [...way].join(' '));
  };
  const eat = c.holds('can_eat');
  const walk = c.holds('can_walk');
  const two = c.atLeast(q.sum(q.amount('age'), q.amount('family_size')), 3);

  it('are each open branch alone, then all together', () => {
    expect(ways([statement(c.all(two, eat))])).toEqual(['can_eat', 'age family_size']);
    expect(ways([statement(c.any(two, eat))])).toEqual(['can_eat', 'age family_size']);
    expect(ways([statement(c.all(two, eat))], { can_eat: true })).toEqual(['age family_size']);
    expect(ways([statement(c.all(two, eat))], { can_eat: false })).toEqual([]);
    expect(ways([statement(c.named('名', 'n', c.not(c.any(eat, walk))))])).toEqual(['can_eat', 'can_walk']);
    expect(ways([statement(c.several(2, eat, walk))])).toEqual(['can_eat can_walk']);
    expect(ways([statement(eat)], { can_eat: true })).toEqual([]);
  });

  it('go through what other rules decide', () => {
    expect(ways([statement(c.holds('in_group')), statement(c.any(two, eat), 'in_group')])).toEqual(['can_eat', 'age family_size']);
    expect(ways([statement(c.iff(c.holds('in_group'), walk)), statement(c.any(two, eat), 'in_group')])).toEqual(['can_eat can_walk']);
    expect(ways([statement(c.holds('in_group'))])).toEqual(['in_group']);
    const level = choose({ ...common, id: 'l', decides: 'care_level', choose: [['full', eat], ['partial', walk]] });
    expect(ways([statement(c.choice('care_level').is('full')), level])).toEqual(['can_eat can_walk']);
    expect(ways([level], {}, 'care_level')).toEqual(['can_eat can_walk']);
    const due = work({ ...common, id: 'w', decides: 'amount_due', quantity: q.sum(q.amount('age'), q.amount('family_size')) });
    expect(ways([statement(c.number('amount_due').atLeast(1)), due], { age: 1 })).toEqual(['family_size']);
    const age = derivation({ id: 'd', from: '2000-01-01', to: null, law: [], title: { zh: '', en: '' }, decides: 'age_on_day', reads: ['birth'], asks: ['id_no', 'birth'], derive: () => null });
    expect(ways([statement(c.number('age_on_day').atLeast(1)), age])).toEqual(['id_no birth']);
  });

  it('are those of what the rule applies to, while that is open', () => {
    expect(ways([statement(eat, 'eligible', walk)])).toEqual(['can_walk']);
    expect(ways([statement(eat, 'eligible', walk)], { can_walk: true })).toEqual(['can_eat']);
  });

  it('of what is computed are the answers that settle it alone, else all that it asks for', () => {
    const able = c.compute(['can_eat', 'mode', 'age', 'obligors'], ([can, mode, age]) => (can === true || mode === 'centralised' ? { is: 2 } : age === null ? { is: 1, needs: ['can_eat', 'age', 'mode', 'obligors'] } : { is: 0, reason: 'no' }));
    expect(ways([statement(able)])).toEqual(['can_eat', 'mode']);
    const engine = engineOf(statement(able));
    const open = engine.open({ can_eat: false, obligors: { rows: [{ age: 3 }], complete: false } }, day);
    const before = JSON.stringify(open.slots);
    expect(waysToSettle(engine, open, 'eligible')).toEqual([['can_eat'], ['mode']]);
    expect(JSON.stringify(open.slots)).toBe(before);
    expect(open.verdicts).toEqual([1]);
    const years = c.compute(['age', 'family_size'], ([age, size]) => (age === null || size === null ? { is: 1, needs: ['age', 'family_size', 'pack:old.age'] } : { is: 2 }));
    expect(ways([statement(years)])).toEqual(['age family_size pack:old.age']);
    // What data says as well goes by that.
    expect(ways([statement(c.compute(['can_eat', 'can_walk'], () => ({ is: 1, needs: [] }), [], c.all(eat, walk)))])).toEqual(['can_eat', 'can_walk']);
    expect(ways([statement(c.any(c.compute(['in_group'], ([group]) => (group === null ? { is: 1, needs: ['in_group'] } : { is: 2 })), two)), statement(c.all(eat, two), 'in_group')])).toEqual(['can_eat', 'age family_size']);
  });

  it('hold no way that asks for more than a shorter one, and are at most 24', () => {
    expect(ways([statement(c.all(eat, c.any(eat, walk)))])).toEqual(['can_eat', 'can_walk']);
    const many = (['age', 'family_size', 'obligor_count', 'house_rooms', 'house_area', 'land_area', 'deposit', 'income_year', 'income_month', 'dibao_month'] as const).flatMap((a, i, all) => all.slice(i + 1).map((b) => c.atLeast(q.sum(q.amount(a), q.amount(b)), 3)));
    expect(many.length).toBeGreaterThan(24);
    expect(ways([statement(c.all(...many))])).toHaveLength(24);
  });
});
