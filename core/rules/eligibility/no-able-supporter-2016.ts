import type { ValueOf } from '../../model/fields.ts';
import { yes, type Answer } from '../../engine/answer.ts';
import { compute } from '../../engine/condition.ts';
import { cite, conclusion, type Example } from '../../engine/rule.ts';
import { blanks, listWords, withList } from './supporters.ts';

type Reason = ValueOf<'obligor_reason'>;

/** Article 8 of the 2016 measures and of the 2021 measures; other cases are the province's, so a person must look. */
const listed2016: ReadonlySet<Reason> = new Set(['tekun', 'dibao-elderly', 'dibao-severely-disabled', 'no-civil-capacity', 'missing', 'in-prison']);
const listed2021: ReadonlySet<Reason> = new Set(['tekun', 'dibao-elderly', 'elderly-low-income', 'disabled-low-income', 'no-civil-capacity', 'missing', 'in-prison']);
const from2021 = '2021-07-01';

/** What the form's own fields say: they describe one supporter. */
function ofForm(present: ValueOf<'obligor_present'> | null, ability: ValueOf<'obligor_ability'> | null, reason: Reason | null, count: number | null, day: string | null): Answer {
  if (present === 'none') {
    return ability === 'able' || (count ?? 0) > 0 ? { is: 1, needs: ['obligor_present'], reason: 'contradicts' } : yes;
  }
  const listed = reason !== null && day !== null && (day < from2021 ? listed2016 : listed2021).has(reason);
  if (ability === 'able') return listed ? { is: 1, needs: ['obligor_ability', ...blanks({ obligor_present: present })], reason: 'both' } : { is: 0, reason: 'able' };
  if (present === null || reason === null || day === null) {
    return { is: 1, needs: blanks({ obligor_present: present, obligor_ability: ability, obligor_reason: reason, obligor_count: count }) };
  }
  const facts = { case: { code: reason, of: 'obligor_reason' } } as const;
  const mayBeAble = blanks({ obligor_ability: ability });
  if (!listed) return { is: 1, needs: ['obligor_reason', ...mayBeAble], reason: 'unlisted', facts };
  if (count === null) return { is: 1, needs: ['obligor_count', ...mayBeAble] };
  return count === 1 ? { is: 2, reason: 'listed', facts } : { is: 1, needs: ['obligor_reason'], reason: 'others', facts: { count } };
}

/** No statutory supporter, or none able, under the determination measures of 2016 and 2021. */
export default conclusion({
  id: 'eligibility/no-able-supporter-2016',
  about: 'obligor_present',
  decides: 'no_able_supporter',
  from: '2016-10-10',
  to: null,
  law: [
    cite('determination-2016', '第八条', 'article 8', { to: from2021 }),
    cite('determination-2021', '第八条', 'article 8', { from: from2021 }),
    cite('assistance-law-2026', '第十六条', 'article 16', { from: '2026-07-01' }),
  ],
  title: { zh: '无法定义务人或义务人无履行义务能力', en: 'No statutory supporter, or none able' },
  when: compute(
    ['obligor_present', 'obligor_ability', 'obligor_reason', 'obligor_count', 'case_day', 'obligors', 'supporters_unable'],
    ([present, ability, reason, count, day, list, unable]): Answer => withList(ofForm(present, ability, reason, count, day), present, list, unable, () => (present === 'none' ? [] : blanks({ obligor_ability: ability, obligor_reason: reason }))),
  ),
  words: {
    ...listWords,
    yes: { says: { zh: '登记为无法定赡养、抚养、扶养义务人。', en: 'Entered as without a statutory supporter.' } },
    listed: { says: { zh: '唯一的法定义务人属于第八条所列情形：{case}。', en: 'The only statutory supporter is in a case of article 8: {case}.' } },
    able: {
      says: { zh: '登记有一名有能力的法定义务人，不符合这一条件。', en: 'A statutory supporter is entered as able.' },
      todo: { zh: '核对义务人的履行义务能力。', en: 'Look at the supporter’s ability again.' },
    },
    unlisted: {
      says: { zh: '“{case}”不在第八条直接列明的情形中；是否属于省级规定的情形，由经办人核实。', en: '“{case}” isn’t named by article 8; whether the province has such a case, a person must see.' },
    },
    contradicts: { says: { zh: '登记为无法定义务人，却填了义务人的人数或能力；请核对。', en: 'Entered as without a supporter, yet a number or an ability is entered; look again.' } },
    others: { says: { zh: '共{count}名法定义务人，本表只填了一名；其余各人由经办人逐一核实。', en: 'There are {count} statutory supporters and the form describes one; a person must look at the others.' } },
  },
});

export const covers: readonly string[] = ['R16-04', 'R21-14', 'R21-15', 'R21-16', 'R21-17', 'R21-18', 'R21-19'];

