import type { Rows } from '../../model/field-spec.ts';
import type { FieldKey } from '../../model/fields.ts';
import type { Answer, Need } from '../../engine/answer.ts';
import { all, any, holds, not, number, type Condition, type RowHandles } from '../../engine/condition.ts';
import { pack } from '../../engine/quantity.ts';

type Supporter = RowHandles<'obligors'>;

const minor = number('age_on_day').under(pack('adult.age'));

/**
 * Who has no duty under the Civil Code although listed: the dead; stepchildren who were not raised; grandparents but for
 * a minor whose parents are dead or unable; grandchildren but for a grandparent whose children are; sisters and brothers
 * but for a minor whose parents are, or for one who raised them. Of these last only who has the means. Others: a person looks.
 */
export function owesNothing(o: Supporter): Condition {
  const able = o.choice('ability').is('able');
  const is = o.choice('relation').is;
  return any(
    o.choice('state').is('dead'),
    all(is('step-child'), not(o.holds('raised'))),
    all(is('grandparent'), not(all(able, minor, holds('parents_gone')))),
    all(is('grandchild'), not(all(able, holds('children_gone')))),
    all(is('sibling'), not(all(able, any(all(minor, holds('parents_gone')), o.holds('raised'))))),
    o.table(['relation'], { when: [['other']], then: 'look' }),
  );
}

/** Before the Civil Code a person says whether more distant relatives have a duty at all. */
export const mayOweNothing = (o: Supporter): Condition =>
  any(o.choice('state').is('dead'), o.table(['relation'], { when: [['step-child', 'grandparent', 'grandchild', 'sibling', 'other']], then: 'look' }));

/**
 * What the fields of the form say, and what the list says. Where one is open the other decides; where they differ nobody knows.
 * @param turning blank fields of the form that could still turn what it says, so that the two agree
 */
export function withList(form: Answer, present: 'none' | 'some' | null, list: Rows | null, unable: boolean | null, turning: () => readonly Need[] = () => []): Answer {
  // A form that contradicts itself is not mended by a list.
  if (form.reason === 'contradicts') return form;
  const blank = list === null || (list.rows.length === 0 && !list.complete);
  if (form.is === 1 && (blank || unable === null)) return { ...form, needs: [...form.needs, 'supporters_unable'] };
  if (blank) return form;
  if (unable === null) return present === 'none' ? { is: 1, needs: ['supporters_unable'], reason: 'differs' } : form;
  if (form.is === 1) return unable ? { is: 2, reason: 'list' } : { is: 0, reason: 'listed-able' };
  return (form.is === 2) === unable ? form : { is: 1, needs: ['obligors', ...turning()], reason: 'differs' };
}

/** The fields that are blank, in the order given. */
export const blanks = (fields: Partial<Record<FieldKey, unknown>>): Need[] => (Object.keys(fields) as FieldKey[]).filter((key) => fields[key] === null);

/** How the list is worded, in every version of the law. */
export const listWords = {
  list: { says: { zh: '名单上的法定义务人均无履行义务能力。', en: 'Every supporter on the list is unable.' } },
  'listed-able': {
    says: { zh: '名单中有义务人未显示无履行义务能力。', en: 'A supporter on the list isn’t shown to be unable.' },
    todo: { zh: '核对该义务人的年龄、残疾、收入、财产和状态。', en: 'Look at that supporter’s age, disability, income, property and state.' },
  },
  differs: { says: { zh: '义务人名单与表上填写的不一致；请核对。', en: 'The list of supporters and the form say different things; look again.' } },
  both: { says: { zh: '义务人填为有能力，又填了无能力的情形；请核对。', en: 'The supporter is entered as able, yet with a case of inability; look again.' } },
} as const;
