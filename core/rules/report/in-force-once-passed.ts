import { notAfter } from '../../engine/condition.ts';
import { day } from '../../engine/quantity.ts';
import { check, cite, fact, type Example } from '../../engine/rule.ts';

/** A rule is in force on the day it was passed at the earliest, as the Hubei provision of 24 January 1996 was. */
export default check({
  id: 'report/in-force-once-passed',
  subject: 'report',
  about: 'rule_effective_on',
  from: '1991-12-07',
  to: null,
  law: [cite('source-page')],
  title: { zh: '通过与施行日期', en: 'Passed and in force' },
  when: notAfter(day('rule_passed_on'), day('rule_effective_on')),
  facts: { passed: fact.date(day('rule_passed_on')), effective: fact.date(day('rule_effective_on')) },
  words: {
    no: {
      says: { zh: '所引规定{effective}施行，早于{passed}通过。', en: 'The rule cited was in force on {effective}, before it was passed on {passed}.' },
      todo: { zh: '对照公布的文本改正日期。', en: 'Correct the days from the published text.' },
    },
  },
});

export const covers = ['F06'];

export const examples: readonly Example[] = [
  { given: { rule_passed_on: '1996-01-24', rule_effective_on: '1996-01-24' }, on: '1996-06-01', then: 'pass' },
  { given: { rule_passed_on: '1996-01-25', rule_effective_on: '1996-01-24' }, on: '2010-06-01', then: 'fail' },
  { given: { rule_passed_on: '1996-01-24' }, on: '2026-08-01', then: 'unknown', needs: ['rule_effective_on'] },
];
