import { all, choice } from '../../engine/condition.ts';
import { check, cite, type Example } from '../../engine/rule.ts';
import { unlessBefore } from '../own-time.ts';
import { lawOf2026 } from './law.ts';
import { isParty } from './parties.ts';

/** Since 2016 the township may entrust relatives, organisations, village or home; it is itself a party all the same. */
export default check({
  id: 'agreement/township-is-party-2016',
  subject: 'agreement',
  about: 'parties',
  from: '2016-02-10',
  to: null,
  law: [cite('regulations-2006', '第十七条', 'article 17'), lawOf2026],
  title: { zh: '乡镇为签约方', en: 'The township is a party' },
  applies: all(unlessBefore('2006-03-01', 'effective', 'agreement_start'), choice('agreement_kind').is('support')),
  when: isParty('township'),
  words: {
    no: {
      says: { zh: '供养服务协议的签约方中没有乡镇（街道）。', en: 'The township is not among the parties.' },
      todo: { zh: '由乡镇人民政府（街道办事处）签订。', en: 'Have the township sign.' },
    },
    office: {
      says: { zh: '签约的是乡镇民政办，应为乡镇人民政府。', en: 'The township’s office signs; the party is the township government.' },
      todo: { zh: '由乡镇人民政府（街道办事处）盖章签订。', en: 'Have the township sign and seal.' },
    },
  },
  reasons: [{ reason: 'office', on: 'fail', when: isParty('township-office') }],
});

export const covers = ['L06-23'];

export const examples: readonly Example[] = [
  { given: { agreement_kind: 'support', parties: { complete: true, rows: [{ kind: 'township' }, { kind: 'carer' }, { kind: 'recipient' }] } }, on: '2022-03-01', then: 'pass' },
  { given: { agreement_kind: 'support', parties: { complete: true, rows: [{ kind: 'village' }, { kind: 'recipient' }] } }, on: '2022-03-01', then: 'fail', reason: 'no' },
  { given: { agreement_kind: 'support', parties: { complete: true, rows: [{ kind: 'village' }, { kind: 'township-office' }] } }, on: '2026-08-03', then: 'fail', reason: 'office' },
  { given: { agreement_kind: 'support', parties: { complete: false, rows: [{ kind: 'village' }] } }, on: '2022-03-01', then: 'unknown', needs: ['parties'] },
  { given: { agreement_kind: 'care', parties: { complete: true, rows: [{ kind: 'village' }, { kind: 'recipient' }, { kind: 'carer' }] } }, on: '2022-03-01', then: 'not-applicable' },
  { given: { agreement_kind: 'support', parties: { complete: true, rows: [] } }, on: '2016-02-09', then: 'not-applicable' },
  { given: { agreement_kind: 'support', effective: '2006-02-28', parties: { complete: true, rows: [{ kind: 'collective' }, { kind: 'carer' }] } }, on: '2022-03-01', then: 'not-applicable' },
];
