import { any } from '../../engine/condition.ts';
import { cite, conclusion, type Example } from '../../engine/rule.ts';
import { supportedNow } from './benefits.ts';
import { deathGround, endWords, grownUp, labourGround, livelihoodGround, prisonGround, supporterGround, wishGround } from './end-grounds.ts';

/** The six grounds of article 24 for ending support. */
export default conclusion({
  id: 'eligibility/must-end-2021',
  about: 'member_state',
  decides: 'must_end',
  from: '2021-07-01',
  to: null,
  law: [cite('determination-2021', '第二十四条', 'article 24'), cite('assistance-law-2026', '第四十七条', 'article 47', { from: '2026-07-01' })],
  title: { zh: '终止供养的情形', en: 'Grounds for ending support' },
  applies: supportedNow,
  when: any(
    deathGround,
    labourGround(grownUp),
    prisonGround,
    livelihoodGround,
    supporterGround,
    wishGround,
  ),
  words: endWords,
});

export const covers: readonly string[] = ['R21-39', 'R21-40', 'R21-41', 'R21-42', 'R21-43', 'R21-44', 'R21-45'];

const fits = {
  member_state: 'normal', life_status: 'alive', in_prison: false, asked_to_leave: false, obligor_present: 'none', income_year: 0, property_fits: 'yes', labour: 'none', birth: '1945-03-02',
} as const;
const able = { ...fits, labour: 'able', disab_type: 'none' } as const;

export const examples: readonly Example[] = [
  { given: fits, on: '2022-05-04', then: 'fail' },
  { given: { ...fits, life_status: 'dead' }, on: '2022-05-04', then: 'pass' },
  { given: { ...fits, life_status: 'declared-dead' }, on: '2022-05-04', then: 'pass' },
  { given: { ...fits, life_status: 'missing' }, on: '2022-05-04', then: 'pass' },
  { given: { ...able, birth: '1970-03-02', entered_as_minor: false }, on: '2022-05-04', then: 'pass' },
  { given: { ...able, birth: '2003-03-02', entered_as_minor: true, school_stage: 'none' }, on: '2022-05-04', then: 'pass' },
  { given: { ...able, birth: '2003-03-02', entered_as_minor: true, school_stage: 'secondary' }, on: '2022-05-04', then: 'fail' },
  { given: { ...able, birth: '1970-03-02', entered_as_minor: false, labour: 'none' }, on: '2022-05-04', then: 'fail' },
  { given: { ...able, entered_as_minor: false }, on: '2022-05-04', then: 'fail' },
  { given: { ...fits, in_prison: true }, on: '2022-05-04', then: 'pass' },
  { given: { ...fits, property_fits: 'no' }, on: '2022-05-04', then: 'pass' },
  { given: { ...fits, income_year: 480000, dibao_month: 40000 }, on: '2022-05-04', then: 'pass' },
  { given: { ...fits, obligor_present: null, obligor_ability: 'able' }, on: '2022-05-04', then: 'pass' },
  { given: { ...fits, asked_to_leave: true }, on: '2026-07-01', then: 'pass' },
  { given: { ...fits, in_prison: null }, on: '2022-05-04', then: 'unknown', needs: ['in_prison'] },
  { given: { ...fits, member_state: 'ended', in_prison: true }, on: '2022-05-04', then: 'not-applicable' },
];
