import { all, choice, named } from '../../engine/condition.ts';
import { check, cite, type Example } from '../../engine/rule.ts';
import { isParty } from './parties.ts';

/** The township itself signs, with the village committee or the home. Since February 2016 others may be entrusted too. */
export default check({
  id: 'agreement/township-with-village-or-home-2006',
  subject: 'agreement',
  about: 'parties',
  from: '2006-03-01',
  to: '2016-02-10',
  law: [cite('regulations-2006', '第十七条', 'article 17')],
  title: { zh: '乡镇与村或机构签订', en: 'Between township and village or home' },
  applies: choice('agreement_kind').is('support'),
  when: all(
    named('乡镇人民政府', 'the township government', isParty('township')),
    named('村民委员会或供养服务机构', 'the village committee or the home', isParty('village', 'home')),
  ),
  words: {
    no: {
      says: { zh: '供养服务协议缺签约方：{grounds}。', en: 'A party is missing: {grounds}.' },
      why: { zh: '乡镇人民政府应与村委会或供养服务机构签订。', en: 'The township signs with the village committee or the home.' },
      todo: { zh: '补由缺少的一方签订。', en: 'Have the missing one sign.' },
    },
    office: {
      says: { zh: '签约的是乡镇民政办，应为乡镇人民政府。', en: 'The township’s office signs; the party is the township government.' },
      todo: { zh: '由乡镇人民政府盖章签订。', en: 'Have the township government sign and seal.' },
    },
  },
  reasons: [{ reason: 'office', on: 'fail', when: all(isParty('township-office'), isParty('village', 'home')) }],
});

export const covers = ['L06-23', 'D27', 'SRC-15', 'B14'];

export const examples: readonly Example[] = [
  { given: { agreement_kind: 'support', parties: { complete: true, rows: [{ kind: 'township' }, { kind: 'village' }] } }, on: '2010-05-04', then: 'pass' },
  { given: { agreement_kind: 'support', parties: { complete: true, rows: [{ kind: 'township' }, { kind: 'home' }] } }, on: '2010-05-04', then: 'pass' },
  { given: { agreement_kind: 'support', parties: { complete: true, rows: [{ kind: 'home' }, { kind: 'village' }, { kind: 'recipient' }] } }, on: '2010-05-04', then: 'fail', reason: 'no' },
  { given: { agreement_kind: 'support', parties: { complete: true, rows: [{ kind: 'township' }, { kind: 'carer' }, { kind: 'recipient' }] } }, on: '2010-05-04', then: 'fail', reason: 'no' },
  { given: { agreement_kind: 'support', parties: { complete: true, rows: [{ kind: 'township' }, { kind: 'township-office' }] } }, on: '2010-05-04', then: 'fail', reason: 'no' },
  { given: { agreement_kind: 'support', parties: { complete: true, rows: [{ kind: 'recipient' }, { kind: 'village' }, { kind: 'township-office' }] } }, on: '2010-05-04', then: 'fail', reason: 'office' },
  { given: { agreement_kind: 'support', parties: { complete: true, rows: [{ kind: 'recipient' }, { kind: 'township-office' }] } }, on: '2010-05-04', then: 'fail', reason: 'no' },
  { given: { agreement_kind: 'support', parties: { complete: true, rows: [{ kind: 'home' }, { kind: 'township-office' }] } }, on: '2010-05-04', then: 'fail', reason: 'office' },
  { given: { agreement_kind: 'support' }, on: '2010-05-04', then: 'unknown', needs: ['parties'] },
  { given: { parties: { complete: true, rows: [{ kind: 'village' }] } }, on: '2010-05-04', then: 'unknown', needs: ['agreement_kind'] },
  { given: { agreement_kind: 'care', parties: { complete: true, rows: [{ kind: 'village' }, { kind: 'carer' }] } }, on: '2010-05-04', then: 'not-applicable' },
  { given: { agreement_kind: 'support', parties: { complete: true, rows: [] } }, on: '2016-02-10', then: 'not-applicable' },
];
