import { choice } from '../../engine/condition.ts';
import { cite, conclusion, type Example } from '../../engine/rule.ts';

/** No source of livelihood under the regulations of 1994 and 2006 and the 2014 measures, which set no line of income. */
export default conclusion({
  id: 'eligibility/no-livelihood-2006',
  about: 'source_living',
  decides: 'no_livelihood',
  from: '1994-01-23',
  to: '2016-10-10',
  law: [
    cite('regulations-1994', '第六条', 'article 6', { to: '2006-03-01' }),
    cite('regulations-2006', '第六条', 'article 6', { from: '2006-03-01' }),
    cite('measures-2014', '第十四条', 'article 14', { from: '2014-05-01' }),
  ],
  title: { zh: '无生活来源', en: 'No source of livelihood' },
  when: choice('source_living').is('none'),
  words: {
    yes: { says: { zh: '登记为无生活来源。', en: 'Entered as without a source of livelihood.' } },
    no: {
      says: { zh: '登记为有生活来源，不符合“无生活来源”。', en: 'Entered as having a source of livelihood.' },
      todo: { zh: '条例没有规定收入界线，由入户调查认定。', en: 'The regulations set no line of income; the home visit decides.' },
    },
  },
});

export const covers: readonly string[] = ['L94-03', 'L06-02', 'L14-01'];

export const examples: readonly Example[] = [
  { given: { source_living: 'none' }, on: '1996-05-04', then: 'pass' },
  { given: { source_living: 'none' }, on: '2010-05-04', then: 'pass' },
  { given: { source_living: 'some' }, on: '2010-05-04', then: 'fail' },
  { given: { income_year: 0 }, on: '2010-05-04', then: 'unknown', needs: ['source_living'] },
];
