import { cite, check, type Example } from '../../engine/rule.ts';
import { notDrawn, supportedNow } from './benefits.ts';

/** An orphan draws one of the two. An unsupported child may draw the difference: that is for child-difference. */
export default check({
  id: 'eligibility/no-orphan-allowance-beside',
  about: 'other_benefits',
  from: '2016-02-10',
  to: null,
  law: [cite('opinion-2016'), cite('determination-2021', '第九条', 'article 9', { from: '2021-07-01' })],
  title: { zh: '不同时享受孤儿基本生活费', en: 'No orphan’s allowance beside' },
  applies: supportedNow,
  when: notDrawn('orphan'),
  words: {
    no: { says: { zh: '孤儿基本生活费与特困供养不能同时享受。', en: 'An orphan’s allowance can’t be drawn beside this support.' }, todo: { zh: '由监护人选择一项，停发另一项。', en: 'The guardian chooses one; the other stops.' } },
  },
});

export const covers: readonly string[] = ['G14-07', 'R21-20'];

export const examples: readonly Example[] = [
  { given: { member_state: 'normal', other_benefits: { rows: [{ kind: 'orphan', now: false }, { kind: 'unsupported-child', now: true }], complete: true } }, on: '2022-05-04', then: 'pass' },
  { given: { member_state: 'normal', other_benefits: { rows: [{ kind: 'orphan', now: true }], complete: true } }, on: '2022-05-04', then: 'fail' },
  { given: { member_state: 'normal', other_benefits: { rows: [{ kind: 'orphan' }], complete: true } }, on: '2022-05-04', then: 'unknown', needs: ['other_benefits[0].now'] },
  { given: { member_state: 'normal', other_benefits: { rows: [{ kind: 'pension', now: true }, { kind: 'orphan', now: true }], complete: true } }, on: '2022-05-04', then: 'fail' },
  { given: { member_state: 'normal', other_benefits: { rows: [{ kind: 'pension', now: true }], complete: true } }, on: '2022-05-04', then: 'pass' },
  { given: { member_state: 'ended', other_benefits: { rows: [{ kind: 'orphan', now: true }], complete: true } }, on: '2022-05-04', then: 'not-applicable' },
];
