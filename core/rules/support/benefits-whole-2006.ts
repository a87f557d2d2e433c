import { all } from '../../engine/condition.ts';
import { pack } from '../../engine/quantity.ts';
import { check, cite, type Example } from '../../engine/rule.ts';
import { careIfUnable, each, schoolingIf, wholeExamples, wholeWords } from './benefits-whole.ts';

/** The five groups of 2006, care for those who need it, and the cost of compulsory schooling, also after 16. */
export default check({
  id: 'support/benefits-whole-2006',
  about: 'benefits',
  from: '2006-03-01',
  to: '2014-05-01',
  law: [cite('regulations-2006', '第二条、第九条', 'articles 2 and 9')],
  title: { zh: '供养内容', en: 'What is given' },
  when: all(each('food', 'clothing', 'housing', 'medical', 'funeral'), careIfUnable, schoolingIf(pack('old.age'))),
  words: wholeWords,
});

export const covers = ['L06-01', 'L06-13', 'L06-14'];

const five = ['food', 'clothing', 'housing', 'medical', 'funeral'] as const;
const on = '2010-05-04';

export const examples: readonly Example[] = /* @__PURE__ */ (() => [
  ...wholeExamples(five, { given: { birth: '1930-01-01', self_care: 'independent' }, on }),
  ...wholeExamples([...five, 'care'], { given: { birth: '1930-01-01', self_care: 'partial' }, on }),
  ...wholeExamples([...five, 'care'], { given: { birth: '1930-01-01', self_care: 'full' }, on }),
  ...wholeExamples([...five, 'schooling'], { given: { birth: '1993-01-01', self_care: 'independent', school_stage: 'compulsory' }, on }),
  ...wholeExamples(five, { given: { birth: '1999-01-01', self_care: 'independent', school_stage: 'secondary' }, on }),
  ...wholeExamples(five, { given: { birth: '1950-05-04', self_care: 'independent', school_stage: 'compulsory' }, on }),
  { given: { birth: '1930-01-01', benefits: { rows: five.map((item) => ({ item })), complete: true } }, on, then: 'unknown', needs: ['self_care'] },
])();
