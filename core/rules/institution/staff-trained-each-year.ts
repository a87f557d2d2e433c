import { all, any, look, rows, type Condition } from '../../engine/condition.ts';
import { day, monthsFrom, pack, product, type Quantity } from '../../engine/quantity.ts';
import { check, cite, fact, type Example } from '../../engine/rule.ts';
import { managementLaw } from './home-law.ts';

const within = (months: Quantity): Condition => rows('staff').every((s) => ({ k: 'under', a: product(monthsFrom(s.day('trained_on'), day('case_day')), pack('training.a-year')), b: months }));

/**
 * Luonan trains the staff of homes once a year. Within twelve months is enough; after two whole years a calendar year has
 * gone by without; between the two this year’s may still come, so that is asked.
 */
export default check({
  id: 'institution/staff-trained-each-year',
  subject: 'institution',
  about: 'staff',
  from: '2006-03-01',
  to: null,
  law: [...managementLaw, cite('luonan-report', '第三部分（三）', 'part 3(3)')],
  title: { zh: '工作人员每年培训', en: 'Training each year' },
  when: all(within(24), any(within(12), look('staff' as never))),
  facts: { times: fact.number(pack('training.a-year')), source: fact.source('training.a-year') },
  reasons: [{ reason: 'due', on: 'unknown', when: within(24) }],
  words: {
    no: {
      says: { zh: '有工作人员两年没有培训，当地每年{times}次。', en: 'Some of the staff had no training for two years; the place has {times} a year.' },
      why: { zh: '依据：{source}。', en: 'Source: {source}.' },
      todo: { zh: '安排培训，或补填最近一次的日期。', en: 'Train them, or fill in the last date.' },
    },
    due: { says: { zh: '有工作人员上次培训已过一年，今年的是否办了？', en: 'The last training of some is over a year ago; was there one this year?' } },
  },
});

export const covers = ['SRC-07', 'A24'];

const trained = (...dates: readonly (string | null)[]) => ({ staff: { complete: true, rows: dates.map((trained_on) => ({ trained_on })) } });
const at = { on: '2010-06-15', place: '611021' } as const;

export const examples: readonly Example[] = [
  { given: trained('2010-03-01', '2009-06-16'), ...at, then: 'pass' },
  { given: trained('2010-03-01', '2009-06-15'), ...at, then: 'unknown', reason: 'due', needs: ['staff'] },
  { given: trained('2010-03-01', '2008-06-16'), ...at, then: 'unknown', reason: 'due' },
  { given: trained('2010-03-01', '2008-06-15'), ...at, then: 'fail' },
  { given: trained('2010-03-01', null), ...at, then: 'unknown', reason: 'unknown', needs: ['staff', 'staff[1].trained_on'] },
  { given: trained('2010-03-01'), on: '2018-06-01', then: 'unknown', reason: 'unknown', needs: ['pack:training.a-year', 'staff'] },
];
