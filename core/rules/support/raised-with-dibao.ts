import { equal } from '../../engine/condition.ts';
import { day } from '../../engine/quantity.ts';
import { cite, conclusion, fact, type Example } from '../../engine/rule.ts';

/** Dongping ties its standard to dibao: both change on one day. Elsewhere it is only told whether they do. */
export default conclusion({
  id: 'support/raised-with-dibao',
  about: 'standard_change_date',
  decides: 'raised_with_dibao',
  from: '2006-03-01',
  to: null,
  law: [cite('dongping-report'), cite('assistance-opinion-2020', '第六点', 'point 6', { from: '2020-08-25' }), cite('assistance-law-2026', '第十七条、第十九条', 'articles 17 and 19', { from: '2026-07-01' })],
  title: { zh: '供养标准与低保标准同步调整', en: 'Standard and dibao changed together' },
  when: equal(day('standard_change_date'), day('dibao_change_date')),
  facts: { standard: fact.date(day('standard_change_date')), dibao: fact.date(day('dibao_change_date')) },
  words: {
    yes: { says: { zh: '两个标准都自{standard}起调整。', en: 'Both changed on {standard}.' } },
    no: { says: { zh: '供养标准自{standard}起调整，低保自{dibao}起。', en: 'Support changed on {standard}, dibao on {dibao}.' } },
  },
});

export const covers = ['D14'];

export const examples: readonly Example[] = [
  { given: { standard_change_date: '2008-07-01', dibao_change_date: '2008-07-01' }, on: '2009-05-04', place: '370923', then: 'pass', decides: true },
  { given: { standard_change_date: '2008-07-01', dibao_change_date: '2008-01-01' }, on: '2009-05-04', place: '370923', then: 'fail', decides: false },
  { given: { standard_change_date: '2008-07-01' }, on: '2009-05-04', place: '370923', then: 'unknown', needs: ['dibao_change_date'] },
];
