import { yes, type Answer } from '../../engine/answer.ts';
import { compute } from '../../engine/condition.ts';
import { check, cite, type Example } from '../../engine/rule.ts';

/** Short sentences may come back; a long one that comes back word for word was pasted. */
const longEnough = 20;

/** The same sentence stands in a report once. */
export default check({
  id: 'report/nothing-said-twice',
  subject: 'report',
  about: 'report_text',
  from: '2006-03-01',
  to: null,
  law: [cite('combined-care-report', '第一部分（二）（三）', 'part 1(2), (3)')],
  title: { zh: '重复段落', en: 'Repeated passages' },
  when: compute(['report_text'], ([text]): Answer => {
    if (text === null) return { is: 1, needs: ['report_text'] };
    const seen = new Set<string>();
    for (const sentence of text.split(/[。！？\n]/)) {
      const bare = sentence.replace(/\s/g, '');
      if (bare.length < longEnough) continue;
      if (seen.has(bare)) return { is: 0, reason: 'twice', facts: { start: `${bare.slice(0, 12)}…` } };
      seen.add(bare);
    }
    return yes;
  }),
  words: {
    twice: {
      says: { zh: '“{start}”一句出现两次。', en: 'The sentence “{start}” stands in the text twice.' },
      todo: { zh: '删去重复的一段。', en: 'Take the second one out.' },
    },
  },
});

export const covers = ['E03'];

const sentence = '建设服务网站，向公众提供预约、查询、咨询和教育等服务';

export const examples: readonly Example[] = [
  { given: { report_text: `${sentence}。完成。完成。` }, on: '2016-12-31', then: 'pass' },
  { given: { report_text: `${sentence}。设立专项资金。\n${sentence}。` }, on: '2016-12-31', then: 'fail', reason: 'twice' },
  { given: { report_text: `${'长'.repeat(20)}。${'长'.repeat(20)}。` }, on: '2016-12-31', then: 'fail', reason: 'twice' },
  { given: { report_text: `${'长'.repeat(19)}。${'长'.repeat(19)}。` }, on: '2016-12-31', then: 'pass' },
  { given: {}, on: '2026-08-01', then: 'unknown', needs: ['report_text'] },
];
