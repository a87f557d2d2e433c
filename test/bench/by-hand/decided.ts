import type { ValueOf } from '../../../core/model/fields.ts';

type Class = ValueOf<'care_level'> | null;

/** What the checks decide besides their verdicts, under the catalogue's names; days and months as numbers. */
export class Decided {
  id_birth: string | null = null;
  id_sex: ValueOf<'sex'> | null = null;
  age_on_day: number | null = null;
  category_now: ValueOf<'category_now'> | null = null;
  part_suffices: boolean | null = null;
  counted_income: number | null = null;
  edge_income: boolean | null = null;
  property_within: boolean | null = null;
  child_difference: number | null = null;
  no_livelihood: boolean | null = null;
  in_group: boolean | null = null;
  recipient_group: ValueOf<'recipient_group'> | null = null;
  unable_to_work: boolean | null = null;
  supporters_unable: boolean | null = null;
  minor_goes_on: boolean | null = null;
  no_able_supporter: boolean | null = null;
  eligible: boolean | null = null;
  must_end: boolean | null = null;
  care_level: Class = null;
  care_class: Class = null;
  support_area: ValueOf<'support_area'> | null = null;
  raised_with_dibao: boolean | null = null;
  back_pay: number | null = null;
  institution_first: boolean | null = null;
  // The packs have no standard here that these two could come from.
  readonly same_for_both_modes: boolean | null = null;
  readonly amount_due: number | null = null;
  first_step: number | null = null;
  papers_complete: boolean | null = null;
  kin_on_record: boolean | null = null;
  remedy_told: boolean | null = null;
  town_deadline: number | null = null;
  notice_until: number | null = null;
  objection_deadline: number | null = null;
  county_deadline: number | null = null;
  refusal_deadline: number | null = null;
  end_deadline: number | null = null;
  next_step: ValueOf<'next_step'> | null = null;
  next_deadline: number | null = null;
}

/** A verdict as what it decides of a statement. */
export const statement = (verdict: number): boolean | null => (verdict === 2 ? true : verdict === 0 ? false : null);
