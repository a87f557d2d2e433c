import { all, any, choice, holds, look } from '../../engine/condition.ts';
import { check, cite, fact, type Example } from '../../engine/rule.ts';
import { ofItsLaw } from '../own-time.ts';

/**
 * The township of the registered address, or that of residence where the place allows it: the 2020 opinion (points 4
 * and 23) opened it, the 2026 law names holders of a residence permit. Where the place allows it and there is no
 * permit, a person must look.
 */
export default check({
  id: 'procedure/applied-to-township-2020',
  about: 'applied_to',
  from: '2020-08-25',
  to: null,
  law: [
    cite('assistance-opinion-2020', '第4项、第23项', 'points 4 and 23'),
    cite('determination-2021', '第十条', 'article 10', { from: '2021-07-01' }),
    cite('assistance-law-2026', '第三十七条', 'article 37', { from: '2026-07-01' }),
  ],
  title: { zh: '向户籍地或居住地乡镇申请', en: 'Applied to the township' },
  applies: ofItsLaw('2020-08-25'),
  when: any(
    choice('applied_to').is('hukou-township'),
    all(choice('applied_to').is('residence-township'), holds('residence_apply_allowed'), any(holds('residence_permit'), look('residence_permit'))),
  ),
  facts: { to: fact.value('applied_to') },
  reasons: [{ reason: 'elsewhere', on: 'fail', when: choice('applied_to').is('residence-township') }],
  words: {
    elsewhere: {
      says: { zh: '在居住地申请，但登记为当地未开放居住地申请。', en: 'Applied where they live, but the place is entered as not taking such applications.' },
      todo: { zh: '转户籍地乡镇（街道）受理，或核对当地规定。', en: 'Pass it to the township of the registered address, or see what the place allows.' },
    },
    no: {
      says: { zh: '申请应向乡镇（街道）提出，登记的是“{to}”。', en: 'The application goes to the township; entered: {to}.' },
      todo: { zh: '核对申请书；受托收件的村，请填在“申请由谁提出”。', en: 'Look at the application; a village that only hands it in belongs under “applied by”.' },
    },
  },
});

export const covers = ['R21-21', 'L26-11'];

const at = { applied_to: 'residence-township', residence_apply_allowed: true, residence_permit: true } as const;

export const examples: readonly Example[] = [
  { given: { applied_to: 'hukou-township' }, on: '2022-05-04', then: 'pass' },
  { given: at, on: '2026-07-01', then: 'pass' },
  { given: { ...at, residence_apply_allowed: false }, on: '2026-07-01', then: 'fail', reason: 'elsewhere' },
  { given: { ...at, residence_permit: false }, on: '2026-07-01', then: 'unknown', needs: ['residence_permit'] },
  { given: { ...at, residence_permit: null }, on: '2022-05-04', then: 'unknown', needs: ['residence_permit'] },
  { given: { ...at, applied_to: 'village' }, on: '2022-05-04', then: 'fail', reason: 'no' },
  { given: {}, on: '2022-05-04', then: 'unknown', needs: ['applied_to', 'residence_apply_allowed', 'residence_permit'] },
  { given: { applied_to: 'village' }, on: '2020-08-24', then: 'not-applicable' },
  { given: { applied_to: 'village', county_decision_date: '2012-03-01' }, on: '2026-11-24', then: 'not-applicable' },
];
