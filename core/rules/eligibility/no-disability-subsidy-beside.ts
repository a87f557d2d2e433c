import { cite, check, type Example } from '../../engine/rule.ts';
import { notDrawn, supportedNow } from './benefits.ts';

/** Neither of the two subsidies for disabled persons is drawn beside this support. */
export default check({
  id: 'eligibility/no-disability-subsidy-beside',
  about: 'other_benefits',
  from: '2016-02-10',
  to: null,
  law: [cite('opinion-2016')],
  title: { zh: '不同时享受残疾人两项补贴', en: 'No disability subsidy beside' },
  applies: supportedNow,
  when: notDrawn('disability-living', 'disability-care'),
  words: {
    no: { says: { zh: '特困人员不再领残疾人两项补贴，现仍在领。', en: 'A recipient draws neither disability subsidy, yet one is still drawn.' }, todo: { zh: '核对停发月份；多领的按规定处理。', en: 'See when it stopped; settle what was drawn twice.' } },
  },
});

export const covers: readonly string[] = ['G14-07'];

export const examples: readonly Example[] = [
  { given: { member_state: 'normal', other_benefits: { rows: [{ kind: 'disability-care', now: false }, { kind: 'medical', now: true }], complete: true } }, on: '2018-05-04', then: 'pass' },
  { given: { member_state: 'normal', other_benefits: { rows: [{ kind: 'disability-living', now: true }], complete: true } }, on: '2018-05-04', then: 'fail' },
  { given: { member_state: 'normal', other_benefits: { rows: [{ kind: 'disability-care', now: true }], complete: true } }, on: '2018-05-04', then: 'fail' },
  { given: { member_state: 'normal' }, on: '2018-05-04', then: 'unknown', needs: ['other_benefits'] },
  { given: { member_state: 'normal', other_benefits: { rows: [{ kind: 'pension', now: true }, { kind: 'disability-care', now: true }], complete: true } }, on: '2018-05-04', then: 'fail' },
  { given: { member_state: 'normal', other_benefits: { rows: [{ kind: 'pension', now: true }], complete: true } }, on: '2018-05-04', then: 'pass' },
  { given: { member_state: 'ended', other_benefits: { rows: [{ kind: 'disability-care', now: true }], complete: true } }, on: '2018-05-04', then: 'not-applicable' },
];
