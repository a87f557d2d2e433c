import { same } from '../../engine/condition.ts';
import { check, cite, fact, type Example } from '../../engine/rule.ts';

/** A report speaks as one office from end to end; one that begins as a prefecture and ends as a county was joined from two. */
export default check({
  id: 'report/one-voice',
  subject: 'report',
  about: 'speaks_last',
  from: '2006-03-01',
  to: null,
  law: [cite('combined-care-report')],
  title: { zh: '前后口气', en: 'One voice throughout' },
  when: same('speaks_first', 'speaks_last'),
  facts: { first: fact.value('speaks_first'), last: fact.value('speaks_last') },
  words: {
    no: {
      says: { zh: '前文是{first}的口气，后文是{last}的口气。', en: 'It begins as {first} and ends as {last}.' },
      todo: { zh: '可能由两份材料拼成，数字要分开引用。', en: 'It may be two texts joined; cite their figures apart.' },
    },
  },
});

export const covers = ['E02'];

export const examples: readonly Example[] = [
  { given: { speaks_first: 'county', speaks_last: 'county' }, on: '2010-06-01', then: 'pass' },
  { given: { speaks_first: 'city', speaks_last: 'county' }, on: '2016-12-31', then: 'fail' },
  { given: { speaks_first: 'city' }, on: '2026-08-01', then: 'unknown', needs: ['speaks_last'] },
];
