import { choice, equal } from '../../engine/condition.ts';
import { either, pack } from '../../engine/quantity.ts';
import { cite, conclusion, fact, type Example } from '../../engine/rule.ts';

const rural = choice('support_area').is('rural');
const centralised = either(rural, pack('standard.rural.centralised', 'year'), pack('standard.urban.centralised', 'year'));
const homeBased = either(rural, pack('standard.rural.home-based', 'year'), pack('standard.urban.home-based', 'year'));

/** Since 2016 the standard is basic living and care, the same in a home and at home; many places still differ, which is nobody's mistake. */
export default conclusion({
  id: 'support/same-for-both-modes',
  about: 'mode',
  decides: 'same_for_both_modes',
  from: '2016-02-10',
  to: null,
  law: [cite('opinion-2016', '“供养标准”', '“standards”'), cite('assistance-law-2026', '第十七条', 'article 17', { from: '2026-07-01' })],
  title: { zh: '集中与分散的基本生活标准', en: 'Basic standard in a home and at home' },
  when: equal(centralised, homeBased),
  facts: { centralised: fact.yuan(centralised), home: fact.yuan(homeBased) },
  words: {
    yes: { says: { zh: '当地集中与分散的基本生活标准相同，每年{home}元。', en: 'The place pays the same in both modes: {home} yuan a year.' } },
    no: {
      says: { zh: '当地集中每年{centralised}元，分散{home}元，并不相同。', en: 'The place pays {centralised} yuan a year in a home, {home} at home.' },
      why: { zh: '2016年起标准分为基本生活和照料护理，同一地区两种方式的基本生活标准应相同；不少地方仍有差别。', en: 'Since 2016 care is a part of its own and the basic part should be one; many places still differ.' },
    },
  },
});

export const covers = ['G14-02', 'G14-03'];

export const examples: readonly Example[] = [
  { given: { hukou_type: 'rural', relocated: false }, on: '2024-08-01', place: '341500', then: 'pass', decides: true },
  { given: { hukou_type: 'urban' }, on: '2019-11-01', place: '370500', then: 'pass', decides: true },
  { given: { hukou_type: 'rural', relocated: false }, on: '2024-08-01', place: '510500', then: 'fail', decides: false },
  { given: { relocated: true }, on: '2024-08-01', place: '510500', then: 'pass', decides: true },
  { given: { hukou_type: 'rural' }, on: '2019-11-01', place: '611021', then: 'unknown', needs: ['pack:standard.rural.centralised', 'pack:standard.rural.home-based'] },
];
