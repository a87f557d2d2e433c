import { atMost } from '../../engine/condition.ts';
import { amount, day, workdaysFrom } from '../../engine/quantity.ts';
import { check, cite, fact, type Example } from '../../engine/rule.ts';

const taken = workdaysFrom(day('complaint_on'), day('complaint_answered_on'));

/** A complaint is answered within the working days that were promised; the site of the source promises five. The law itself says “in good time”. */
export default check({
  id: 'report/complaints-answered-in-time',
  subject: 'report',
  about: 'complaint_answered_on',
  from: '2014-05-01',
  to: null,
  law: [cite('measures-2014', '第六十三条第二款', 'article 63(2)'), cite('source-page')],
  title: { zh: '答复举报的期限', en: 'Answer to a complaint' },
  when: atMost(taken, amount('complaint_workdays')),
  facts: { taken: fact.number(taken), most: fact.number(amount('complaint_workdays')) },
  words: {
    no: {
      says: { zh: '答复用了{taken}个工作日，承诺{most}个。', en: 'The answer took {taken} working days; {most} were promised.' },
      todo: { zh: '核对日期；确实超期的，说明原因。', en: 'Check the days; if it was late, say why.' },
    },
  },
});

export const covers = ['F09'];

const week = { complaint_on: '2019-05-13', complaint_answered_on: '2019-05-20', complaint_workdays: 5 };

export const examples: readonly Example[] = [
  { given: week, on: '2019-05-20', then: 'pass' },
  { given: { ...week, complaint_answered_on: '2019-05-21' }, on: '2019-05-21', then: 'fail' },
  { given: { ...week, complaint_workdays: 4 }, on: '2019-05-20', then: 'fail' },
  { given: { ...week, complaint_workdays: null }, on: '2019-05-20', then: 'unknown', needs: ['complaint_workdays'] },
  { given: { ...week, complaint_on: null }, on: '2026-08-01', then: 'unknown', needs: ['complaint_on'] },
];
