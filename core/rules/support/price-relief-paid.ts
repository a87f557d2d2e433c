import { all, holds } from '../../engine/condition.ts';
import { check, cite, type Example } from '../../engine/rule.ts';
import { ofItsLaw } from '../own-time.ts';

/** Once the link to prices is triggered, the relief is paid. */
export default check({
  id: 'support/price-relief-paid',
  about: 'price_relief_paid',
  from: '2020-08-25',
  to: null,
  // The day of the 2020 opinion is not in the text that was seen.
  law: [cite('assistance-opinion-2020', '第六点', 'point 6'), cite('assistance-law-2026', '第三十二条', 'article 32', { from: '2026-07-01' })],
  title: { zh: '价格临时补贴', en: 'Price relief' },
  applies: all(ofItsLaw('2020-08-25'), holds('price_relief_due')),
  when: holds('price_relief_paid'),
  words: { no: { says: { zh: '当地已启动价格临时补贴，本人还没有发到。', en: 'Price relief is due here and was not paid.' }, todo: { zh: '及时补发。', en: 'Pay it soon.' } } },
});

export const covers = ['L26-10', 'P20-02'];

export const examples: readonly Example[] = [
  { given: { price_relief_due: true, price_relief_paid: true }, on: '2021-05-04', then: 'pass' },
  { given: { price_relief_due: true, price_relief_paid: false }, on: '2026-08-04', then: 'fail' },
  { given: { price_relief_due: true }, on: '2026-08-04', then: 'unknown', needs: ['price_relief_paid'] },
  { given: { price_relief_paid: false }, on: '2026-08-04', then: 'unknown', needs: ['price_relief_due'] },
  { given: { price_relief_due: false, price_relief_paid: false }, on: '2026-08-04', then: 'not-applicable' },
  { given: { price_relief_due: true, price_relief_paid: false, last_paid_month: '2020-08' }, on: '2026-11-24', then: 'not-applicable' },
];
