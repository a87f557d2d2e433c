import { number } from '../../engine/condition.ts';
import { amount, product } from '../../engine/quantity.ts';
import { check, cite, fact, type Example } from '../../engine/rule.ts';
import { unlessBefore } from '../own-time.ts';

const most = product(2, amount('misuse_gain'));

/** Who holds back, diverts or shares out assistance money may be fined up to twice the gain. */
export default check({
  id: 'funding/misuse-fined-2026',
  subject: 'ledger',
  about: 'misuse_fine',
  from: '2026-07-01',
  to: null,
  law: [cite('assistance-law-2026', '第七十一条', 'article 71')],
  title: { zh: '截留、挪用、私分的罚款', en: 'Fine for misuse' },
  applies: unlessBefore('2026-07-01', 'ledger_month'),
  when: number('misuse_fine').atMost(most),
  facts: { fine: fact.yuan(amount('misuse_fine')), most: fact.yuan(most) },
  words: {
    no: {
      says: { zh: '罚款{fine}元，最多{most}元。', en: 'A fine of {fine} yuan; at most it can be {most}.' },
      why: { zh: '所得的二倍以下。', en: 'Up to twice the gain.' },
      todo: { zh: '核对金额和罚款决定。', en: 'Check the sum and the decision on the fine.' },
    },
  },
});

export const covers = ['L26-21'];

export const examples: readonly Example[] = [
  { given: { misuse_gain: 100000, misuse_fine: 200000 }, on: '2026-07-01', then: 'pass' },
  { given: { misuse_gain: 100000, misuse_fine: 0 }, on: '2026-08-01', then: 'pass' },
  { given: { misuse_gain: 100000, misuse_fine: 200001 }, on: '2026-08-01', then: 'fail' },
  { given: { misuse_gain: 100000 }, on: '2026-08-01', then: 'unknown', needs: ['misuse_fine'] },
  { given: { misuse_fine: 100000 }, on: '2026-08-01', then: 'unknown', needs: ['misuse_gain'] },
  { given: { misuse_gain: 100000, misuse_fine: 200001 }, on: '2026-06-30', then: 'not-applicable' },
  { given: { ledger_month: '2026-06', misuse_gain: 100000, misuse_fine: 300000 }, on: '2026-08-01', then: 'not-applicable' },
];
