import { holds } from '../../engine/condition.ts';
import { cite, conclusion, type Example } from '../../engine/rule.ts';

/** A near relative of staff is put on record. The measures on the minimum living allowance ask for it, those on this support don't: so nobody has erred. */
export default conclusion({
  id: 'procedure/kin-on-record',
  about: 'kin_registered',
  decides: 'kin_on_record',
  from: '2021-07-01',
  to: null,
  law: [cite('dibao-measures-2021', '第十一条', 'article 11')],
  title: { zh: '近亲属备案', en: 'Near relatives on record' },
  applies: holds('kin_staff'),
  when: holds('kin_registered'),
  words: {
    yes: { says: { zh: '近亲属关系已单独登记备案。', en: 'The relation is on record.' } },
    no: {
      says: { zh: '与经办人员或村干部是近亲属，还没有单独登记。', en: 'A near relative of staff or of the village committee, not on record.' },
      why: { zh: '这是低保办法的规定，特困供养比照办理。', en: 'The measures on the minimum living allowance say so; here it is done likewise.' },
      todo: { zh: '单独登记备案。', en: 'Put it on record.' },
    },
  },
});

export const covers = ['D21-02'];

export const examples: readonly Example[] = [
  { given: { kin_staff: true, kin_registered: true }, on: '2022-05-04', then: 'pass' },
  { given: { kin_staff: true, kin_registered: false }, on: '2022-05-04', then: 'fail' },
  { given: { kin_staff: true }, on: '2022-05-04', then: 'unknown', needs: ['kin_registered'] },
  { given: {}, on: '2022-05-04', then: 'unknown', needs: ['kin_staff', 'kin_registered'] },
  { given: { kin_staff: false, kin_registered: false }, on: '2022-05-04', then: 'not-applicable' },
];
