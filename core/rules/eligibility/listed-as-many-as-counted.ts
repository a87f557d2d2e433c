import { equal, rows } from '../../engine/condition.ts';
import { amount } from '../../engine/quantity.ts';
import { cite, check, fact, type Example } from '../../engine/rule.ts';

const listed = rows('obligors').count((o) => o.choice('state').oneOf('normal', 'no-civil-capacity', 'missing', 'in-prison'));

/** As many living supporters are listed as the form counts. */
export default check({
  id: 'eligibility/listed-as-many-as-counted',
  about: 'obligor_count',
  from: '2016-10-10',
  to: null,
  law: [
    cite('determination-2016', '第八条', 'article 8', { to: '2021-07-01' }),
    cite('determination-2021', '第八条', 'article 8', { from: '2021-07-01' }),
    cite('assistance-law-2026', '第十六条', 'article 16', { from: '2026-07-01' }),
  ],
  title: { zh: '义务人人数与名单', en: 'Number of supporters and the list' },
  when: equal(amount('obligor_count'), listed),
  facts: { count: fact.number(amount('obligor_count')), listed: fact.number(listed) },
  words: {
    no: { says: { zh: '填了{count}名义务人，名单上健在的是{listed}名。', en: 'Entered: {count} supporters; living ones on the list: {listed}.' }, todo: { zh: '每名义务人都要列出并逐一核实。', en: 'List every supporter, and look at each.' } },
  },
});

export const covers: readonly string[] = ['CIV-01'];

const child = { relation: 'child', state: 'normal' } as const;

export const examples: readonly Example[] = [
  { given: { obligor_count: 2, obligors: { rows: [child, { ...child, state: 'in-prison' }, { relation: 'spouse', state: 'dead' }], complete: true } }, on: '2022-05-04', then: 'pass' },
  { given: { obligor_count: 2, obligors: { rows: [child], complete: true } }, on: '2022-05-04', then: 'fail' },
  { given: { obligor_count: 2, obligors: { rows: [child], complete: false } }, on: '2022-05-04', then: 'unknown', needs: ['obligors'] },
  { given: { obligors: { rows: [child], complete: true } }, on: '2022-05-04', then: 'unknown', needs: ['obligor_count'] },
  { given: { obligor_count: 3, obligors: { rows: [{ ...child, state: 'missing' }, { ...child, state: 'no-civil-capacity' }, { ...child, state: 'in-prison' }], complete: true } }, on: '2022-05-04', then: 'pass' },
  { given: { obligor_count: 1, obligors: { rows: [child], complete: true } }, on: '2022-05-04', then: 'pass' },
  { given: { obligor_count: 0, obligors: { rows: [{ ...child, state: 'dead' }], complete: true } }, on: '2022-05-04', then: 'pass' },
];