const unable = { rows: [{ relation: 'child', status: 'tekun' }], complete: true } as const;
const notShown = { rows: [{ relation: 'child', status: 'none', age: 40, disab_type: 'none', disab_grade: 'four', state: 'normal', provincial_case: false }], complete: true } as const;

/** What a list lacks that may go on: its rows, and what of the case they are held against. */
const ofList = ['obligors', 'disposable_income', 'id_no', 'parents_gone', 'children_gone'] as const;
const ofForms = ['obligor_present', 'obligor_ability', 'obligor_reason', 'obligor_count'] as const;

export const examples: readonly Example[] = [
  { given: { obligors: unable }, on: '2022-05-04', then: 'pass', reason: 'list' },
  { given: { obligors: { rows: [], complete: true } }, on: '2022-05-04', then: 'pass', reason: 'list' },
  { given: { obligors: { rows: [], complete: false } }, on: '2022-05-04', then: 'unknown', needs: [...ofForms, ...ofList] },
  { given: { obligors: notShown }, on: '2022-05-04', then: 'fail', reason: 'listed-able' },
  { given: { obligors: unable, obligor_ability: 'able' }, on: '2022-05-04', then: 'unknown', reason: 'differs', needs: ['obligors', 'obligor_reason'] },
  { given: { obligors: notShown, obligor_ability: 'able' }, on: '2022-05-04', then: 'fail', reason: 'able' },
  { given: { obligors: notShown, obligor_present: 'none' }, on: '2022-05-04', then: 'unknown', reason: 'differs', needs: ['obligors'] },
  { given: { obligors: { rows: [{ relation: 'child', status: 'tekun' }], complete: false }, obligor_present: 'none' }, on: '2022-05-04', then: 'unknown', reason: 'differs', needs: [...ofList] },
  { given: { obligors: { rows: [{ relation: 'child', status: 'tekun' }], complete: false } }, on: '2022-05-04', then: 'unknown', needs: [...ofForms, ...ofList] },
  { given: { obligors: { rows: [{ relation: 'child' }], complete: false }, obligor_ability: 'able' }, on: '2022-05-04', then: 'fail', reason: 'able' },
  { given: { obligors: unable, obligor_present: 'none', obligor_count: 1 }, on: '2022-05-04', then: 'unknown', reason: 'contradicts', needs: ['obligor_present'] },
  { given: { obligor_ability: 'able', obligor_reason: 'tekun' }, on: '2022-05-04', then: 'unknown', reason: 'both', needs: ['obligor_ability', 'obligor_present', ...ofList] },
  { given: { obligor_ability: 'able', obligor_reason: 'other' }, on: '2022-05-04', then: 'fail', reason: 'able' },
  { given: { obligor_present: 'none', obligor_ability: 'able' }, on: '2018-05-04', then: 'unknown', reason: 'contradicts', needs: ['obligor_present'] },
  { given: { obligor_present: 'none' }, on: '2018-05-04', then: 'pass' },
  { given: { obligor_present: 'some', obligor_reason: 'in-prison', obligor_count: 1 }, on: '2022-05-04', then: 'pass', reason: 'listed' },
  { given: { obligor_present: 'some', obligor_reason: 'dibao-severely-disabled', obligor_count: 1 }, on: '2018-05-04', then: 'pass', reason: 'listed' },
  { given: { obligor_present: 'some', obligor_ability: 'able' }, on: '2022-05-04', then: 'fail', reason: 'able' },
  { given: { obligor_present: 'some', obligor_reason: 'elderly-low-income', obligor_count: 1 }, on: '2018-05-04', then: 'unknown', reason: 'unlisted', needs: ['obligor_reason', 'obligor_ability', 'obligors'] },
  { given: { obligor_present: 'some', obligor_reason: 'tekun', obligor_count: 2 }, on: '2022-05-04', then: 'unknown', reason: 'others', needs: ['obligor_reason', ...ofList] },
  { given: { obligor_present: 'some', obligor_reason: 'tekun' }, on: '2022-05-04', then: 'unknown', needs: ['obligor_count', 'obligor_ability', ...ofList] },
  { given: {}, on: '2022-05-04', then: 'unknown', needs: [...ofForms, ...ofList] },
  { given: { obligor_present: 'some', obligor_reason: 'dibao-severely-disabled', obligor_count: 1 }, on: '2021-07-01', then: 'unknown', reason: 'unlisted' },
  { given: { obligor_present: 'some', obligor_reason: 'elderly-low-income', obligor_count: 1 }, on: '2021-07-01', then: 'pass', reason: 'listed' },
  { given: { obligor_present: 'some', obligor_count: 1 }, on: '2022-05-04', then: 'unknown', reason: 'unknown' },
  { given: { obligor_reason: 'tekun', obligor_count: 1 }, on: '2022-05-04', then: 'unknown', reason: 'unknown' },
];
