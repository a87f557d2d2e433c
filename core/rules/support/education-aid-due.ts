import { choice } from '../../engine/condition.ts';
import { cite, conclusion, fact, type Example } from '../../engine/rule.ts';

/** From pre-school to university a recipient is given education aid. */
export default conclusion({
  id: 'support/education-aid-due',
  about: 'school_stage',
  decides: 'education_aid_due',
  from: '2026-07-01',
  to: null,
  law: [cite('assistance-law-2026', '第二十五条', 'article 25')],
  title: { zh: '教育救助', en: 'Education aid' },
  when: choice('school_stage').oneOf('preschool', 'compulsory', 'secondary', 'higher'),
  facts: { stage: fact.value('school_stage') },
  words: {
    yes: { says: { zh: '{stage}阶段，按规定给予教育救助。', en: 'Schooling: {stage}. Education aid is due.' }, todo: { zh: '向就读学校提出申请。', en: 'Apply to the school.' } },
    no: { says: { zh: '不在学，没有教育救助。', en: 'Not at school: no education aid.' } },
  },
});

export const covers = ['L26-09'];

export const examples: readonly Example[] = /* @__PURE__ */ (() => [
  ...(['preschool', 'compulsory', 'secondary', 'higher'] as const).map((school_stage): Example => ({ given: { school_stage }, on: '2026-08-04', then: 'pass', decides: true })),
  { given: { school_stage: 'none' }, on: '2026-08-04', then: 'fail', decides: false },
  { given: {}, on: '2026-08-04', then: 'unknown', needs: ['school_stage'] },
  { given: { school_stage: 'higher' }, on: '2022-08-04', then: 'not-applicable' },
])();
