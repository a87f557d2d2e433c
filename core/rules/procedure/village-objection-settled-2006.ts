import { any, given, holds, not } from '../../engine/condition.ts';
import { check, cite, type Example } from '../../engine/rule.ts';

/** Under the 2006 regulations the village sends a case on once no serious objection is left. */
export default check({
  id: 'procedure/village-objection-settled-2006',
  about: 'objection_settled',
  from: '2006-03-01',
  to: '2014-05-01',
  law: [cite('regulations-2006', '第七条', 'article 7')],
  title: { zh: '村级公示的异议', en: 'Objection in the village' },
  applies: holds('village_objection'),
  when: any(holds('objection_settled'), not(given('appraisal_received_date'))),
  words: {
    no: {
      says: { zh: '重大异议尚未解决，材料已报乡镇。', en: 'A serious objection is open, and the case was sent on.' },
      todo: { zh: '先查清异议，再报乡镇审核。', en: 'Settle the objection first.' },
    },
    unknown: { says: { zh: '有重大异议的，解决后才能报送乡镇。', en: 'With a serious objection the case stays in the village until it is settled.' } },
  },
});

export const covers = ['L06-05'];

const objected = { village_objection: true, objection_settled: false, appraisal_received_date: '2010-05-20' };

export const examples: readonly Example[] = [
  { given: { ...objected, objection_settled: true }, on: '2010-05-04', then: 'pass' },
  { given: objected, on: '2010-05-04', then: 'fail', reason: 'no' },
  { given: { village_objection: true, objection_settled: false }, on: '2010-05-04', then: 'unknown', needs: ['appraisal_received_date'] },
  { given: {}, on: '2010-05-04', then: 'unknown', needs: ['village_objection', 'objection_settled', 'appraisal_received_date'] },
  { given: { ...objected, village_objection: false }, on: '2010-05-04', then: 'not-applicable' },
];
