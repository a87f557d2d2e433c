import { any, not, rows } from '../../engine/condition.ts';
import { check, cite, type Example } from '../../engine/rule.ts';
import { purposeLaw } from './fund-law.ts';

/**
 * Wages, office and vehicles of a home are not paid from the basic living money of its residents: article 14 has the
 * government provide staff and money to run it. For repairs only a district’s rule of medium confidence says so, hence
 * a person must look. Heating is no question: article 9 counts fuel among what recipients are given.
 */
export default check({
  id: 'funding/running-costs-kept-apart',
  subject: 'ledger',
  about: 'expenses',
  from: '2006-03-01',
  to: null,
  law: [cite('regulations-2006', '第十四条第二款', 'article 14(2)', { to: '2016-10-10' }), ...purposeLaw],
  title: { zh: '运转经费与供养资金分开', en: 'Running costs apart from support money' },
  when: rows('expenses').every((e) =>
    any(not(e.choice('fund').is('support')), e.table(['category'], { when: [['wages', 'office']], then: 'no' }, { when: [['repairs']], then: 'look' }, { when: [null], then: 'yes' })),
  ),
  reasons: [{ reason: 'repairs', on: 'unknown', when: rows('expenses').some((e) => e.choice('category').is('repairs')) }],
  words: {
    no: {
      says: { zh: '工资或办公、车辆费用从供养资金列支。', en: 'Wages, office or vehicles were paid from support money.' },
      why: { zh: '管理资金和工作人员由县、乡政府另行安排。', en: 'County and township provide staff and the money to run a home.' },
      todo: { zh: '改由运转经费列支，退回供养资金。', en: 'Pay it from running costs and put the support money back.' },
    },
    repairs: {
      says: { zh: '修缮费从供养资金列支，请核实当地规定。', en: 'Repairs were paid from support money; see what the place allows.' },
      why: { zh: '有的地方规定修缮只能从运转经费列支。', en: 'Some places let repairs be paid from running costs only.' },
    },
  },
});

export const covers = ['PAY-06'];

const spent = (category: string | null, fund: 'support' | 'care' | 'running' | null = 'support') => ({ expenses: { complete: true, rows: [{ category: 'food', fund: 'support' }, { category, fund }] } }) as Example['given'];

export const examples: readonly Example[] = [
  { given: spent('heating'), on: '2010-06-01', then: 'pass' },
  { given: spent('wages', 'running'), on: '2010-06-01', then: 'pass' },
  { given: spent('wages', 'care'), on: '2018-06-01', then: 'pass' },
  { given: spent('wages'), on: '2010-06-01', then: 'fail' },
  { given: spent('office'), on: '2026-08-01', then: 'fail' },
  { given: spent('repairs'), on: '2010-06-01', then: 'unknown', reason: 'repairs', needs: ['expenses[1].category'] },
  { given: spent('wages', null), on: '2018-06-01', then: 'unknown', reason: 'unknown', needs: ['expenses[1].fund'] },
  { given: spent(null), on: '2018-06-01', then: 'unknown', needs: ['expenses[1].category'] },
];
