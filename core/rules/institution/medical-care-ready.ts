import { all, atLeast, named, number, rows } from '../../engine/condition.ts';
import { amount, pack } from '../../engine/quantity.ts';
import { check, cite, fact, type Example } from '../../engine/rule.ts';
import { serviceLaw } from './home-law.ts';

/** Each home of Dongping has a licensed medical worker, a room with beds for treatment and a file on the health of each resident. */
export default check({
  id: 'institution/medical-care-ready',
  subject: 'institution',
  about: 'staff',
  from: '2006-03-01',
  to: null,
  law: [...serviceLaw, cite('dongping-report', '第四部分', 'part 4')],
  title: { zh: '医务人员、医疗床位、病历档案', en: 'Medical worker, clinic and health files' },
  applies: atLeast(pack('medics.count'), 1),
  when: all(
    named('有行医资格的医务人员', 'a licensed medical worker', atLeast(rows('staff').count((s) => all(s.choice('post').is('medic'), s.holds('licence'))), pack('medics.count'))),
    named('医疗床位', 'a bed for treatment', number('clinic_beds').atLeast(1)),
    named('每人一份病历档案', 'a health file for each', number('health_files').atLeast(amount('residents'))),
  ),
  facts: { source: fact.source('medics.count') },
  words: {
    no: {
      says: { zh: '医疗保健还缺：{grounds}。', en: 'Of medical care there lacks: {grounds}.' },
      why: { zh: '依据：{source}。', en: 'Source: {source}.' },
      todo: { zh: '由卫生院派驻的也算，写明资格证号。', en: 'Somebody sent by the township clinic counts; enter the licence.' },
    },
  },
});

export const covers = ['SRC-16', 'D30'];

const staff = (post: 'medic' | 'carer', licence: boolean | null, complete = true) => ({ staff: { complete, rows: [{ post, licence }] } });
const home = { ...staff('medic', true), clinic_beds: 1, health_files: 139, residents: 139 };
const at = { on: '2008-06-01', place: '370923' } as const;

export const examples: readonly Example[] = [
  { given: home, ...at, then: 'pass' },
  { given: { ...home, ...staff('medic', false) }, ...at, then: 'fail' },
  { given: { ...home, ...staff('carer', true) }, ...at, then: 'fail' },
  { given: { ...home, clinic_beds: 0 }, ...at, then: 'fail' },
  { given: { ...home, health_files: 138 }, ...at, then: 'fail' },
  { given: { ...home, ...staff('medic', null) }, ...at, then: 'unknown', needs: ['staff[0].licence'] },
  { given: { ...home, ...staff('carer', true, false) }, ...at, then: 'unknown', needs: ['staff'] },
  { given: { ...home, clinic_beds: 0 }, on: '2018-06-01', then: 'unknown', needs: ['pack:medics.count'] },
];
