import { describe, expect, it } from 'vitest';
import type { Language } from '../model/field-spec.ts';
import { fields, type Facts } from '../model/fields.ts';
import { documents } from '../policy/documents.ts';
import { parameters } from '../policy/parameters.ts';
import { smallSet } from '../policy/packs.ts';
import { resolve } from '../policy/resolve.ts';
import * as c from './condition.ts';
import { engines } from './engine.ts';
import { citationInWords, explain, needInWords, type Finding } from './explain.ts';
import * as q from './quantity.ts';
import { check, choose, cite, conclusion, derivation, fact, work, type Check, type Rule } from './rule.ts';

const day = '2010-05-04';
const place = '611021';
const common = { id: 'a', about: 'name', from: '2000-01-01', to: null, law: [cite('regulations-2006', '第六条', 'article 6')], title: { zh: '题', en: 'Title' }, words: {} } as const;
const say = (zh: string, en: string) => ({ says: { zh, en } });

const outcomeIn = (rules: readonly Rule[], facts: Facts, id = 'a') => {
  const engine = engines(rules, smallSet)(place, day);
  return engine.outcomes(engine.open(facts, day)).find((o) => o.rule.id === id)!;
};
const outcome = (rule: Omit<Partial<Check>, 'kind'>, facts: Facts) => outcomeIn([check({ ...common, when: c.holds('can_eat'), ...rule })], facts);
const told = (rule: Omit<Partial<Check>, 'kind'>, facts: Facts, language: Language = 'zh', on = day): Finding => explain(outcome(rule, facts), language, on)!;

describe('facts', () => {
  const rule = {
    facts: {
      n: fact.number(q.amount('age')),
      y: fact.yuan(q.product(q.amount('income_year'), 0.5)),
      d: fact.date(q.day('birth')),
      m: fact.month(q.day('birth')),
      p: fact.percent(q.quotient(q.amount('age'), 8)),
      v: fact.value('mode'),
      t: fact.value('can_eat'),
      s: fact.source('old.age'),
    },
    words: { yes: { says: { zh: '{n}|{y}|{d}|{m}|{p}|{v}|{t}|{s}', en: '{n}|{y}|{d}|{m}|{p}|{v}|{t}|{s}' } } },
  };
  const facts: Facts = { can_eat: true, age: 7, income_year: 720001, birth: '1950-03-02', mode: 'home-based' };

  it('fill sentences in both languages', () => {
    const setting = resolve(smallSet, place, day).get('old.age');
    const source = setting.known ? setting.source.title : setting.why;
    const mode = (fields.mode as { codes: Record<string, { zh: string; en: string }> }).codes['home-based']!;
    expect(told(rule, facts).says).toBe(`7|3,600.01|1950年3月2日|1950年3月|87.5%|${mode.zh}|是|${source.zh}`);
    expect(told(rule, facts, 'en').says).toBe(`7|3,600.01|2 March 1950|March 1950|87.5%|${mode.en}|yes|${source.en}`);
  });

  it('are left out where they are not known, and said to be so', () => {
    const { answer } = outcome(rule, { can_eat: true });
    expect(Object.keys(answer.facts!)).toEqual(['t', 's']);
    expect(told(rule, { can_eat: true }).says).toMatch(/^（未知）\|（未知）\|（未知）\|（未知）\|（未知）\|（未知）\|是\|/);
    expect(told(rule, { can_eat: true }, 'en').says).toMatch(/^\(unknown\)\|/);
  });

  it('tell why a figure can’t be named, where the packs lack it', () => {
    const lacking = { facts: { s: fact.source('care.centralised.full') }, words: { yes: say('{s}', '{s}') } };
    const setting = resolve(smallSet, place, day).get('care.centralised.full');
    expect(setting.known).toBe(false);
    expect(told(lacking, facts).says).toBe(setting.known ? '' : setting.why.zh);
  });

  it('tell no more than sixty characters of a text', () => {
    const typed = (name: string): string => told({ when: c.compute(['name'], ([text]) => ({ is: 2, facts: { text: text ?? '' } })), words: { yes: say('{text}', '{text}') } }, { name }).says;
    expect(typed('某'.repeat(60))).toBe('某'.repeat(60));
    expect(typed('某'.repeat(61))).toBe(`${'某'.repeat(60)}…`);
    expect(typed(`甲${'某'.repeat(61)}`).slice(0, 2)).toBe('甲某');
  });

  it('round numbers to two places, and leave texts as they are', () => {
    expect(told({ facts: { n: fact.number(q.quotient(q.amount('age'), 3)), p: fact.percent(q.quotient(1, q.amount('age'))) }, words: { yes: say('{n} {p}', '{n} {p}') } }, facts).says).toBe('2.33 14.29%');
    const computed = c.compute(['age'], () => ({ is: 2, facts: { x: '文', w: { zh: '中', en: 'en' }, k: { date: '2010-12' } } }));
    expect(told({ when: computed, words: { yes: say('{x}{w}{k}', '{x}{w}{k}') } }, facts).says).toBe('文中2010年12月');
    expect(told({ when: computed, words: { yes: say('{x}{w}{k}', '{x} {w} {k}') } }, facts, 'en').says).toBe('文 en December 2010');
  });
});

