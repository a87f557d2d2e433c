import { cite, check, type Example } from '../../engine/rule.ts';
import { notDrawn, supportedNow } from './benefits.ts';

/** The minimum living allowance stops once this support has begun. */
export default check({
  id: 'eligibility/no-dibao-beside',
  about: 'other_benefits',
  from: '2016-02-10',
  to: null,
  law: [cite('opinion-2016'), cite('assistance-law-2026', '第十三条', 'article 13', { from: '2026-07-01' })],
  title: { zh: '不同时享受低保', en: 'No minimum living allowance beside' },
  applies: supportedNow,
  when: notDrawn('dibao'),
  words: {
    no: { says: { zh: '纳入特困供养后仍在领低保，应停发低保。', en: 'Supported and still on the minimum living allowance, which should stop.' }, todo: { zh: '核对低保停发月份；多领的按规定处理。', en: 'See when the allowance stopped; settle what was drawn twice.' } },
  },
});

export const covers: readonly string[] = ['G14-07'];

export const examples: readonly Example[] = [
  { given: { member_state: 'normal', other_benefits: { rows: [{ kind: 'dibao', now: false }, { kind: 'pension', now: true }], complete: true } }, on: '2018-05-04', then: 'pass' },
  { given: { member_state: 'normal', other_benefits: { rows: [{ kind: 'dibao', now: true }], complete: false } }, on: '2018-05-04', then: 'fail' },
  { given: { member_state: 'normal', other_benefits: { rows: [{ kind: 'dibao' }], complete: true } }, on: '2018-05-04', then: 'unknown', needs: ['other_benefits[0].now'] },
  { given: { member_state: 'normal', other_benefits: { rows: [], complete: false } }, on: '2018-05-04', then: 'unknown', needs: ['other_benefits'] },
  { given: { other_benefits: { rows: [{ kind: 'dibao', now: true }], complete: true } }, on: '2018-05-04', then: 'unknown', needs: ['member_state'] },
  { given: { member_state: 'ended', other_benefits: { rows: [{ kind: 'dibao', now: true }], complete: true } }, on: '2018-05-04', then: 'not-applicable' },
];
