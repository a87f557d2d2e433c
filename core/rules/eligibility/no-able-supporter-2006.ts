import type { ValueOf } from '../../model/fields.ts';
import { yes, type Answer } from '../../engine/answer.ts';
import { compute } from '../../engine/condition.ts';
import { cite, conclusion, type Example } from '../../engine/rule.ts';
import { blanks, listWords, withList } from './supporters.ts';

/** What the form's own fields say: they describe one supporter. */
function ofForm(present: ValueOf<'obligor_present'> | null, ability: ValueOf<'obligor_ability'> | null, count: number | null): Answer {
  if (present === 'none') {
    return ability === 'able' || (count ?? 0) > 0 ? { is: 1, needs: ['obligor_present'], reason: 'contradicts' } : yes;
  }
  if (ability === 'able') return { is: 0, reason: 'able' };
  if (present === null || ability === null || count === null) return { is: 1, needs: blanks({ obligor_present: present, obligor_ability: ability, obligor_count: count }) };
  // The form describes one of them: what holds for one is not shown for all.
  return count === 1 ? { is: 2, reason: 'unable' } : { is: 1, needs: ['obligor_ability'], reason: 'others', facts: { count } };
}

/** No statutory supporter, or none able, under the regulations of 1994 and 2006 and the 2014 measures: no list of cases, so the stated ability decides. */
export default conclusion({
  id: 'eligibility/no-able-supporter-2006',
  about: 'obligor_present',
  decides: 'no_able_supporter',
  from: '1994-01-23',
  to: '2016-10-10',
  law: [
    cite('regulations-1994', '第六条', 'article 6', { to: '2006-03-01' }),
    cite('regulations-2006', '第六条', 'article 6', { from: '2006-03-01' }),
    cite('measures-2014', '第十四条', 'article 14', { from: '2014-05-01' }),
  ],
  title: { zh: '无法定义务人或义务人无履行义务能力', en: 'No statutory supporter, or none able' },
  when: compute(['obligor_present', 'obligor_ability', 'obligor_count', 'obligors', 'supporters_unable'], ([present, ability, count, list, unable]): Answer =>
    withList(ofForm(present, ability, count), present, list, unable),
  ),
  words: {
    list: listWords.list,
    'listed-able': listWords['listed-able'],
    differs: listWords.differs,
    yes: { says: { zh: '登记为无法定赡养、抚养、扶养义务人。', en: 'Entered as without a statutory supporter.' } },
    unable: { says: { zh: '唯一的法定义务人登记为无履行义务能力。', en: 'The only statutory supporter is entered as unable.' } },
    able: {
      says: { zh: '登记有一名有能力的法定义务人，不符合这一条件。', en: 'A statutory supporter is entered as able.' },
      todo: { zh: '核对义务人的履行义务能力。', en: 'Look at the supporter’s ability again.' },
    },
    contradicts: { says: { zh: '登记为无法定义务人，却填了义务人的人数或能力；请核对。', en: 'Entered as without a supporter, yet a number or an ability is entered; look again.' } },
    others: { says: { zh: '共{count}名法定义务人，本表只填了一名；其余各人的能力由经办人逐一核实。', en: 'There are {count} statutory supporters and the form describes one; a person must look at the others.' } },
  },
});

export const covers: readonly string[] = ['L94-03', 'L06-02', 'L14-01'];

export const examples: readonly Example[] = [
  { given: { obligor_present: 'none' }, on: '1996-05-04', then: 'pass' },
  { given: { obligors: { rows: [{ relation: 'child', ability: 'unable' }], complete: true } }, on: '2010-05-04', then: 'pass', reason: 'list' },
  { given: { obligors: { rows: [{ relation: 'child', ability: 'able', state: 'normal' }], complete: false } }, on: '2010-05-04', then: 'fail', reason: 'listed-able' },
  { given: { obligors: { rows: [{ relation: 'child', ability: 'able', state: 'normal' }], complete: false }, obligor_present: 'none' }, on: '2010-05-04', then: 'unknown', reason: 'differs', needs: ['obligors'] },
  { given: { obligor_present: 'none', obligor_ability: 'able' }, on: '2010-05-04', then: 'unknown', reason: 'contradicts', needs: ['obligor_present'] },
  { given: { obligor_present: 'none' }, on: '2010-05-04', then: 'pass' },
  { given: { obligor_present: 'some', obligor_ability: 'unable', obligor_count: 1 }, on: '2010-05-04', then: 'pass', reason: 'unable' },
  { given: { obligor_present: 'some', obligor_ability: 'able' }, on: '2010-05-04', then: 'fail', reason: 'able' },
  { given: { obligor_present: 'some', obligor_ability: 'unable', obligor_count: 3 }, on: '2010-05-04', then: 'unknown', reason: 'others', needs: ['obligor_ability', 'obligors'] },
  { given: {}, on: '2010-05-04', then: 'unknown', needs: ['obligor_present', 'obligor_ability', 'obligor_count', 'obligors'] },
  { given: { obligor_present: 'none', obligor_count: 1 }, on: '2010-05-04', then: 'unknown', reason: 'contradicts', needs: ['obligor_present'] },
  { given: { obligor_present: 'some', obligor_count: 1 }, on: '2010-05-04', then: 'unknown', reason: 'unknown', needs: ['obligor_ability', 'obligors'] },
  { given: { obligor_present: 'some', obligor_ability: 'unable' }, on: '2010-05-04', then: 'unknown', reason: 'unknown', needs: ['obligor_count', 'obligors'] },
  { given: { obligor_ability: 'unable', obligor_count: 1 }, on: '2010-05-04', then: 'unknown', reason: 'unknown', needs: ['obligor_present', 'obligors'] },
];
