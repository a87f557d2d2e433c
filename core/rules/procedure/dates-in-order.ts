import { check, cite, type Example } from '../../engine/rule.ts';
import { inOrder, orderWords } from './date-pairs.ts';

/** Application first, decision last, and no notice ends before it begins: so in every version of the law. */
export default check({
  id: 'procedure/dates-in-order',
  about: 'apply_date',
  from: '2006-03-01',
  to: null,
  law: [
    cite('regulations-2006', '第七条', 'article 7', { to: '2021-07-01' }),
    cite('determination-2021', '第十条至第十七条', 'articles 10 to 17', { from: '2021-07-01' }),
  ],
  title: { zh: '各环节日期先后', en: 'Order of the dates' },
  when: inOrder([
    ['birth', 'apply_date'],
    ['apply_date', 'village_survey_date'],
    ['apply_date', 'appraisal_date'],
    ['apply_date', 'village_notice_start'],
    ['village_notice_start', 'village_notice_end'],
    ['apply_date', 'town_review_date'],
    ['town_notice_start', 'town_notice_end'],
    ['county_notice_start', 'county_notice_end'],
    ['apply_date', 'county_decision_date'],
    ['town_review_date', 'county_decision_date'],
  ]),
  words: orderWords,
});

export const examples: readonly Example[] = [
  {
    given: {
      birth: '1945-03-02', apply_date: '2010-05-04', village_survey_date: '2010-05-06', appraisal_date: '2010-05-07',
      village_notice_start: '2010-05-08', village_notice_end: '2010-05-15', town_review_date: '2010-05-20',
      town_notice_start: '2010-05-21', town_notice_end: '2010-05-28', county_notice_start: '2010-06-11', county_notice_end: '2010-06-18',
      county_decision_date: '2010-06-10',
    },
    on: '2010-05-04',
    then: 'pass',
  },
  { given: { apply_date: '2010-05-04', county_decision_date: '2010-04-30' }, on: '2010-05-04', then: 'fail', reason: 'order' },
  { given: { village_notice_start: '2010-05-15', village_notice_end: '2010-05-08' }, on: '2010-05-04', then: 'fail', reason: 'order' },
  {
    given: { apply_date: '2010-05-04' },
    on: '2010-05-04',
    then: 'unknown',
  },
];
