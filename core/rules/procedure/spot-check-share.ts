import { all, atLeast, under } from '../../engine/condition.ts';
import { amount, pack, product, quotient } from '../../engine/quantity.ts';
import { check, cite, fact, type Example } from '../../engine/rule.ts';
import { ofItsLaw } from '../own-time.ts';

const checked = product(amount('spot_checked'), 100);
const due = (share: 'spot.share' | 'spot.share.local') => product(amount('spot_batch'), pack(share));

/**
 * The county looks into at least thirty in a hundred, more where the place says so. For 2016 to 2021 the share stands on
 * memory only, so the figure is not sure and the rule asks; one district was seen to write fifty.
 */
export default check({
  id: 'procedure/spot-check-share',
  about: 'spot_checked',
  from: '2016-10-10',
  to: null,
  law: [
    cite('determination-2016', undefined, undefined, { to: '2021-07-01' }),
    cite('determination-2021', '第十六条', 'article 16', { from: '2021-07-01' }),
    cite('assistance-law-2026', '第四十六条', 'article 46', { from: '2026-07-01' }),
  ],
  title: { zh: '县级随机抽查比例', en: 'Share of the spot check' },
  applies: ofItsLaw('2016-10-10', '2021-07-01'),
  when: all(atLeast(checked, due('spot.share')), atLeast(checked, due('spot.share.local'))),
  facts: {
    checked: fact.number(amount('spot_checked')),
    batch: fact.number(amount('spot_batch')),
    share: fact.percent(quotient(amount('spot_checked'), amount('spot_batch'))),
    least: fact.number(pack('spot.share')),
    local: fact.number(pack('spot.share.local')),
    source: fact.source('spot.share.local'),
  },
  reasons: [{ reason: 'nation', on: 'fail', when: under(checked, due('spot.share')) }],
  words: {
    nation: {
      says: { zh: '抽查{share}，应不低于{least}%。', en: 'Spot check of {share}; at least {least} % is due.' },
      why: { zh: '{checked} ÷ {batch} ＝ {share}。', en: '{checked} ÷ {batch} = {share}.' },
      todo: { zh: '补足抽查人数。', en: 'Look into more of them.' },
    },
    no: {
      says: { zh: '抽查{share}，当地应不低于{local}%。', en: 'Spot check of {share}; in this place at least {local} % is due.' },
      why: { zh: '{checked} ÷ {batch} ＝ {share}。依据：{source}。', en: '{checked} ÷ {batch} = {share}. Source: {source}.' },
      todo: { zh: '补足抽查人数。', en: 'Look into more of them.' },
    },
  },
});

export const covers = ['R21-29', 'R16-05b', 'R16-06', 'CIV-08'];

const spot = (spot_checked: number | null, spot_batch: number | null = 10) => ({ spot_checked, spot_batch });

export const examples: readonly Example[] = [
  { given: spot(3), on: '2022-03-01', then: 'pass' },
  { given: spot(29, 100), on: '2026-08-01', then: 'fail', reason: 'nation' },
  { given: spot(2), on: '2022-03-01', place: '340602', then: 'fail', reason: 'nation' },
  { given: spot(3), on: '2022-03-01', place: '340602', then: 'unknown', needs: ['pack:spot.share.local'] },
  { given: spot(3), on: '2018-03-01', then: 'unknown', needs: ['pack:spot.share', 'pack:spot.share.local'] },
  { given: spot(null), on: '2022-03-01', then: 'unknown', needs: ['spot_checked'] },
  { given: spot(3, null), on: '2022-03-01', then: 'unknown', needs: ['spot_batch'] },
  { given: spot(1), on: '2015-03-01', then: 'not-applicable' },
  { given: { ...spot(2), county_received_date: '2021-06-30' }, on: '2026-11-24', then: 'not-applicable' },
  { given: spot(4), on: '2022-03-01', then: 'pass' },
  { given: spot(298, 1000), on: '2022-03-01', then: 'fail', reason: 'nation' },
];
