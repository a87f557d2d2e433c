import { all, notAfter } from '../../engine/condition.ts';
import { day, pack, workdaysAfter } from '../../engine/quantity.ts';
import { check, cite, fact, type Example } from '../../engine/rule.ts';
import { ofItsLaw } from '../own-time.ts';
import { limitFacts } from './last-day.ts';

const national = workdaysAfter(day('accept_date'), pack('town.workdays'));

/** The township's opinion comes within the national limit, and within the place's own where that is known. */
export default check({
  id: 'procedure/town-opinion-in-time',
  about: 'town_review_date',
  from: '2016-02-10',
  to: null,
  law: [
    cite('opinion-2016', '“办理程序”', '“procedure”', { to: '2021-07-01' }),
    cite('determination-2021', '第十三条', 'article 13', { from: '2021-07-01' }),
    cite('assistance-law-2026', '第四十四条', 'article 44', { from: '2026-07-01' }),
  ],
  title: { zh: '乡镇审核期限', en: 'Township in time' },
  applies: ofItsLaw('2016-02-10', '2021-07-01'),
  when: all(notAfter(day('town_review_date'), national), notAfter(day('town_review_date'), day('town_deadline'))),
  facts: {
    ...limitFacts('accept_date', pack('town.workdays'), 'town_deadline', 'town_review_date'),
    national: fact.date(national),
    local: fact.number(pack('town.workdays.local')),
    source: fact.source('town.workdays.local'),
  },
  reasons: [
    { reason: 'local', on: 'fail', when: notAfter(day('town_review_date'), national) },
    { reason: 'undated', on: 'unknown', when: notAfter(day('town_review_date'), national) },
  ],
  words: {
    no: {
      says: { zh: '{done}才提出意见，最迟应在{national}。', en: 'Opinion of {done}; the last day was {national}.' },
      why: { zh: '{from}受理，{limit}个工作日，当日不计。', en: 'Accepted {from}; {limit} working days, that day not counted.' },
      todo: { zh: '日期填错的改正；确已超期的，写明原因。', en: 'Correct the dates; if it really was late, write down why.' },
    },
    local: {
      says: { zh: '{done}才提出意见，当地最迟应在{last}。', en: 'Opinion of {done}; in this place the last day was {last}.' },
      why: { zh: '{from}受理，当地{local}个工作日。依据：{source}。', en: 'Accepted {from}; {local} working days here. Source: {source}.' },
      todo: { zh: '日期填错的改正；确已超期的，写明原因。', en: 'Correct the dates; if it really was late, write down why.' },
    },
    undated: { says: { zh: '在全国期限内；当地期限可能更短，由经办人核实。', en: 'Within the national limit; the place may have a shorter one, which a person must see.' } },
  },
});

export const covers = ['R21-25', 'G14-04', 'LOC-11', 'CIV-08'];

const accepted = (accept_date: string | null, town_review_date: string | null) => ({ accept_date, town_review_date });

export const examples: readonly Example[] = [
  { given: accepted('2018-03-01', '2018-03-29'), on: '2018-03-01', then: 'pass' },
  { given: accepted('2018-03-01', '2018-03-30'), on: '2018-03-01', then: 'fail', reason: 'no' },
  { given: accepted('2022-03-01', '2022-03-22'), on: '2022-03-01', then: 'pass' },
  { given: accepted('2022-03-01', '2022-03-23'), on: '2022-03-01', then: 'fail', reason: 'no' },
  { given: accepted('2023-03-01', '2023-03-15'), on: '2023-03-01', place: '230502', then: 'pass' },
  { given: accepted('2023-03-01', '2023-03-16'), on: '2023-03-01', place: '230502', then: 'fail', reason: 'local' },
  { given: accepted('2022-03-01', '2022-03-22'), on: '2022-03-01', place: '370600', then: 'unknown', reason: 'undated', needs: ['pack:town.workdays.local'] },
  { given: accepted('2022-03-01', '2022-03-23'), on: '2022-03-01', place: '370600', then: 'fail', reason: 'no' },
  { given: accepted('2026-12-20', '2026-12-28'), on: '2026-12-20', then: 'unknown', needs: ['calendar'] },
  { given: accepted('2026-08-03', null), on: '2026-08-03', then: 'unknown', needs: ['town_review_date'] },
  { given: accepted(null, '2022-03-22'), on: '2022-03-01', then: 'unknown', needs: ['accept_date'] },
  { given: accepted('2015-03-02', '2015-06-02'), on: '2015-03-02', then: 'not-applicable' },
  { given: accepted('2021-06-30', '2021-07-28'), on: '2026-11-24', then: 'not-applicable' },
  { given: accepted('2023-03-01', '2023-03-22'), on: '2023-03-01', place: '230502', then: 'fail', reason: 'local' },
  { given: accepted('2022-03-01', '2022-03-16'), on: '2022-03-01', place: '370600', then: 'unknown', reason: 'undated', needs: ['pack:town.workdays.local'] },
];
