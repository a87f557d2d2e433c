import { atLeast } from '../../engine/condition.ts';
import { amount, pack, quotient, roundUp } from '../../engine/quantity.ts';
import { check, cite, fact, type Example } from '../../engine/rule.ts';
import { equipmentLaw } from './home-law.ts';

const needed = roundUp(quotient(amount('residents'), pack('staff.residents')), 1);

/**
 * Dongping: one of the staff for ten recipients. Its text does not say whether of all recipients (263 staff) or of those
 * in homes (195); residents are the fewer, so who is short by them is short either way.
 */
export default check({
  id: 'institution/enough-staff',
  subject: 'institution',
  about: 'staff_count',
  from: '2006-03-01',
  to: null,
  law: [...equipmentLaw, cite('dongping-report', '第一部分', 'part 1')],
  title: { zh: '工作人员与入住人数比例', en: 'Staff and residents' },
  when: atLeast(amount('staff_count'), needed),
  facts: { staff: fact.number(amount('staff_count')), needed: fact.number(needed), residents: fact.number(amount('residents')), each: fact.number(pack('staff.residents')), source: fact.source('staff.residents') },
  words: {
    no: {
      says: { zh: '工作人员{staff}人，按1:{each}应有{needed}人。', en: '{staff} staff; at 1:{each} there should be {needed}.' },
      why: { zh: '入住{residents}人 ÷ {each}，零数进一。依据：{source}。', en: '{residents} residents ÷ {each}, rounded up. Source: {source}.' },
      todo: { zh: '编制内和聘用的都要算；确实不够的，报乡镇配备。', en: 'Count established and hired staff; if they are too few, report to the township.' },
    },
  },
});

export const covers = ['SRC-08', 'D06'];

const at = { on: '2008-06-01', place: '370923' } as const;

export const examples: readonly Example[] = [
  { given: { residents: 139, staff_count: 14 }, ...at, then: 'pass' },
  { given: { residents: 140, staff_count: 14 }, ...at, then: 'pass' },
  { given: { residents: 141, staff_count: 14 }, ...at, then: 'fail' },
  { given: { residents: 1941, staff_count: 194 }, ...at, then: 'fail' },
  { given: { residents: 1941, staff_count: 195 }, ...at, then: 'pass' },
  { given: { residents: 139 }, ...at, then: 'unknown', needs: ['staff_count'] },
  { given: { residents: 139, staff_count: 2 }, on: '2026-08-01', place: '370923', then: 'unknown', needs: ['pack:staff.residents'] },
];