describe('fixes', () => {
  const fixed = (fix: Check['fix'], facts: Facts) => outcome({ fix: fix! }, { can_eat: false, ...facts }).answer.fix ?? null;

  it('are a code, another field’s value, a number, a day or a month', () => {
    expect(fixed({ field: 'mode', to: { code: 'centralised' } }, {})).toEqual({ field: 'mode', value: 'centralised' });
    expect(fixed({ field: 'account_name', to: { sameAs: 'name' } }, { name: '某' })).toEqual({ field: 'account_name', value: '某' });
    expect(fixed({ field: 'account_name', to: { sameAs: 'name' } }, {})).toBe(null);
    expect(fixed({ field: 'account_name', to: { sameAs: 'obligors' as never } }, { obligors: { rows: [], complete: true } })).toBe(null);
    expect(fixed({ field: 'age', to: q.sum(q.amount('family_size'), 1) }, { family_size: 2 })).toEqual({ field: 'age', value: 3 });
    expect(fixed({ field: 'age', to: q.amount('family_size') }, {})).toBe(null);
    expect(fixed({ field: 'apply_date', to: q.daysAfter(q.day('birth'), 1) }, { birth: '1950-02-28' })).toEqual({ field: 'apply_date', value: '1950-03-01' });
    expect(fixed({ field: 'start_month', to: q.monthStart(q.day('birth'), 1) }, { birth: '1950-12-28' })).toEqual({ field: 'start_month', value: '1951-01' });
    expect(fixed({ field: 'age', to: 5 }, {})).toEqual({ field: 'age', value: 5 });
  });

  it('are offered only where the rule fails', () => {
    expect(outcome({ fix: { field: 'age', to: 5 } }, { can_eat: true }).answer.fix).toBeUndefined();
    expect(outcome({ fix: { field: 'age', to: 5 } }, {}).answer.fix).toBeUndefined();
    expect(told({}, { can_eat: false }).fix).toBe(null);
  });

  it('have a label: their own, or the value in words', () => {
    const fix = { field: 'mode', to: { code: 'centralised' } } as const;
    const mode = (fields.mode as { codes: Record<string, { zh: string; en: string }> }).codes['centralised']!;
    expect(told({ fix }, { can_eat: false }).fix).toEqual({ field: 'mode', value: 'centralised', label: mode.zh });
    expect(told({ fix }, { can_eat: false }, 'en').fix!.label).toBe(mode.en);
    expect(told({ fix, words: { no: { ...say('不', 'no'), fix: { zh: '改', en: 'change' } } } }, { can_eat: false }, 'en').fix!.label).toBe('change');
  });
});

describe('reasons', () => {
  const rule = {
    reasons: [
      { reason: 'young', on: 'fail', when: c.number('age').under(10), fix: { field: 'age', to: 10 }, field: 'age' },
      { reason: 'old', on: 'fail', when: c.number('age').under(20) },
      { reason: 'fine', on: 'pass', when: c.number('age').under(10) },
    ],
    fix: { field: 'age', to: 99 },
    words: { no: say('不', 'no'), young: say('小', 'young'), old: say('老', 'old'), fine: say('好', 'fine') },
  } as const;

  it('are tried in order, those of the verdict', () => {
    expect(told(rule, { can_eat: false, age: 5 })).toMatchObject({ reason: 'young', says: '小', field: 'age', fieldLabel: fields.age.label.zh, fix: { value: 10 }, told: true });
    expect(told(rule, { can_eat: false, age: 15 })).toMatchObject({ reason: 'old', says: '老', field: 'name', fieldLabel: fields.name.label.zh, fix: { value: 99 } });
    expect(told(rule, { can_eat: false, age: 25 })).toMatchObject({ reason: '', says: '不', fix: { value: 99 } });
    expect(told(rule, { can_eat: false })).toMatchObject({ reason: '', says: '不' });
    expect(told(rule, { can_eat: true, age: 5 })).toMatchObject({ reason: 'fine', says: '好', fix: null });
    expect(told(rule, { can_eat: true, age: 15 })).toMatchObject({ reason: '', says: '', told: false });
  });

  it('may be the computed condition’s own, with its facts, fix and field', () => {
    const when = c.compute(['age'], ([age]) => ({ is: 0, reason: 'bad', facts: { age: age ?? 0 }, fix: { field: 'age', value: 3 }, field: 'age' }));
    expect(told({ when, words: { bad: { ...say('{age}岁', '{age}'), why: { zh: '因{age}', en: 'why {age}' }, todo: { zh: '做{age}', en: 'do {age}' } } } }, { age: 7 })).toMatchObject({ is: 'fail', reason: 'bad', says: '7岁', why: '因7', todo: '做7', field: 'age', fix: { value: 3, label: '3' } });
  });
});

