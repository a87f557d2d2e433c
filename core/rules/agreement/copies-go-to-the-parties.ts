import { all, not } from '../../engine/condition.ts';
import { check, type Example } from '../../engine/rule.ts';
import { partyKinds } from '../../model/agreement.ts';
import { signingLaw } from './law.ts';
import { everyoneOf } from './parties.ts';

/** Each party holds a copy. A holder who is no party is asked about, since a copy may go into files; the county's filing copy is no question. */
export default check({
  id: 'agreement/copies-go-to-the-parties',
  subject: 'agreement',
  about: 'copy_holders',
  from: '1999-10-01',
  to: null,
  law: signingLaw,
  title: { zh: '各方各执一份', en: 'A copy for each party' },
  when: all(everyoneOf('parties', 'copy_holders', ['guardian']), everyoneOf('copy_holders', 'parties', ['county', 'recipient'], true)),
  words: {
    no: {
      says: { zh: '签约方没有分到协议：{grounds}。', en: 'A party holds no copy: {grounds}.' },
      todo: { zh: '按签约各方写明持有者，称呼前后一致。', en: 'Name each party as a holder, by the same name throughout.' },
    },
    stranger: {
      says: { zh: '持有协议的不是签约方：{grounds}。', en: 'A holder is no party: {grounds}.' },
      todo: { zh: '如为存档，写明“存档”；否则请其签约。', en: 'If the copy is for the files, say so; else have them sign.' },
    },
  },
  reasons: [{ reason: 'stranger', on: 'unknown', when: all(everyoneOf('parties', 'copy_holders', ['guardian']), not(everyoneOf('copy_holders', 'parties', ['county', 'recipient']))) }],
});

export const covers = ['B12', 'C02'];

const two = { complete: true, rows: [{ kind: 'township' }, { kind: 'village' }] } as const;
const three = { complete: true, rows: [{ kind: 'township' }, { kind: 'village' }, { kind: 'township-office' }] } as const;

export const examples: readonly Example[] = /* @__PURE__ */ (() => [
  { given: { parties: two, copy_holders: two }, on: '2010-05-04', then: 'pass' },
  { given: { parties: two, copy_holders: { complete: true, rows: [{ kind: 'township' }, { kind: 'village' }, { kind: 'county' }, { kind: 'recipient' }] } }, on: '2010-05-04', then: 'pass' },
  { given: { parties: { complete: true, rows: [{ kind: 'township' }, { kind: 'village' }, { kind: 'guardian' }] }, copy_holders: two }, on: '2010-05-04', then: 'pass' },
  { given: { parties: three, copy_holders: two }, on: '2010-05-04', then: 'fail' },
  { given: { parties: two, copy_holders: three }, on: '2010-05-04', then: 'unknown', reason: 'stranger', needs: ['copies'] },
  { given: { parties: two }, on: '2010-05-04', then: 'unknown', reason: 'unknown', needs: ['copy_holders', 'copies'] },
  { given: { copy_holders: two }, on: '2010-05-04', then: 'unknown', reason: 'unknown', needs: ['parties', 'copies'] },
  ...partyKinds.flatMap((kind): Example[] => {
    const base = kind === 'home' ? 'villagers' : 'home';
    const one = { complete: true, rows: [{ kind: base }] } as const;
    const both = { complete: true, rows: [{ kind }, { kind: base }] } as const;
    const other = kind === 'person' ? 'carer' : 'person';
    const stranger = kind !== 'county' && kind !== 'recipient';
    return [
      { given: { parties: both, copy_holders: both }, on: '2022-03-01', then: 'pass' },
      { given: { parties: both, copy_holders: one }, on: '2022-03-01', then: kind === 'guardian' ? 'pass' : 'fail' },
      { given: { parties: one, copy_holders: both }, on: '2022-03-01', then: stranger ? 'unknown' : 'pass', ...(stranger && { reason: 'stranger' }) },
      { given: { parties: both, copy_holders: { complete: true, rows: [{ kind }, { kind: base }, { kind: other }] } }, on: '2022-03-01', then: kind === other ? 'pass' : 'unknown', ...(kind !== other && { reason: 'stranger' }) },
      { given: { parties: both, copy_holders: { ...both, complete: false } }, on: '2022-03-01', then: 'unknown', reason: 'unknown' },
      { given: { parties: both, copy_holders: { complete: false, rows: [{ kind: base }, { kind: other }] } }, on: '2022-03-01', then: 'unknown', reason: kind === 'guardian' ? 'stranger' : 'unknown' },
    ];
  }),
])();
