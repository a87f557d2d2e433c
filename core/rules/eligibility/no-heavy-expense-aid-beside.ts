import { cite, check, type Example } from '../../engine/rule.ts';
import { notDrawn, supportedNow } from './benefits.ts';

/** A household of heavy necessary expense is one that isn’t supported already. */
export default check({
  id: 'eligibility/no-heavy-expense-aid-beside',
  about: 'other_benefits',
  from: '2025-01-01',
  to: null,
  law: [cite('heavy-expense-measures', '第四条', 'article 4'), cite('assistance-law-2026', '第十三条', 'article 13', { from: '2026-07-01' })],
  title: { zh: '不同时认定刚性支出困难家庭', en: 'Not of heavy expense too' },
  applies: supportedNow,
  when: notDrawn('heavy-expense'),
  words: {
    no: { says: { zh: '已是特困人员，不再认定为刚性支出困难家庭。', en: 'A recipient’s household isn’t one of heavy necessary expense too.' }, todo: { zh: '核对认定记录；重复认定的，按规定取消其一。', en: 'Look at both records; where both stand, one is taken back.' } },
  },
});

export const covers: readonly string[] = ['RIG-01'];

export const examples: readonly Example[] = [
  { given: { member_state: 'normal', other_benefits: { rows: [{ kind: 'heavy-expense', now: false }], complete: true } }, on: '2025-05-04', then: 'pass' },
  { given: { member_state: 'normal', other_benefits: { rows: [{ kind: 'heavy-expense', now: true }], complete: true } }, on: '2025-05-04', then: 'fail' },
  { given: { member_state: 'normal' }, on: '2025-05-04', then: 'unknown', needs: ['other_benefits'] },
  { given: { member_state: 'normal', other_benefits: { rows: [{ kind: 'heavy-expense', now: true }], complete: true } }, on: '2024-12-31', then: 'not-applicable' },
  { given: { member_state: 'normal', other_benefits: { rows: [{ kind: 'pension', now: true }, { kind: 'heavy-expense', now: true }], complete: true } }, on: '2025-05-04', then: 'fail' },
  { given: { member_state: 'normal', other_benefits: { rows: [{ kind: 'pension', now: true }], complete: true } }, on: '2025-05-04', then: 'pass' },
  { given: { member_state: 'ended', other_benefits: { rows: [{ kind: 'heavy-expense', now: true }], complete: true } }, on: '2025-05-04', then: 'not-applicable' },
];