describe('a finding', () => {
  it('has its title, field and law in the language asked for', () => {
    expect(told({}, { can_eat: true })).toMatchObject({ rule: 'a', kind: 'check', decides: null, is: 'pass', field: 'name', fieldLabel: fields.name.label.zh, title: '题', says: '', why: '', todo: '', told: false, fix: null, needs: [] });
    expect(told({}, { can_eat: true }, 'en')).toMatchObject({ title: 'Title', fieldLabel: fields.name.label.en, law: [`${documents['regulations-2006'].title.en}, article 6`] });
    expect(told({}, { can_eat: true }).law).toEqual([`${documents['regulations-2006'].title.zh}第六条`]);
    expect(citationInWords(cite('gb-11643'), 'zh')).toBe(documents['gb-11643'].title.zh);
    expect(citationInWords(cite('gb-11643', '第一条'), 'en')).toBe(`${documents['gb-11643'].title.en}, 第一条`);
  });

  it('cites only what speaks for the day', () => {
    const law = [cite('regulations-1994', '一', 'one', { to: '2006-03-01' }), cite('regulations-2006', '二', 'two', { from: '2006-03-01', to: '2016-10-10' }), cite('measures-2014', '三', 'three', { from: '2014-05-01' })];
    const o = outcome({ law }, { can_eat: true });
    const cited = (on: string): string[] => explain(o, 'en', on)!.law.map((l) => l.replace(/^.*, /, ''));
    expect(cited('2006-02-28')).toEqual(['one']);
    expect(cited('2006-03-01')).toEqual(['two']);
    expect(cited('2014-05-01')).toEqual(['two', 'three']);
    expect(cited('2016-10-10')).toEqual(['three']);
    expect(cited('2016-10-09')).toEqual(['two', 'three']);
    // Asked again for the same day in the other language, and for another rule.
    expect(explain(o, 'zh', '2016-10-10')!.law).toEqual([`${documents['measures-2014'].title.zh}三`]);
    expect(explain(o, 'zh', '2006-03-01')!.law).toHaveLength(1);
  });

  it('says the bare verdict where the rule has no words', () => {
    expect(told({}, { can_eat: false })).toMatchObject({ is: 'fail', says: '不符合。', told: false });
    expect(told({}, { can_eat: false }, 'en').says).toBe('Does not hold.');
    expect(told({}, {})).toMatchObject({ is: 'unknown', says: `还不能判断，需要：${fields.can_eat.label.zh}。` });
    expect(told({}, {}, 'en').says).toBe(`Can’t be decided yet; needed: ${fields.can_eat.label.en}.`);
    expect(told({ when: c.all(c.holds('can_eat'), c.holds('can_walk')) }, {}).says).toBe(`还不能判断，需要：${fields.can_eat.label.zh}；${fields.can_walk.label.zh}。`);
    expect(told({ when: c.all(c.holds('can_eat'), c.holds('can_walk')) }, {}, 'en').says).toContain(`${fields.can_eat.label.en}; ${fields.can_walk.label.en}`);
  });

  it('says that a rule broke', () => {
    const when = c.compute(['age', 'mode'], () => {
      throw new Error('broken');
    });
    expect(outcome({ when }, {})).toMatchObject({ is: 'unknown', fault: 'Error: broken', needs: ['age', 'mode'] });
    expect(told({ when }, {})).toMatchObject({ told: true, says: '这条规则在运行时出错，没有得出结论；其余规则照常。' });
    expect(told({ when }, {}, 'en').says).toMatch(/^This rule broke/);
  });

  it('says that what is worked out broke, beside the field that it works out', () => {
    const derived = derivation({ id: 'a', from: '2000-01-01', to: null, law: [], title: { zh: '岁', en: 'Age' }, decides: 'age_on_day', reads: ['age'], asks: ['birth'], derive: () => {
      throw new Error('broken');
    } });
    expect(explain(outcomeIn([derived], {}), 'en', day)).toMatchObject({ kind: 'conclusion', field: 'age_on_day', fieldLabel: fields.age_on_day.label.en, decides: { field: 'age_on_day' }, is: 'unknown', told: true, why: '', todo: '', law: [], needs: [{ need: 'birth' }] });
  });

  it('has nothing to fill a sentence with where the rule tells no facts', () => {
    const when = c.compute(['age'], () => ({ is: 2 }));
    expect(told({ when, words: { yes: say('{x}', '{x}') } }, {}).says).toBe('（未知）');
    expect(told({ words: { yes: say('{x}', '{x}') } }, { can_eat: true }, 'en').says).toBe('(unknown)');
  });

  it('of a conclusion tells what it decides', () => {
    const rule = conclusion({ ...common, decides: 'eligible', when: c.holds('can_eat') });
    expect(explain(outcomeIn([rule], { can_eat: true }), 'en', day)).toMatchObject({ kind: 'conclusion', decides: { field: 'eligible', label: fields.eligible.label.en } });
    const none = conclusion({ ...common, decides: 'eligible', applies: c.holds('can_walk'), when: c.holds('can_eat') });
    expect(explain(outcomeIn([none], { can_walk: false }), 'en', day)).toBe(null);
  });
});

