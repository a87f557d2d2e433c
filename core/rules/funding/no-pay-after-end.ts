import { all, any, equal, look, not, notAfter, rows } from '../../engine/condition.ts';
import { day, monthStart, type Quantity } from '../../engine/quantity.ts';
import { check, cite, fact, type Example } from '../../engine/rule.ts';
import { ofOneMonth } from './one-month.ts';
import { inFullLaw } from './fund-law.ts';

/** The month that follows another day's. */
const next = (ended: Quantity) => equal(monthStart(day('ledger_month')), monthStart(ended, 1));

/**
 * For a month that begins after the death of a recipient, or the end of support, nothing is due but the funeral. The month
 * right after may still be due while the ending is on its way: asked about.
 */
export default check({
  id: 'funding/no-pay-after-end',
  subject: 'ledger',
  about: 'payments',
  from: '2006-03-01',
  to: null,
  law: [cite('regulations-2006', '第八条', 'article 8', { to: '2016-10-10' }), ...inFullLaw.slice(1)],
  title: { zh: '死亡或终止后不再发放', en: 'No pay after death or end' },
  applies: ofOneMonth,
  when: rows('payments').every((p) =>
    any(not(p.holds('ended')), p.choice('kind').is('funeral'), p.number('paid').is(0), notAfter(monthStart(day('ledger_month')), p.day('ended_on')), all(next(p.day('ended_on')), look('ledger_month'))),
  ),
  reasons: [{ reason: 'next', on: 'unknown', when: rows('payments').some((p) => all(p.holds('ended'), next(p.day('ended_on')))) }],
  facts: { month: fact.month(day('ledger_month')) },
  words: {
    next: { says: { zh: '有人上月死亡或终止，{month}仍发放；是否在办理期间？', en: 'Somebody’s support ended the month before {month}, yet was paid: was the ending still on its way?' } },
    no: {
      says: { zh: '有人在死亡或终止之后仍领{month}的供养金。', en: 'Somebody was paid for {month} after death or the end of support.' },
      todo: { zh: '核对日期；多发的收回，所属月份有误的改正。', en: 'Check the day; reclaim what was overpaid, or correct the month.' },
    },
  },
});

export const covers: readonly string[] = [];

const paid = (row: { readonly ended?: boolean; readonly ended_on?: string; readonly paid?: number; readonly kind?: 'basic' | 'care' | 'funeral' }) => ({ ledger_month: '2018-06', payments: { complete: true, rows: [{ ended: true, ended_on: '2018-04-30', paid: 30000, kind: 'basic' as const, ...row }] } });

export const examples: readonly Example[] = [
  { given: paid({ ended: false }), on: '2018-06-10', then: 'pass' },
  { given: paid({ kind: 'funeral' }), on: '2018-06-10', then: 'pass' },
  { given: paid({ paid: 0 }), on: '2018-06-10', then: 'pass' },
  { given: paid({ ended_on: '2018-06-01' }), on: '2018-06-10', then: 'pass' },
  { given: paid({}), on: '2018-06-10', then: 'fail' },
  { given: { ledger_month: '2018-06', payments: { complete: true, rows: [{ ended: false }, ...paid({}).payments.rows] } }, on: '2018-06-10', then: 'fail' },
  { given: paid({ kind: 'care' }), on: '2026-08-10', then: 'fail' },
  { given: { ...paid({}), ledger_month: null }, on: '2010-06-10', then: 'unknown', needs: ['ledger_month'] },
  { given: { ledger_month: '2018-06', payments: { complete: true, rows: [{ kind: 'basic', paid: 30000 }] } }, on: '2018-06-10', then: 'unknown', needs: ['payments[0].ended', 'payments[0].ended_on', 'ledger_month'] },
  { given: paid({ ended_on: '2018-05-31' }), on: '2018-06-10', then: 'unknown', reason: 'next', needs: ['ledger_month'] },
  { given: { ...paid({}), months_covered: 2 }, on: '2018-06-10', then: 'not-applicable' },
  { given: { ...paid({}), months_covered: 1 }, on: '2018-06-10', then: 'fail' },
  { given: { ledger_month: '2018-06', payments: { complete: true, rows: [{ ended: false }, ...paid({ ended_on: '2018-05-31' }).payments.rows] } }, on: '2018-06-10', then: 'unknown', reason: 'next', needs: ['ledger_month'] },
  { given: { ledger_month: '2018-06', payments: { complete: true, rows: [{ ended_on: '2018-05-31', kind: 'basic', paid: 30000 }] } }, on: '2018-06-10', then: 'unknown', reason: 'unknown' },
];
