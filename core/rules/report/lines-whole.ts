import { yes, type Answer } from '../../engine/answer.ts';
import { compute } from '../../engine/condition.ts';
import { check, cite, type Example } from '../../engine/rule.ts';

const lonePage = /^\s*\d{1,3}\s*$/;
/** A page number that stands after the last comma of a line. */
const strayEnd = /[，,、]\s*\d{1,3}\s*$/;

/** A text taken from pages carries their numbers along and breaks its lines there. Texts are looked through, which data can’t say. */
export default check({
  id: 'report/lines-whole',
  subject: 'report',
  about: 'report_text',
  from: '2006-03-01',
  to: null,
  law: [cite('source-page')],
  title: { zh: '文本中的页码和断行', en: 'Page numbers and broken lines' },
  when: compute(['report_text'], ([text]): Answer => {
    if (text === null) return { is: 1, needs: ['report_text'] };
    const lines = text.split('\n');
    const at = lines.findIndex((line) => lonePage.test(line) || strayEnd.test(line));
    return at < 0 ? yes : { is: 0, reason: 'stray', facts: { line: at + 1 } };
  }),
  words: {
    stray: {
      says: { zh: '第{line}行夹有页码，句子被截断。', en: 'Line {line} has a page number in it that cuts a sentence.' },
      todo: { zh: '删去页码，把上下两行接起来。', en: 'Take the number out and join the two lines.' },
    },
  },
});

export const covers = ['F04'];

const text = (report_text: string) => ({ report_text });

export const examples: readonly Example[] = [
  { given: text('认真落实公示制度，\n\n严格审核。'), on: '2019-05-13', then: 'pass' },
  { given: text('全县共有10所敬老院，床位450'), on: '2019-05-13', then: 'pass' },
  { given: text('认真落实评议内容,2\n\n严格审核。'), on: '2019-05-13', then: 'fail', reason: 'stray' },
  { given: text('认真落实评议\n 2 \n严格审核。'), on: '2019-05-13', then: 'fail', reason: 'stray' },
  { given: {}, on: '2026-08-01', then: 'unknown', needs: ['report_text'] },
];
