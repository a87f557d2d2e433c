import { any } from '../../engine/condition.ts';
import { cite, conclusion, type Example } from '../../engine/rule.ts';
import { supportedNow } from './benefits.ts';
import { deathGround, endWords, labourGround, livelihoodGround, supporterGround } from './end-grounds.ts';

/** Support ends under the 2006 regulations and the 2014 measures once a condition is no longer met, and with death. */
export default conclusion({
  id: 'eligibility/must-end-2006',
  about: 'member_state',
  decides: 'must_end',
  from: '2006-03-01',
  to: '2016-10-10',
  law: [cite('regulations-2006', '第八条', 'article 8'), cite('measures-2014', '第十八条', 'article 18', { from: '2014-05-01' })],
  title: { zh: '终止供养的情形', en: 'Grounds for ending support' },
  applies: supportedNow,
  when: any(
    deathGround,
    supporterGround,
    livelihoodGround,
    labourGround(),
  ),
  words: endWords,
});

export const covers: readonly string[] = ['L06-02', 'L14-01'];

const fits = { member_state: 'normal', life_status: 'alive', obligor_present: 'none', source_living: 'none', labour: 'none', birth: '1945-03-02' } as const;

export const examples: readonly Example[] = [
  { given: { ...fits, life_status: 'dead' }, on: '2010-05-04', then: 'pass' },
  { given: { ...fits, obligor_present: null, obligor_ability: 'able' }, on: '2010-05-04', then: 'pass' },
  { given: { ...fits, source_living: 'some' }, on: '2015-05-04', then: 'pass' },
  { given: { ...fits, birth: '1970-03-02', disab_type: 'none', labour: 'able' }, on: '2010-05-04', then: 'pass' },
  { given: { ...fits, labour: 'able' }, on: '2010-05-04', then: 'fail' },
  { given: { ...fits, birth: '1970-03-02', disab_type: 'none' }, on: '2010-05-04', then: 'fail' },
  { given: fits, on: '2010-05-04', then: 'fail' },
  { given: { ...fits, life_status: null }, on: '2010-05-04', then: 'unknown', needs: ['life_status'] },
  { given: { ...fits, member_state: null }, on: '2010-05-04', then: 'unknown', needs: ['member_state'] },
  { given: { ...fits, life_status: 'declared-dead' }, on: '2010-05-04', then: 'pass' },
  { given: { ...fits, life_status: 'missing' }, on: '2010-05-04', then: 'pass' },
];
