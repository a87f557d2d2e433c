import { any, holds, named, number } from '../../engine/condition.ts';
import { pack } from '../../engine/quantity.ts';
import { cite, conclusion, type Example } from '../../engine/rule.ts';
import { atSchool } from './school.ts';

/** Who was taken in as a minor keeps support to 18, and while at school to the end of senior secondary. Higher education may be a local rule: a person looks. */
export default conclusion({
  id: 'eligibility/minor-goes-on-2021',
  about: 'school_stage',
  decides: 'minor_goes_on',
  from: '2021-07-01',
  to: null,
  law: [cite('determination-2021', '第二十四条', 'article 24'), cite('assistance-law-2026', '第十六条', 'article 16', { from: '2026-07-01' })],
  title: { zh: '未成年时纳入的继续享受', en: 'Support of a minor goes on' },
  applies: holds('entered_as_minor'),
  when: any(
    named('未满18周岁', 'under 18', number('age_on_day').under(pack('adult.age'))),
    named('在义务教育或高中阶段就读', 'at compulsory or senior secondary school', atSchool),
  ),
  words: {
    yes: { says: { zh: '可继续享受：{grounds}。', en: 'Support may go on: {grounds}.' } },
    no: { says: { zh: '未显示可继续享受的情形。', en: 'Nothing shows that support goes on as a minor’s.' }, todo: { zh: '符合其他供养条件的，仍按条件认定。', en: 'Whoever meets the conditions otherwise is judged by them.' } },
  },
});

export const covers: readonly string[] = ['R21-45', 'L26-05'];

const entered = { entered_as_minor: true } as const;

export const examples: readonly Example[] = [
  { given: { ...entered, birth: '2004-05-05', school_stage: 'none' }, on: '2022-05-04', then: 'pass' },
  { given: { ...entered, birth: '2004-05-04', school_stage: 'none' }, on: '2022-05-04', then: 'fail' },
  { given: { ...entered, birth: '2004-05-04', school_stage: 'secondary' }, on: '2022-05-04', then: 'pass' },
  { given: { ...entered, birth: '2004-05-04', school_stage: 'compulsory' }, on: '2026-07-01', then: 'pass' },
  { given: { ...entered, birth: '2004-05-04', school_stage: 'higher' }, on: '2022-05-04', then: 'unknown', needs: ['school_stage'] },
  { given: { ...entered, birth: '2004-05-04' }, on: '2022-05-04', then: 'unknown', needs: ['school_stage'] },
  { given: { ...entered, school_stage: 'none' }, on: '2022-05-04', then: 'unknown', needs: ['id_no'] },
  { given: { entered_as_minor: false }, on: '2022-05-04', then: 'not-applicable' },
];
