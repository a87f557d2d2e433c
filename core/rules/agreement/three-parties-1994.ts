import { all, any, choice, look, named } from '../../engine/condition.ts';
import { check, cite, type Example } from '../../engine/rule.ts';
import { isParty } from './parties.ts';

/** Under the regulations of 1994 support at home rests on an agreement of three: township or collective, who supports, recipient. Whether a village signed as the collective a person must see. */
export default check({
  id: 'agreement/three-parties-1994',
  subject: 'agreement',
  about: 'parties',
  from: '1994-01-23',
  to: '2006-03-01',
  law: [cite('regulations-1994', '第十七条', 'article 17')],
  title: { zh: '三方签订', en: 'Signed by three' },
  applies: choice('mode').is('home-based'),
  when: all(
    named('乡镇人民政府或农村集体经济组织', 'the township or the collective', any(isParty('township', 'collective'), all(isParty('village', 'villagers'), look('agreement_kind')))),
    named('受委托的扶养人', 'who is entrusted with the support', isParty('carer', 'person')),
    named('五保对象', 'the recipient', isParty('recipient', 'guardian')),
  ),
  words: {
    no: {
      says: { zh: '分散供养由三方签协议，缺：{grounds}。', en: 'Support at home takes an agreement of three; missing: {grounds}.' },
      todo: { zh: '补齐缺少的一方。', en: 'Have the missing one sign too.' },
    },
  },
});

export const covers = ['L94-09'];

export const examples: readonly Example[] = [
  { given: { mode: 'home-based', parties: { complete: true, rows: [{ kind: 'township' }, { kind: 'carer' }, { kind: 'recipient' }] } }, on: '2000-05-04', then: 'pass' },
  { given: { mode: 'home-based', parties: { complete: true, rows: [{ kind: 'collective' }, { kind: 'carer' }, { kind: 'guardian' }] } }, on: '2000-05-04', then: 'pass' },
  { given: { mode: 'home-based', parties: { complete: true, rows: [{ kind: 'village' }, { kind: 'carer' }, { kind: 'recipient' }] } }, on: '2000-05-04', then: 'unknown', needs: ['agreement_kind'] },
  { given: { mode: 'home-based', parties: { complete: true, rows: [{ kind: 'home' }, { kind: 'person' }, { kind: 'recipient' }] } }, on: '2000-05-04', then: 'fail' },
  { given: { mode: 'home-based', parties: { complete: true, rows: [{ kind: 'township' }, { kind: 'recipient' }] } }, on: '2000-05-04', then: 'fail' },
  { given: { mode: 'home-based', parties: { complete: true, rows: [{ kind: 'township' }, { kind: 'carer' }] } }, on: '2000-05-04', then: 'fail' },
  { given: { mode: 'home-based', parties: { complete: false, rows: [{ kind: 'township' }, { kind: 'carer' }] } }, on: '2000-05-04', then: 'unknown', needs: ['parties'] },
  { given: { parties: { complete: true, rows: [{ kind: 'township' }, { kind: 'carer' }] } }, on: '2000-05-04', then: 'unknown', needs: ['mode'] },
  { given: { mode: 'centralised', parties: { complete: true, rows: [] } }, on: '2000-05-04', then: 'not-applicable' },
  { given: { mode: 'home-based', parties: { complete: true, rows: [] } }, on: '2006-03-01', then: 'not-applicable' },
];
