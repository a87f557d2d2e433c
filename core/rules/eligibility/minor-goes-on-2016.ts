import { all, any, holds, look, named, not, number, under } from '../../engine/condition.ts';
import { day, givenDay, pack } from '../../engine/quantity.ts';
import { cite, conclusion, type Example } from '../../engine/rule.ts';
import { atSchool } from './school.ts';

/** Who was taken in as a minor keeps support to 16, and while at school to the end of senior secondary. The full text was not seen: medium confidence. The opinion of August 2020 speaks of 18, its day from memory: a person looks. */
export default conclusion({
  id: 'eligibility/minor-goes-on-2016',
  about: 'school_stage',
  decides: 'minor_goes_on',
  from: '2016-10-10',
  to: '2021-07-01',
  law: [cite('determination-2016', '终止救助供养的规定', 'on the end of support'), cite('assistance-opinion-2020', '特困人员救助供养', 'on this support', { from: '2020-08-01' })],
  title: { zh: '未成年时纳入的继续享受', en: 'Support of a minor goes on' },
  applies: holds('entered_as_minor'),
  when: any(
    named('未满16周岁', 'under 16', number('age_on_day').under(pack('minor.age'))),
    named('在义务教育或高中阶段就读', 'at compulsory or senior secondary school', atSchool),
    all(number('age_on_day').under(pack('adult.age')), not(under(day('case_day'), givenDay('2020-08-01'))), look('school_stage')),
  ),
  words: {
    yes: { says: { zh: '可继续享受：{grounds}。', en: 'Support may go on: {grounds}.' } },
    no: { says: { zh: '未显示可继续享受的情形。', en: 'Nothing shows that support goes on as a minor’s.' }, todo: { zh: '符合其他供养条件的，仍按条件认定。', en: 'Whoever meets the conditions otherwise is judged by them.' } },
  },
});

export const covers: readonly string[] = ['R16-08'];

const entered = { entered_as_minor: true } as const;

export const examples: readonly Example[] = [
  { given: { ...entered, birth: '2002-05-05', school_stage: 'none' }, on: '2018-05-04', then: 'pass' },
  { given: { ...entered, birth: '2002-05-04', school_stage: 'none' }, on: '2018-05-04', then: 'fail' },
  { given: { ...entered, birth: '1999-05-04', school_stage: 'secondary' }, on: '2018-05-04', then: 'pass' },
  { given: { ...entered, birth: '1999-05-04', school_stage: 'compulsory' }, on: '2018-05-04', then: 'pass' },
  { given: { ...entered, birth: '1999-05-04', school_stage: 'higher' }, on: '2018-05-04', then: 'unknown', needs: ['school_stage'] },
  { given: { ...entered, birth: '2004-01-04', school_stage: 'none' }, on: '2020-07-31', then: 'fail' },
  { given: { ...entered, birth: '2004-01-04', school_stage: 'none' }, on: '2020-08-01', then: 'unknown', needs: ['school_stage'] },
  { given: { ...entered, birth: '2001-01-04', school_stage: 'none' }, on: '2020-08-01', then: 'fail' },
  { given: { ...entered, birth: '1999-05-04' }, on: '2018-05-04', then: 'unknown', needs: ['school_stage'] },
  { given: { birth: '1999-05-04' }, on: '2018-05-04', then: 'unknown', needs: ['entered_as_minor', 'school_stage'] },
  { given: { entered_as_minor: false }, on: '2018-05-04', then: 'not-applicable' },
  { given: { ...entered, birth: '2002-08-01', school_stage: 'none' }, on: '2020-08-01', then: 'fail' },
];
