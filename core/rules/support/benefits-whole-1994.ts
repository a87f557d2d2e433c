import { all } from '../../engine/condition.ts';
import { pack } from '../../engine/quantity.ts';
import { check, cite, type Example } from '../../engine/rule.ts';
import { each, schoolingIf, wholeExamples, wholeWords } from './benefits-whole.ts';

/** The five guarantees of 1994: food, clothing, housing, treatment, burial; a minor also gets schooling. */
export default check({
  id: 'support/benefits-whole-1994',
  about: 'benefits',
  from: '1994-01-23',
  to: '2006-03-01',
  law: [cite('regulations-1994', '第二条、第九条', 'articles 2 and 9')],
  title: { zh: '供养内容', en: 'What is given' },
  when: all(each('food', 'clothing', 'housing', 'medical', 'funeral'), schoolingIf(pack('adult.age'))),
  words: wholeWords,
});

export const covers = ['L94-01'];

const five = ['food', 'clothing', 'housing', 'medical', 'funeral'] as const;
const on = '2000-05-04';

export const examples: readonly Example[] = /* @__PURE__ */ (() => [
  ...wholeExamples(five, { given: { birth: '1920-01-01' }, on }),
  ...wholeExamples([...five, 'schooling'], { given: { birth: '1990-01-01', school_stage: 'compulsory' }, on }),
  ...wholeExamples(five, { given: { birth: '1990-01-01', school_stage: 'none' }, on }),
  ...wholeExamples(five, { given: { birth: '1982-05-04', school_stage: 'compulsory' }, on }),
  { given: { birth: '1990-01-01', benefits: { rows: five.map((item) => ({ item })), complete: true } }, on, then: 'unknown', needs: ['school_stage'] },
])();
