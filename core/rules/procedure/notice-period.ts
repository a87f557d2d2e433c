import { daysBetween, isRealDate } from '../../format/dates.ts';
import { yes, type Answer, type Need } from '../../engine/answer.ts';
import { compute } from '../../engine/condition.ts';
import { check, cite, type Example } from '../../engine/rule.ts';
import { ofItsLaw } from '../own-time.ts';

/** The notice of the township's opinion stands for at least seven days. Before July 2021 no text gave it a length. */
export default check({
  id: 'procedure/notice-period',
  about: 'town_notice_end',
  from: '2021-07-01',
  to: null,
  law: [cite('determination-2021', '第十五条', 'article 15')],
  title: { zh: '乡镇公示期', en: 'Township notice' },
  applies: ofItsLaw('2021-07-01'),
  when: compute(
    ['town_notice_start', 'town_notice_end'],
    ([start, end], [length]): Answer => {
      const needs: Need[] = [];
      if (start === null || !isRealDate(start)) needs.push('town_notice_start');
      if (end === null || !isRealDate(end)) needs.push('town_notice_end');
      if (needs.length > 0 || start === null || end === null || !length.known || end < start) {
        return { is: 1, needs: needs.length > 0 ? needs : length.known ? ['town_notice_end'] : ['pack:notice.days'] };
      }
      const full = daysBetween(start, end);
      const facts = { start: { date: start }, end: { date: end }, full, counted: full + 1, least: length.value };
      if (full >= length.value) return yes;
      // Seven days only when the first is counted too, which 民法典 第二百零一条 does not: nobody is accused for that day.
      if (full + 1 >= length.value) return { is: 1, needs: ['town_notice_end'], reason: 'borderline', facts };
      return { is: 0, reason: 'short', facts };
    },
    ['notice.days'],
  ),
  words: {
    short: {
      says: { zh: '公示只有{counted}天，应满{least}天。', en: 'The notice stands for {counted} days; it should be {least}.' },
      why: { zh: '{start}至{end}，首尾都算是{counted}天。', en: '{start} to {end}: {counted} days with both ends counted.' },
      todo: { zh: '日期填错的改正；确实不足的，补足公示期。', en: 'Correct the dates; if it really was short, put the notice up for the rest.' },
    },
    borderline: {
      says: { zh: '公示首尾都算是{counted}天；开始当日不计则只有{full}天。', en: 'With both ends counted the notice stands for {counted} days; without the first, {full}.' },
      todo: { zh: '由经办人核实是否满{least}天。', en: 'A person must see whether it was {least} full days.' },
    },
  },
});

export const covers = ['R21-27', 'L06-06', 'CIV-07'];

export const examples: readonly Example[] = [
  { given: { town_notice_start: '2022-03-01', town_notice_end: '2022-03-08' }, on: '2022-02-01', then: 'pass' },
  { given: { town_notice_start: '2022-03-01', town_notice_end: '2022-03-05' }, on: '2022-02-01', then: 'fail', reason: 'short' },
  { given: { town_notice_start: '2022-03-01', town_notice_end: '2022-03-07' }, on: '2022-02-01', then: 'unknown', reason: 'borderline', needs: ['town_notice_end'] },
  { given: { town_notice_start: '2022-03-01' }, on: '2022-02-01', then: 'unknown', needs: ['town_notice_end'] },
  { given: { town_notice_start: '2010-03-01', town_notice_end: '2010-03-03' }, on: '2010-02-01', then: 'not-applicable' },
  { given: { town_notice_start: '2021-06-30', town_notice_end: '2021-07-02' }, on: '2026-11-24', then: 'not-applicable' },
  { given: { town_notice_start: '2022-03-01', town_notice_end: '2022-03-06' }, on: '2022-02-01', then: 'fail', reason: 'short' },
  { given: { town_notice_start: '2022-03-01', town_notice_end: '2022-03-01' }, on: '2022-02-01', then: 'fail', reason: 'short' },
  { given: { town_notice_start: '2022-03-08', town_notice_end: '2022-03-01' }, on: '2022-02-01', then: 'unknown', needs: ['town_notice_end'] },
  { given: { town_notice_end: '2022-03-08' }, on: '2022-02-01', then: 'unknown', needs: ['town_notice_start'] },
  { given: { town_notice_start: '2022-02-30', town_notice_end: '2022-03-08' }, on: '2022-02-01', then: 'unknown', needs: ['town_notice_start'] },
  { given: { town_notice_start: '2022-03-01', town_notice_end: '2022-02-30' }, on: '2022-02-01', then: 'unknown', needs: ['town_notice_end'] },
  { given: {}, on: '2022-02-01', then: 'unknown', needs: ['town_notice_start', 'town_notice_end'] },
  { given: { apply_date: '2022-02-01', accept_date: '2021-06-20', town_notice_start: '2022-03-01', town_notice_end: '2022-03-08' }, on: '2022-02-01', then: 'pass' },
  { given: { accept_date: '2021-07-05', county_received_date: '2021-06-30', town_notice_start: '2021-07-05', town_notice_end: '2021-07-06' }, on: '2026-11-24', then: 'not-applicable' },
];