describe('needs', () => {
  it('are worded as a form calls them', () => {
    expect(needInWords('calendar', 'zh')).toBe('该年度的工作日历');
    expect(needInWords('calendar', 'en')).toBe('the calendar of working days of that year');
    expect(needInWords('pack:old.age', 'zh')).toBe(parameters['old.age'].label.zh);
    expect(needInWords('pack:old.age', 'en')).toBe(parameters['old.age'].label.en);
    expect(needInWords('age', 'zh')).toBe(fields.age.label.zh);
    expect(needInWords('age', 'en')).toBe(fields.age.label.en);
    const age = fields.obligors.of.age.label;
    expect(needInWords('obligors[1].age', 'zh')).toBe(`${fields.obligors.label.zh}第2项的${age.zh}`);
    expect(needInWords('obligors[1].age', 'en')).toBe(`${age.en} of ${fields.obligors.label.en}, row 2`);
    expect(needInWords('obligors[0].age', 'en')).toBe(`${age.en} of ${fields.obligors.label.en}, row 1`);
    expect(needInWords('age', 'zh')).toBe(fields.age.label.zh);
  });

  const inner = conclusion({ ...common, id: 'inner', decides: 'in_group', when: c.all(c.holds('can_dress'), c.number('age').atLeast(3)) });
  const level = choose({ ...common, id: 'level', decides: 'care_level', choose: [['full', c.holds('can_rise')], ['partial', c.holds('can_toilet')]] });
  const due = work({ ...common, id: 'due', decides: 'amount_due', quantity: q.sum(q.amount('family_size'), q.pack('care.centralised.full')) });
  const outer = (when: c.Condition): Rule => check({ ...common, when });

  it('name what a person can type: what is decided gives way to what its rule lacks', () => {
    expect(outcomeIn([outer(c.holds('in_group')), inner], { age: 5 }).needs).toEqual(['can_dress']);
    expect(outcomeIn([outer(c.all(c.holds('in_group'), c.holds('can_dress'))), inner], {}).needs).toEqual(['can_dress', 'age']);
    expect(outcomeIn([outer(c.choice('care_level').is('full')), level], { can_rise: false }).needs).toEqual(['can_toilet']);
    expect(outcomeIn([outer(c.choice('care_level').is('full')), level], {}).needs).toEqual(['can_rise', 'can_toilet']);
    expect(outcomeIn([outer(c.choice('care_level').is('full')), level], { can_toilet: true }).needs).toEqual(['can_rise']);
    expect(outcomeIn([outer(c.number('amount_due').atLeast(1)), due], {}).needs).toEqual(['family_size', 'pack:care.centralised.full']);
  });

  it('are those of what the rule applies to first, then those of what it says there', () => {
    expect(outcome({ applies: c.holds('can_walk') }, {}).needs).toEqual(['can_walk', 'can_eat']);
    expect(outcome({ applies: c.holds('can_walk') }, { can_eat: true }).needs).toEqual(['can_walk']);
    expect(outcome({ applies: c.holds('can_walk') }, { can_walk: true }).needs).toEqual(['can_eat']);
    expect(outcomeIn([outer(c.holds('in_group')), conclusion({ ...common, id: 'inner', decides: 'in_group', applies: c.holds('can_walk'), when: c.holds('can_dress') })], {}).needs).toEqual(['can_walk', 'can_dress']);
    const grounded = { applies: c.named('走', 'walk', c.holds('can_walk')), when: c.named('吃', 'eat', c.holds('can_eat')), words: { unknown: say('{grounds}', '{grounds}') } };
    expect(told(grounded, {}).says).toBe('走');
    expect(told(grounded, { can_walk: true }).says).toBe('吃');
    const computed = c.compute(['age'], () => ({ is: 1, needs: ['age'], reason: 'r' }));
    expect(outcome({ applies: c.holds('can_walk'), when: computed }, {}).answer.reason).toBeUndefined();
    expect(outcome({ applies: c.holds('can_walk'), when: computed }, { can_walk: true }).answer.reason).toBe('r');
  });

  it('are never what no rule in force decides, nor of a rule that does not apply', () => {
    expect(outcomeIn([outer(c.all(c.holds('in_group'), c.holds('can_eat')))], {}).needs).toEqual(['can_eat']);
    expect(outcomeIn([outer(c.holds('in_group'))], {}).needs).toEqual(['name']);
    expect(outcomeIn([outer(c.any(c.holds('in_group'), c.holds('can_eat'))), conclusion({ ...common, id: 'inner', decides: 'in_group', applies: c.holds('can_walk'), when: c.holds('can_dress') })], { can_walk: false }).needs).toEqual(['can_eat']);
  });

  it('are the rule’s own field where nothing else can be named', () => {
    expect(outcome({ when: c.compute(['age'], () => ({ is: 1, needs: [] })) }, {}).needs).toEqual(['name']);
    expect(outcomeIn([{ ...level, id: 'a' } as Rule], { can_rise: false, can_toilet: false }).needs).toEqual(['name']);
  });
});

