import { all, any, atLeast, look, notAfter, rows, under } from '../../engine/condition.ts';
import { day, givenDay, pack } from '../../engine/quantity.ts';
import { check, cite, fact, type Example } from '../../engine/rule.ts';
import { equipmentLaw } from './home-law.ts';

const carers = rows('staff').count((s) => s.choice('post').is('carer'));
const twoTellings = notAfter(givenDay('2010-01-01'), day('case_day'));

/**
 * Luonan decided on 9 March 2009 to add two carers to each home. Another passage of its report dates this to 2010, by the
 * number of recipients, and leaves the number blank; from then on fewer are asked about, and a blank stays unknown.
 */
export default check({
  id: 'institution/carers-added',
  subject: 'institution',
  about: 'staff',
  from: '2009-03-09',
  to: null,
  law: [...equipmentLaw, cite('luonan-report', '第三部分（三）、第四部分', 'parts 3(3) and 4')],
  title: { zh: '增配的服务人员', en: 'Carers added' },
  when: any(atLeast(carers, pack('posts.carers-added')), all(twoTellings, look('staff' as never))),
  facts: { carers: fact.number(carers), added: fact.number(pack('posts.carers-added')), source: fact.source('posts.carers-added') },
  reasons: [{ reason: 'two-tellings', on: 'unknown', when: under(carers, pack('posts.carers-added')) }],
  words: {
    no: {
      says: { zh: '服务护理人员{carers}人，每所应增配{added}人。', en: '{carers} carers; each home was to have {added} more.' },
      why: { zh: '2009年3月9日第7次常务会议决定。依据：{source}。', en: 'Decided by the 7th executive meeting, 9 March 2009. Source: {source}.' },
      todo: { zh: '核对人员是否已到岗。', en: 'See whether they have come.' },
    },
    'two-tellings': {
      says: { zh: '服务护理人员{carers}人；资料一处说每所{added}人，一处说按比例，请核实。', en: '{carers} carers; the report says {added} for each home, and elsewhere by ratio. Please find out.' },
    },
  },
});

export const covers = ['SRC-03', 'A22', 'A23'];

const carersOf = (n: number, complete = true) => ({ staff: { complete, rows: [{ post: 'cook' as const }, ...Array.from({ length: n }, () => ({ post: 'carer' as const }))] } });
const place = '611021';

export const examples: readonly Example[] = [
  { given: carersOf(2), on: '2009-03-09', place, then: 'pass' },
  { given: carersOf(2), on: '2010-06-01', place, then: 'pass' },
  { given: carersOf(1), on: '2009-12-31', place, then: 'fail' },
  { given: carersOf(1), on: '2010-01-01', place, then: 'unknown', reason: 'two-tellings' },
  { given: carersOf(0, false), on: '2009-06-01', place, then: 'unknown', reason: 'unknown', needs: ['staff'] },
  { given: { staff: null }, on: '2010-06-01', place, then: 'unknown', reason: 'unknown', needs: ['staff'] },
  { given: carersOf(1), on: '2011-06-01', place, then: 'unknown', reason: 'unknown', needs: ['pack:posts.carers-added', 'staff'] },
  { given: carersOf(1), on: '2009-03-08', place, then: 'not-applicable' },
];
