import { check, type Example } from '../../engine/rule.ts';
import { partyKinds } from '../../model/agreement.ts';
import { signingLaw } from './law.ts';
import { everyoneOf } from './parties.ts';

/** Nobody is given duties who does not sign. */
export default check({
  id: 'agreement/duties-are-of-parties',
  subject: 'agreement',
  about: 'duty_holders',
  from: '1999-10-01',
  to: null,
  law: signingLaw,
  title: { zh: '有义务的各方都签约', en: 'Who has duties signs' },
  when: everyoneOf('duty_holders', 'parties', ['recipient']),
  words: {
    no: {
      says: { zh: '条款规定了义务，但不是签约方：{grounds}。', en: 'Given duties but no party: {grounds}.' },
      todo: { zh: '请其签约，或删去该项义务。', en: 'Have them sign, or drop the duty.' },
    },
  },
});

export const covers = ['SRC-17'];

export const examples: readonly Example[] = /* @__PURE__ */ (() => [
  { given: { duty_holders: { complete: true, rows: [{ kind: 'home' }] }, parties: { complete: true, rows: [{ kind: 'home' }, { kind: 'village' }] } }, on: '2010-05-04', then: 'pass' },
  { given: { duty_holders: { complete: true, rows: [{ kind: 'recipient' }] }, parties: { complete: true, rows: [{ kind: 'home' }, { kind: 'guardian' }] } }, on: '2010-05-04', then: 'pass' },
  { given: { duty_holders: { complete: true, rows: [{ kind: 'home' }, { kind: 'township' }] }, parties: { complete: true, rows: [{ kind: 'home' }, { kind: 'village' }] } }, on: '2010-05-04', then: 'fail' },
  { given: { duty_holders: { complete: true, rows: [{ kind: 'home' }] } }, on: '2010-05-04', then: 'unknown', needs: ['parties'] },
  { given: { parties: { complete: true, rows: [{ kind: 'home' }] } }, on: '2010-05-04', then: 'unknown', needs: ['duty_holders'] },
  ...partyKinds
    .filter((kind) => kind !== 'recipient')
    .flatMap((kind): Example[] => [
      { given: { duty_holders: { complete: true, rows: [{ kind }, { kind: 'recipient' }] }, parties: { complete: true, rows: [{ kind }, { kind: 'recipient' }] } }, on: '2022-03-01', then: 'pass' },
      { given: { duty_holders: { complete: true, rows: [{ kind }, { kind: 'recipient' }] }, parties: { complete: true, rows: [{ kind: 'recipient' }] } }, on: '2022-03-01', then: 'fail' },
    ]),
])();
