import { all, rows, type Condition } from '../../engine/condition.ts';
import { pack } from '../../engine/quantity.ts';
import { check, cite, fact, type Example } from '../../engine/rule.ts';
import { equipmentLaw } from './home-law.ts';

const posts = ['director', 'cook'] as const;
const short = (post: (typeof posts)[number]): Condition => rows('staff').some((s) => all(s.choice('post').is(post), s.number('wage').under(pack(`wage.${post}`, 'month'))));

/** Luonan set the wages by post: director 500, then 700; cook 420, then 600; carers 800. The wage set counts, not what performance makes of it. */
export default check({
  id: 'institution/wages-as-set',
  subject: 'institution',
  about: 'staff',
  from: '2006-03-01',
  to: null,
  law: [...equipmentLaw, cite('luonan-report', '第四部分', 'part 4')],
  title: { zh: '各岗位工资标准', en: 'Wages by post' },
  when: rows('staff').every((s) => s.number('wage').atLeast(s.by('post', { director: pack('wage.director', 'month'), cook: pack('wage.cook', 'month'), carer: pack('wage.carer', 'month'), medic: 0, other: 0 }))),
  facts: { director: fact.yuan(pack('wage.director', 'month')), cook: fact.yuan(pack('wage.cook', 'month')), carer: fact.yuan(pack('wage.carer', 'month')), source: fact.source('wage.director') },
  reasons: posts.map((post) => ({ reason: post, on: 'fail' as const, when: short(post) })),
  words: {
    director: {
      says: { zh: '院长月工资标准低于{director}元。', en: 'A director’s wage is below {director} yuan a month.' },
      why: { zh: '依据：{source}。', en: 'Source: {source}.' },
      todo: { zh: '填工资标准，不填扣减绩效后的实发数。', en: 'Enter the wage that was set, not what was paid after performance.' },
    },
    cook: {
      says: { zh: '炊事员月工资标准低于{cook}元。', en: 'A cook’s wage is below {cook} yuan a month.' },
      why: { zh: '依据：{source}。', en: 'Source: {source}.' },
      todo: { zh: '填工资标准，不填扣减绩效后的实发数。', en: 'Enter the wage that was set, not what was paid after performance.' },
    },
    no: {
      says: { zh: '服务人员月工资标准低于{carer}元。', en: 'A carer’s wage is below {carer} yuan a month.' },
      why: { zh: '增配的服务人员由县财政列支。依据：{source}。', en: 'The carers added are paid by the county. Source: {source}.' },
      todo: { zh: '核对是不是增配的服务人员。', en: 'See whether it is one of the carers added.' },
    },
  },
});

export const covers = ['SRC-02', 'SRC-03', 'A29', 'A30'];

const staff = (director: number | null, cook: number, carer?: number, complete = true) => ({
  staff: { complete, rows: [{ post: 'director' as const, wage: director }, { post: 'cook' as const, wage: cook }, ...(carer === undefined ? [] : [{ post: 'carer' as const, wage: carer }])] },
});
const other = { staff: { complete: true, rows: [{ post: 'other' as const, wage: 0 }, { post: 'medic' as const, wage: 0 }] } };
const place = '611021';

export const examples: readonly Example[] = [
  { given: staff(70000, 60000, 80000), on: '2009-03-09', place, then: 'pass' },
  { given: staff(50000, 42000), on: '2009-03-04', place, then: 'pass' },
  { given: other, on: '2010-06-01', place, then: 'pass' },
  { given: staff(50000, 60000), on: '2009-03-05', place, then: 'fail', reason: 'director' },
  { given: staff(69999, 60000, 80000), on: '2010-06-01', place, then: 'fail', reason: 'director' },
  { given: staff(70000, 59999, 80000), on: '2010-06-01', place, then: 'fail', reason: 'cook' },
  { given: staff(70000, 42000), on: '2009-03-05', place, then: 'fail', reason: 'cook' },
  { given: staff(60000, 70000, 79999, false), on: '2010-06-01', place, then: 'fail', reason: 'director' },
  { given: staff(70000, 60000, 79999), on: '2010-06-01', place, then: 'fail', reason: 'no' },
  { given: { staff: { complete: true, rows: [{ post: 'other', wage: 0 }, { post: 'carer', wage: 79999 }] } }, on: '2010-06-01', place, then: 'fail', reason: 'no' },
  { given: staff(null, 60000, 80000), on: '2010-06-01', place, then: 'unknown', needs: ['staff[0].wage'] },
  { given: staff(70000, 60000, 80000), on: '2009-03-08', place, then: 'unknown', needs: ['pack:wage.carer'] },
  { given: staff(70000, 60000, 80000, false), on: '2010-06-01', place, then: 'unknown', needs: ['staff'] },
  { given: staff(70000, 60000), on: '2018-06-01', then: 'unknown', needs: ['pack:wage.cook', 'pack:wage.director'] },
];
