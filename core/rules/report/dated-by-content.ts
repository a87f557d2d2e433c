import { any, atMost, not, same } from '../../engine/condition.ts';
import { amount, day, givenDay, sum, yearsFrom } from '../../engine/quantity.ts';
import { check, cite, fact, type Example } from '../../engine/rule.ts';

const uploadYear = sum(1900, yearsFrom(givenDay('1900-01-01'), day('uploaded_on')));

/** The day of uploading is not the day of the text: a page of 2019 carries texts that end with 2010 or 2016. */
export default check({
  id: 'report/dated-by-content',
  subject: 'report',
  about: 'report_date',
  from: '2006-03-01',
  to: null,
  law: [cite('source-page')],
  title: { zh: '成文日期与上传日期', en: 'Date of the text and of uploading' },
  when: any(not(same('report_date', 'uploaded_on')), atMost(uploadYear, sum(amount('latest_year'), 1))),
  facts: { year: fact.number(amount('latest_year')), upload: fact.date(day('uploaded_on')) },
  words: {
    no: {
      says: { zh: '{upload}是上传日期，文中最晚只说到{year}年。', en: '{upload} is the day of uploading; the text ends with {year}.' },
      todo: { zh: '按文中内容填成文日期；不知道就留空。', en: 'Take the date from the text, or leave it blank.' },
    },
  },
});

export const covers = ['F01'];

const page = { report_date: '2019-05-13', uploaded_on: '2019-05-13', latest_year: 2010 };

export const examples: readonly Example[] = [
  { given: { ...page, report_date: '2010-12-31' }, on: '2010-12-31', then: 'pass' },
  { given: { ...page, latest_year: 2019 }, on: '2019-05-13', then: 'pass' },
  { given: { ...page, latest_year: 2018 }, on: '2019-05-13', then: 'pass' },
  { given: { ...page, latest_year: 2017 }, on: '2019-05-13', then: 'fail' },
  { given: page, on: '2019-05-13', then: 'fail' },
  { given: { ...page, latest_year: null }, on: '2019-05-13', then: 'unknown', needs: ['latest_year'] },
  { given: { ...page, report_date: null }, on: '2026-08-01', then: 'unknown', needs: ['report_date'] },
];
