import { all, any, atMost, equal, look, under } from '../../engine/condition.ts';
import { amount, difference } from '../../engine/quantity.ts';
import { check, cite, fact, type Example } from '../../engine/rule.ts';
import { homeLaw } from './home-law.ts';

const whole = equal(amount('homes_reckoned'), amount('homes_all'));
const withoutCounty = equal(amount('homes_reckoned'), difference(amount('homes_all'), amount('homes_county')));

/** Luonan has ten homes, and speaks of nine where it comes to directors and wages: is the county’s own left out? That is asked. */
export default check({
  id: 'institution/per-home-figures-count-all-homes',
  subject: 'institution',
  about: 'homes_reckoned',
  from: '2006-03-01',
  to: null,
  law: [...homeLaw('第十四条', 'article 14'), cite('luonan-report', '第三、四部分', 'parts 3 and 4')],
  title: { zh: '按所计算的机构数', en: 'Homes behind per-home figures' },
  when: all(atMost(amount('homes_reckoned'), amount('homes_all')), any(whole, look('homes_reckoned'))),
  facts: { reckoned: fact.number(amount('homes_reckoned')), all: fact.number(amount('homes_all')) },
  reasons: [
    { reason: 'without-county', on: 'unknown', when: withoutCounty },
    { reason: 'fewer', on: 'unknown', when: under(amount('homes_reckoned'), amount('homes_all')) },
  ],
  words: {
    no: { says: { zh: '按{reckoned}所计算，全县有{all}所。', en: 'Reckoned with {reckoned} homes; the county has {all}.' }, todo: { zh: '写明算了哪几所。', en: 'Say which homes were counted.' } },
    fewer: { says: { zh: '按{reckoned}所计算，全县{all}所；请写明算了哪几所。', en: 'Reckoned with {reckoned} of {all} homes; please say which.' } },
    'without-county': { says: { zh: '按{reckoned}所计算，全县{all}所；是否没算县级机构？', en: 'Reckoned with {reckoned} of {all} homes; is the county’s own left out?' } },
  },
});

export const covers = ['A17'];

const luonan = { homes_all: 10, homes_county: 1, homes_reckoned: 10 };

export const examples: readonly Example[] = [
  { given: luonan, on: '2010-06-01', place: '611021', then: 'pass' },
  { given: { ...luonan, homes_reckoned: 9 }, on: '2010-06-01', place: '611021', then: 'unknown', reason: 'without-county', needs: ['homes_reckoned'] },
  { given: { ...luonan, homes_reckoned: 8 }, on: '2018-06-01', then: 'unknown', reason: 'fewer' },
  { given: { ...luonan, homes_county: null, homes_reckoned: 9 }, on: '2026-08-01', then: 'unknown', reason: 'fewer' },
  { given: { ...luonan, homes_reckoned: 11 }, on: '2018-06-01', then: 'fail' },
  { given: { ...luonan, homes_reckoned: null }, on: '2018-06-01', then: 'unknown', reason: 'unknown' },
];
