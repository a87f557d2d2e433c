import { any } from '../../engine/condition.ts';
import { cite, conclusion, type Example } from '../../engine/rule.ts';
import { supportedNow } from './benefits.ts';
import { deathGround, endWords, grownUp, labourGround, livelihoodGround, prisonGround, supporterGround } from './end-grounds.ts';

/** Grounds for ending under the 2016 measures. The full text was not seen; own wish is not among what is known of it. */
export default conclusion({
  id: 'eligibility/must-end-2016',
  about: 'member_state',
  decides: 'must_end',
  from: '2016-10-10',
  to: '2021-07-01',
  law: [cite('determination-2016', '终止救助供养的规定', 'on the end of support')],
  title: { zh: '终止供养的情形', en: 'Grounds for ending support' },
  applies: supportedNow,
  when: any(
    deathGround,
    labourGround(grownUp),
    prisonGround,
    livelihoodGround,
    supporterGround,
  ),
  words: endWords,
});

export const covers: readonly string[] = ['R16-08'];

const fits = {
  member_state: 'normal', life_status: 'alive', in_prison: false, asked_to_leave: false, obligor_present: 'none', income_year: 0, property_fits: 'yes', labour: 'none', birth: '1945-03-02',
} as const;
const able = { ...fits, labour: 'able', disab_type: 'none' } as const;

export const examples: readonly Example[] = [
  { given: fits, on: '2018-05-04', then: 'fail' },
  { given: { ...fits, life_status: 'dead' }, on: '2018-05-04', then: 'pass' },
  { given: { ...fits, life_status: 'declared-dead' }, on: '2018-05-04', then: 'pass' },
  { given: { ...fits, life_status: 'missing' }, on: '2018-05-04', then: 'pass' },
  { given: { ...able, birth: '1970-03-02', entered_as_minor: false }, on: '2018-05-04', then: 'pass' },
  { given: { ...able, birth: '1999-03-02', entered_as_minor: true, school_stage: 'none' }, on: '2018-05-04', then: 'pass' },
  { given: { ...able, birth: '1999-03-02', entered_as_minor: true, school_stage: 'secondary' }, on: '2018-05-04', then: 'fail' },
  { given: { ...able, birth: '1970-03-02', entered_as_minor: false, labour: 'none' }, on: '2018-05-04', then: 'fail' },
  { given: { ...able, entered_as_minor: false }, on: '2018-05-04', then: 'fail' },
  { given: { ...fits, in_prison: true }, on: '2018-05-04', then: 'pass' },
  { given: { ...fits, property_fits: 'no' }, on: '2018-05-04', then: 'pass' },
  { given: { ...fits, income_year: 480000, dibao_month: 40000 }, on: '2018-05-04', then: 'pass' },
  { given: { ...fits, obligor_present: null, obligor_ability: 'able' }, on: '2018-05-04', then: 'pass' },
  { given: { ...fits, asked_to_leave: true }, on: '2018-05-04', then: 'fail' },
  { given: { ...fits, in_prison: null }, on: '2018-05-04', then: 'unknown', needs: ['in_prison'] },
  { given: { ...fits, member_state: 'ended', in_prison: true }, on: '2018-05-04', then: 'not-applicable' },
];
