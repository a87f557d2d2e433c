import { atLeast } from '../../engine/condition.ts';
import { amount, day, givenDay, sum, yearsFrom } from '../../engine/quantity.ts';
import { check, cite, fact, type Example } from '../../engine/rule.ts';

const year = sum(1900, yearsFrom(givenDay('1900-01-01'), day('report_date')));

/** A text is not older than what it tells: one that speaks of the 12th five-year plan is not from before it. */
export default check({
  id: 'report/dated-after-what-it-tells',
  subject: 'report',
  about: 'report_date',
  from: '2006-03-01',
  to: null,
  law: [cite('luonan-report', '第一部分', 'part 1')],
  title: { zh: '成文日期与所述年份', en: 'Date and the years told of' },
  when: atLeast(year, amount('latest_year')),
  facts: { date: fact.date(day('report_date')), year: fact.number(amount('latest_year')) },
  words: {
    no: {
      says: { zh: '成文日期{date}，文中已说到{year}年。', en: 'Dated {date}, but it tells of {year}.' },
      todo: { zh: '核对成文日期；属计划的年份不算。', en: 'Check the date; years that are only planned don’t count.' },
    },
  },
});

export const covers = ['A05'];

export const examples: readonly Example[] = [
  { given: { report_date: '2011-01-01', latest_year: 2011 }, on: '2011-01-01', then: 'pass' },
  { given: { report_date: '2010-12-31', latest_year: 2011 }, on: '2010-12-31', then: 'fail' },
  { given: { report_date: '2010-12-31' }, on: '2026-08-01', then: 'unknown', needs: ['latest_year'] },
];
