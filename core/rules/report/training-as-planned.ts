import { number } from '../../engine/condition.ts';
import { amount } from '../../engine/quantity.ts';
import { cite, conclusion, fact, type Example } from '../../engine/rule.ts';

/** As many carers were trained as planned. Not yet is no mistake: a plan runs on. */
export default conclusion({
  id: 'report/training-as-planned',
  subject: 'report',
  about: 'trained',
  decides: 'plan_met',
  from: '2006-03-01',
  to: null,
  law: [cite('combined-care-report', '第一部分（四）', 'part 1(4)')],
  title: { zh: '护理员培训', en: 'Training of carers' },
  when: number('trained').atLeast(amount('trained_planned')),
  facts: { trained: fact.number(amount('trained')), planned: fact.number(amount('trained_planned')) },
  words: {
    no: {
      says: { zh: '已培训{trained}人，计划{planned}人。', en: '{trained} carers were trained of {planned} planned.' },
      todo: { zh: '写明计划分几年完成。', en: 'Say over how many years the plan runs.' },
    },
  },
});

export const covers = ['E06'];

export const examples: readonly Example[] = [
  { given: { trained: 1000, trained_planned: 1000 }, on: '2016-12-31', then: 'pass' },
  { given: { trained: 110, trained_planned: 1000 }, on: '2016-12-31', then: 'fail' },
  { given: { trained: 999, trained_planned: 1000 }, on: '2026-08-01', then: 'fail' },
  { given: { trained: 110 }, on: '2016-12-31', then: 'unknown', needs: ['trained_planned'] },
];
