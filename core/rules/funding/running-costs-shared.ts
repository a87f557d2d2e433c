import { all, equal, within } from '../../engine/condition.ts';
import { amount, product, quotient, roundDown, roundUp, sum } from '../../engine/quantity.ts';
import { check, cite, fact, type Example } from '../../engine/rule.ts';

const county = quotient(product(amount('running_total'), amount('running_share')), 100);
const both = sum(amount('running_county'), amount('running_township'));

/** County and township bear running costs as agreed, and together the whole: half and half in Dongping. */
export default check({
  id: 'funding/running-costs-shared',
  subject: 'ledger',
  about: 'running_county',
  from: '2006-03-01',
  to: null,
  law: [cite('regulations-2006', '第十四条第二款', 'article 14(2)', { to: '2016-10-10' }), cite('dongping-report', '第二部分', 'part 2')],
  title: { zh: '县乡分担运转经费', en: 'Running costs shared' },
  when: all(equal(both, amount('running_total')), within(amount('running_county'), roundDown(county, 1), roundUp(county, 1))),
  facts: { total: fact.yuan(amount('running_total')), share: fact.number(amount('running_share')), county: fact.yuan(roundDown(county, 1)), paid: fact.yuan(amount('running_county')), both: fact.yuan(both) },
  reasons: [{ reason: 'share', on: 'fail', when: equal(both, amount('running_total')) }],
  words: {
    no: {
      says: { zh: '县乡负担的运转经费与总额对不上。', en: 'What county and township bear does not fit the total.' },
      todo: { zh: '核对县级、乡镇和总额三个数。', en: 'Check the three figures: county, township, total.' },
    },
    share: {
      says: { zh: '县级应负担{county}元，填{paid}元。', en: 'The county should bear {county} yuan; {paid} is entered.' },
      why: { zh: '{total}元 × {share}%。', en: '{total} yuan × {share}%.' },
      todo: { zh: '按约定比例改正。', en: 'Correct it to the agreed share.' },
    },
  },
});

export const covers = ['SRC-12', 'D17'];

const halves = { running_total: 186336000, running_share: 50, running_county: 93168000, running_township: 93168000 };

export const examples: readonly Example[] = [
  { given: halves, on: '2008-12-31', place: '370923', then: 'pass' },
  { given: { running_total: 1001, running_share: 50, running_county: 501, running_township: 500 }, on: '2008-12-31', then: 'pass' },
  { given: { running_total: 1001, running_share: 50, running_county: 500, running_township: 501 }, on: '2008-12-31', then: 'pass' },
  { given: { ...halves, running_township: 93167999 }, on: '2008-12-31', then: 'fail', reason: 'no' },
  { given: { ...halves, running_township: 93168001 }, on: '2008-12-31', then: 'fail', reason: 'no' },
  { given: { ...halves, running_county: 93168001, running_township: 93167999 }, on: '2018-12-31', then: 'fail', reason: 'share' },
  { given: { ...halves, running_county: 93167999, running_township: 93168001 }, on: '2018-12-31', then: 'fail', reason: 'share' },
  { given: { ...halves, running_share: null }, on: '2018-12-31', then: 'unknown', needs: ['running_share'] },
];
