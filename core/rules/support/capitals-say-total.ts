import { readCapitals, writeCapitals } from '../../format/capitals.ts';
import { yes, type Answer, type Need } from '../../engine/answer.ts';
import { compute } from '../../engine/condition.ts';
import { check, cite, type Example } from '../../engine/rule.ts';

/** The total in capitals says the same as in figures. What can't be read is for a person. */
export default check({
  id: 'support/capitals-say-total',
  about: 'total_amount_upper',
  from: '1997-12-01',
  to: null,
  law: [cite('capitals-1997')],
  title: { zh: '合计的大写与小写', en: 'Total in capitals and figures' },
  when: compute(['total_amount', 'total_amount_upper'], ([total, capitals]): Answer => {
    const said = capitals === null ? null : readCapitals(capitals);
    if (total === null || said === null) {
      const needs: Need[] = [];
      if (total === null) needs.push('total_amount');
      if (said === null) needs.push('total_amount_upper');
      return { is: 1, needs };
    }
    if (said === total) return yes;
    return { is: 0, reason: 'differs', facts: { total: { yuan: total }, said: { yuan: said }, wanted: writeCapitals(total) } };
  }),
  words: {
    differs: {
      says: { zh: '大写是{said}元，小写是{total}元。', en: 'Capitals say {said} yuan, figures {total}.' },
      todo: { zh: '先看哪个数正确；小写正确的，大写为{wanted}。', en: 'See which is right; if the figures are, the capitals are {wanted}.' },
    },
  },
});

export const examples: readonly Example[] = [
  { given: { total_amount: 93800, total_amount_upper: '玖佰叁拾捌元整' }, on: '2024-05-04', then: 'pass' },
  { given: { total_amount: 93800, total_amount_upper: '玖佰捌拾叁元整' }, on: '2024-05-04', then: 'fail', reason: 'differs' },
  { given: { total_amount: 93800, total_amount_upper: '玖佰' }, on: '2024-05-04', then: 'unknown', needs: ['total_amount_upper'] },
  { given: { total_amount_upper: '玖佰叁拾捌元整' }, on: '2024-05-04', then: 'unknown', needs: ['total_amount'] },
  { given: { total_amount: 93800 }, on: '2024-05-04', then: 'unknown', needs: ['total_amount_upper'] },
  { given: {}, on: '2024-05-04', then: 'unknown', needs: ['total_amount', 'total_amount_upper'] },
];