describe('grounds', () => {
  const eat = c.named('吃', 'eat', c.holds('can_eat'));
  const walk = c.named('走', 'walk', c.holds('can_walk'));
  const grounds = (when: c.Condition, facts: Facts): string[] => outcome({ when }, facts).grounds.map((g) => `${g.words.en} ${g.truth}`);

  it('are the named branches that made it so, or that would still change it', () => {
    expect(grounds(c.all(eat, walk), { can_eat: true, can_walk: true })).toEqual(['eat 2', 'walk 2']);
    expect(grounds(c.all(eat, walk), { can_eat: true, can_walk: false })).toEqual(['walk 0']);
    expect(grounds(c.all(eat, walk), { can_eat: true })).toEqual(['walk 1']);
    expect(grounds(c.any(eat, walk), { can_eat: true, can_walk: false })).toEqual(['eat 2']);
    expect(grounds(c.several(2, eat, walk, c.holds('can_rise')), { can_eat: true, can_walk: false, can_rise: true })).toEqual(['eat 2']);
    expect(grounds(c.not(eat), { can_eat: false })).toEqual(['eat 0']);
    expect(grounds(c.not(eat), { can_eat: true })).toEqual(['eat 2']);
    expect(grounds(c.holds('can_eat'), { can_eat: true })).toEqual([]);
    expect(grounds(c.all(c.any(eat), c.holds('can_rise')), { can_eat: true, can_rise: true })).toEqual(['eat 2']);
  });

  it('of a choice are those of what was chosen', () => {
    const rule = choose({ ...common, decides: 'care_level', choose: [['full', eat], ['partial', walk]] });
    expect(outcomeIn([rule], { can_eat: false, can_walk: true }).grounds.map((g) => g.words.en)).toEqual(['walk']);
    expect(outcomeIn([rule], {}).grounds).toEqual([]);
    expect(explain(outcomeIn([choose({ ...rule, words: { yes: say('{grounds}', '{grounds}') } } as never)], { can_eat: true }), 'zh', day)!.says).toBe('吃');
    expect(told({ when: c.all(eat, walk), words: { yes: say('{grounds}', '{grounds}') } }, { can_eat: true, can_walk: true }).says).toBe('吃；走');
    expect(told({ when: c.all(eat, walk), words: { yes: say('{grounds}', '{grounds}') } }, { can_eat: true, can_walk: true }, 'en').says).toBe('eat; walk');
  });
});
