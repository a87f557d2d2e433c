import { all, not, rows } from '../../engine/condition.ts';
import { cite, check, type Example } from '../../engine/rule.ts';

/** Pension insurance, medical insurance and the old-age allowance may be drawn beside this support; nothing is taken off for them. */
export default check({
  id: 'eligibility/not-cut-for-pension',
  about: 'other_benefits',
  from: '2016-02-10',
  to: null,
  law: [cite('opinion-2016')],
  title: { zh: '可同时享受养老、医保、高龄津贴', en: 'Pension, medical insurance and old-age allowance beside' },
  when: not(rows('other_benefits').some((o) => all(o.choice('kind').oneOf('pension', 'medical', 'old-age-allowance'), o.holds('deducted')))),
  words: {
    no: {
      says: { zh: '养老保险、医保、高龄津贴可同时享受，不应扣减供养金。', en: 'Pension, medical insurance and old-age allowance may be drawn too; support isn’t cut for them.' },
      todo: { zh: '核对扣减原因；扣减无依据的予以补发。', en: 'See why it was cut; pay back what was cut without reason.' },
    },
  },
});

export const covers: readonly string[] = ['G14-06'];

export const examples: readonly Example[] = [
  { given: { other_benefits: { rows: [{ kind: 'pension', deducted: false }, { kind: 'dibao', deducted: true }], complete: true } }, on: '2018-05-04', then: 'pass' },
  { given: { other_benefits: { rows: [{ kind: 'pension', deducted: true }], complete: false } }, on: '2018-05-04', then: 'fail' },
  { given: { other_benefits: { rows: [{ kind: 'medical', deducted: true }], complete: true } }, on: '2018-05-04', then: 'fail' },
  { given: { other_benefits: { rows: [{ kind: 'old-age-allowance', deducted: true }], complete: true } }, on: '2018-05-04', then: 'fail' },
  { given: { other_benefits: { rows: [{ kind: 'pension' }], complete: true } }, on: '2018-05-04', then: 'unknown', needs: ['other_benefits[0].deducted'] },
];
