import type { Facts, ValueOf } from '../../../core/model/fields.ts';
import { july2021, keyOf, monthIn, readMonth, wholeYears, type CaseDay } from './days.ts';
import { statement, type Decided } from './decided.ts';
import { adultAge, groupMinorAge, minorAge, oldAge } from './figures.ts';
import { atMost, blank, both, either, holds, is, isNot, known, lacks, number, sure, under, where, type Truth, type Verdicts } from './truth.ts';

export const eligibilityRules = [
  'eligibility/category-of-today', 'eligibility/a-part-suffices-2021', 'eligibility/counted-income-2021', 'eligibility/income-on-the-edge',
  'eligibility/income-over-the-local-months', 'eligibility/property-rule-set-by-city-2021', 'eligibility/property-within-limit', 'eligibility/no-livelihood-2016',
  'eligibility/in-a-group', 'eligibility/recipient-group', 'eligibility/unable-to-work-2021', 'eligibility/no-supporter-of-any-kind',
  'eligibility/listed-as-many-as-counted', 'eligibility/every-listed-supporter-unable-2021', 'eligibility/no-able-supporter-2016', 'eligibility/child-difference',
  'eligibility/minor-goes-on-2021', 'eligibility/eligible',
  'eligibility/no-dibao-beside', 'eligibility/no-disability-subsidy-beside', 'eligibility/no-orphan-allowance-beside', 'eligibility/not-cut-for-pension',
  'eligibility/not-ended-while-at-school', 'eligibility/not-paid-after-death', 'eligibility/not-paid-after-the-end', 'eligibility/ended-is-not-in-support',
  'eligibility/dead-is-not-in-support', 'eligibility/other-help-after-the-end', 'eligibility/must-end-2021',
] as const;

function categoryOfToday(category: Facts['category']): Decided['category_now'] {
  if (blank(category) || category === 'other') return null;
  return category === 'wubao' || category === 'three-no' ? 'tekun' : category;
}

/** Intellectual or mental of grades one to three, physical of one or two, visual of one. */
function gradeSuffices(kind: Facts['disab_type'], grade: Facts['disab_grade']): Truth {
  if (blank(kind)) return grade === 'four' ? 0 : 1;
  const mind = kind === 'intellectual' || kind === 'mental';
  if (!mind && kind !== 'limb' && kind !== 'visual') return 0;
  if (blank(grade)) return 1;
  return sure(grade === 'one' || (grade === 'two' && kind !== 'visual') || (grade === 'three' && mind));
}

function aPartSuffices(list: Facts['disab_parts']): Truth {
  if (blank(list)) return 1;
  let found: Truth = list.complete ? 0 : 1;
  for (const { disab_type, disab_grade } of list.rows) {
    const t = gradeSuffices(disab_type, disab_grade);
    if (t === 2) return 2;
    if (t === 1) found = 1;
  }
  return found;
}

function countedIncome(list: Facts['incomes']): number {
  if (blank(list) || !list.complete) return Number.NaN;
  let sum = 0;
  for (const { kind, amount } of list.rows) {
    if (kind === 'wages' || kind === 'business' || kind === 'property' || kind === 'transfer') sum += number(amount);
    else if (blank(kind) || kind === 'other') return Number.NaN;
  }
  return sum;
}

const mostHomes = 1;
const noneOf = 0;

/** The place has no limits in the packs: what is on the form, and what no place minds, settles it. */
function propertyWithin(f: Facts): Truth {
  const { deposit, savings_limit, homes, vehicles, businesses } = f;
  if (blank(deposit)) return 1;
  if (blank(savings_limit)) {
    if (deposit > 0) return 1;
  } else if (deposit > savings_limit) return 0;
  return !blank(homes) && homes <= mostHomes && !blank(vehicles) && vehicles <= noneOf && !blank(businesses) && businesses <= noneOf ? 2 : 1;
}

/** −1 above or at the line, 1 below it, 0 unknown. */
const side = (income: number, line: number): number => (income === 0 || income < line ? 1 : income >= line ? -1 : 0);

/** The place’s own line is not known: the one on the form counts. */
function noLivelihood(f: Facts, counted: number, within: boolean | null): Truth {
  const { property_fits, income_year, income_month } = f;
  const line = number(f.dibao_month) * 12;
  let below = 0;
  let incomes = 0;
  if (!blank(income_year)) {
    below += side(income_year, line);
    incomes++;
  }
  if (!blank(income_month)) {
    below += side(income_month * 12, line);
    incomes++;
  }
  if (counted === counted) {
    below += side(counted, line);
    incomes++;
  }
  const entered = blank(property_fits) ? null : property_fits === 'yes';
  const fits = entered === null ? within : within === null || within === entered ? entered : null;
  if (fits === false || (incomes > 0 && below === -incomes)) return 0;
  return fits === true && incomes > 0 && below === incomes ? 2 : 1;
}

function groupOf(age: number, kind: Facts['disab_type']): Decided['recipient_group'] {
  if (age >= oldAge) return 'old';
  if (age < groupMinorAge) return 'minor';
  return age !== age || blank(kind) ? null : kind === 'none' ? 'none' : 'disabled';
}

function unableToWork(f: Facts, age: number, part: boolean | null): Truth {
  if (age >= oldAge || age < minorAge) return 2;
  const { disab_type: kind } = f;
  const byGrade = gradeSuffices(kind, f.disab_grade);
  const byPart: Truth = blank(kind) ? (part === false ? 0 : 1) : kind === 'multiple' ? holds(part) : 0;
  if (byGrade === 2 || byPart === 2) return 2;
  return age !== age || byGrade === 1 || byPart === 1 || f.provincial_unable === true ? 1 : 0;
}

function anySupporter(f: Facts): Truth | 3 {
  const { obligor_present } = f;
  if (obligor_present !== 'none') return blank(obligor_present) ? 1 : 3;
  return both(both(isNot(f.marriage, 'married'), atMost(number(f.adult_children), 0)), atMost(number(f.living_parents), 0));
}

type Supporter = ValueOf<'obligors'>['rows'][number];

/** Listed, yet without a duty under the Civil Code. */
function owesNothing(o: Supporter, minor: Truth, f: Facts): Truth {
  const { state, relation } = o;
  if (state === 'dead') return 2;
  let t: Truth;
  switch (relation) {
    case null:
    case undefined:
    case 'other':
      return 1;
    case 'step-child':
      t = lacks(o.raised);
      break;
    case 'grandparent':
      t = both(both(is(o.ability, 'able'), minor), holds(f.parents_gone));
      t = t === 2 ? 0 : t === 0 ? 2 : 1;
      break;
    case 'grandchild':
      t = both(is(o.ability, 'able'), holds(f.children_gone));
      t = t === 2 ? 0 : t === 0 ? 2 : 1;
      break;
    case 'sibling':
      t = both(is(o.ability, 'able'), either(both(minor, holds(f.parents_gone)), holds(o.raised)));
      t = t === 2 ? 0 : t === 0 ? 2 : 1;
      break;
    default:
      t = 0;
  }
  return blank(state) ? either(1, t) : t;
}

/** Severely disabled, of whichever kind; of mind, to the third grade. */
function severely(o: Supporter): Truth {
  const { disab_type: kind, disab_grade: grade } = o;
  if (blank(grade)) return 1;
  if (grade !== 'three') return sure(grade !== 'four');
  return blank(kind) ? 1 : sure(kind === 'intellectual' || kind === 'mental');
}

/** A supporter in one of the cases of article 8, or without a duty. */
function isUnable(o: Supporter, minor: Truth, f: Facts): Truth {
  const { status, property_low, state } = o;
  if (status === 'tekun' || o.provincial_case === true) return 2;
  const age = number(o.age);
  let t: Truth = blank(status) || o.provincial_case !== false ? 1 : 0;
  if (status !== 'none') t = either(t, both(is(status, 'dibao'), atMost(60, age)));
  if (t === 2) return 2;
  if (property_low !== false) {
    let low: Truth = blank(state) ? 1 : sure(state === 'no-civil-capacity' || state === 'missing' || state === 'in-prison');
    if (low !== 2) low = either(low, both(under(number(o.income_year), number(f.disposable_income)), either(atMost(70, age), severely(o))));
    t = either(t, both(holds(property_low), low));
    if (t === 2) return 2;
  }
  return either(t, owesNothing(o, minor, f));
}

/** Every supporter on the list unable, and as many alive as the form counts. */
function supporters(f: Facts, minor: Truth, out: Verdicts, i: number): Truth {
  const list = f.obligors;
  const count = f.obligor_count;
  if (blank(list)) {
    out[i] = 1;
    return 1;
  }
  let alive = 0;
  let open = !list.complete || blank(count);
  let all: Truth = list.complete ? 2 : 1;
  for (const o of list.rows) {
    if (blank(o.state)) open = true;
    else if (o.state !== 'dead') alive++;
    if (all === 0) continue;
    const t = isUnable(o, minor, f);
    if (t < all) all = t;
  }
  out[i] = open ? 1 : sure(count === alive);
  return all;
}

const unlisted = (reason: ValueOf<'obligor_reason'>): boolean => reason === 'other' || reason === 'dibao-severely-disabled';

function noAbleSupporter(f: Facts, unable: boolean | null): Truth {
  const { obligor_present: present, obligor_ability: ability, obligor_reason: reason, obligor_count: count, obligors: list } = f;
  const contradicts = present === 'none' && (ability === 'able' || (!blank(count) && count > 0));
  const listed = !blank(reason) && !unlisted(reason);
  let form: Truth;
  if (present === 'none') form = contradicts ? 1 : 2;
  else if (ability === 'able') form = listed ? 1 : 0;
  else form = !blank(present) && listed && count === 1 ? 2 : 1;
  if (blank(list) || (list.rows.length === 0 && !list.complete)) return form;
  if (unable === null) return present === 'none' ? 1 : form;
  if (form === 1) return contradicts ? 1 : sure(unable);
  return (form === 2) === unable ? form : 1;
}

function isEligible(f: Facts, decided: Decided, age: number): Truth {
  const { in_group, unable_to_work, no_livelihood, no_able_supporter } = decided;
  if (in_group === false || unable_to_work === false || no_livelihood === false || no_able_supporter === false) return 0;
  const ownWay: Truth = age >= adultAge || f.child_choice === 'tekun' || f.child_kind === 'none' ? 2 : age !== age || blank(f.child_choice) || blank(f.child_kind) ? 1 : 0;
  return in_group === null || unable_to_work === null || no_livelihood === null || no_able_supporter === null ? both(1, ownWay) : ownWay;
}

const kept = (drawn: Truth): Truth => (drawn === 2 ? 0 : drawn === 0 ? 2 : 1);

/** What is drawn beside the support: dibao, subsidies of the disabled, an orphan’s allowance, and whether a pension was taken off. */
function otherBenefits(f: Facts, supported: Truth, out: Verdicts, i: number): number {
  const list = f.other_benefits;
  const begin: Truth = !blank(list) && list.complete ? 0 : 1;
  let dibao: Truth = begin;
  let disabled: Truth = begin;
  let orphan: Truth = begin;
  let cut: Truth = begin;
  if (!blank(list)) {
    for (const { kind, now, deducted } of list.rows) {
      const drawn = holds(now);
      const taken = holds(deducted);
      switch (kind) {
        case null:
        case undefined:
          if (drawn !== 0) {
            dibao = either(dibao, 1);
            disabled = either(disabled, 1);
            orphan = either(orphan, 1);
          }
          if (taken !== 0) cut = either(cut, 1);
          break;
        case 'dibao':
          dibao = either(dibao, drawn);
          break;
        case 'disability-living':
        case 'disability-care':
          disabled = either(disabled, drawn);
          break;
        case 'orphan':
          orphan = either(orphan, drawn);
          break;
        case 'pension':
        case 'medical':
        case 'old-age-allowance':
          cut = either(cut, taken);
          break;
        default:
      }
    }
  }
  out[i++] = where(supported, kept(dibao));
  out[i++] = where(supported, kept(disabled));
  out[i++] = where(supported, kept(orphan));
  out[i++] = kept(cut);
  return i;
}

const atSchool = (stage: Facts['school_stage']): Truth => (blank(stage) || stage === 'higher' ? 1 : sure(stage === 'compulsory' || stage === 'secondary'));

function endedTooYoung(f: Facts, birth: number, ended: number): Truth | 3 {
  const { stop_reason, school_stage } = f;
  if (ended < july2021) return 3;
  if (stop_reason !== 'grown-up') return blank(stop_reason) ? 1 : 3;
  const age = birth === birth && ended === ended ? wholeYears(keyOf(f.birth!), keyOf(f.end_decision_date!)) : Number.NaN;
  return both(atMost(adultAge, age), blank(school_stage) ? 1 : sure(school_stage !== 'compulsory' && school_stage !== 'secondary'));
}

function mustEnd(f: Facts, decided: Decided): Truth | 3 {
  const { member_state, life_status, labour } = f;
  if (member_state !== 'normal') return blank(member_state) ? 1 : 3;
  const { no_livelihood, no_able_supporter, unable_to_work, minor_goes_on } = decided;
  if (life_status === 'dead' || life_status === 'declared-dead' || life_status === 'missing') return 2;
  if (f.in_prison === true || f.asked_to_leave === true || no_livelihood === false || no_able_supporter === false) return 2;
  const able = both(both(is(labour, 'able'), lacks(unable_to_work)), either(lacks(f.entered_as_minor), lacks(minor_goes_on)));
  if (able !== 0) return able;
  return blank(life_status) || blank(f.in_prison) || blank(f.asked_to_leave) || no_livelihood === null || no_able_supporter === null ? 1 : 0;
}

export function checkEligibility(f: Facts, day: CaseDay, birth: number, applied: number, ended: number, died: number, decided: Decided, out: Verdicts, start: number): number {
  let i = start;
  const age = number(decided.age_on_day);

  decided.category_now = categoryOfToday(f.category);
  out[i++] = decided.category_now === null ? 1 : 2;
  const part = aPartSuffices(f.disab_parts);
  out[i++] = part;
  decided.part_suffices = statement(part);
  const counted = countedIncome(f.incomes);
  out[i++] = counted === counted ? 2 : 1;
  decided.counted_income = known(counted);
  // How far the edge goes here, and over how many months income is counted, is not known.
  const edge: Truth = number(f.income_month) < number(f.dibao_month) ? 0 : 1;
  out[i++] = edge;
  decided.edge_income = statement(edge);
  const through = readMonth(f.income_through);
  out[i++] = through === through && applied === applied && through !== monthIn(f.apply_date, applied) - 1 ? 0 : 1;
  const setter = f.property_rule_setter;
  out[i++] = blank(setter) ? 1 : sure(setter === 'city' || setter === 'province');
  const within = propertyWithin(f);
  out[i++] = within;
  decided.property_within = statement(within);
  const livelihood = noLivelihood(f, counted, decided.property_within);
  out[i++] = livelihood;
  decided.no_livelihood = statement(livelihood);

  const kind = f.disab_type;
  const inGroup: Truth = age >= oldAge || age < groupMinorAge || (!blank(kind) && kind !== 'none') ? 2 : age !== age || blank(kind) ? 1 : 0;
  out[i++] = inGroup;
  decided.in_group = statement(inGroup);
  decided.recipient_group = groupOf(age, kind);
  out[i++] = decided.recipient_group === null ? 1 : 2;
  const unable = unableToWork(f, age, decided.part_suffices);
  out[i++] = unable;
  decided.unable_to_work = statement(unable);

  out[i++] = anySupporter(f);
  const listed = supporters(f, under(age, adultAge), out, i++);
  out[i++] = listed;
  decided.supporters_unable = statement(listed);
  const noneAble = noAbleSupporter(f, decided.supporters_unable);
  out[i++] = noneAble;
  decided.no_able_supporter = statement(noneAble);

  const child = f.child_kind;
  const difference = child === 'unsupported' ? Math.max(0, number(f.child_rate) - number(f.basic_amount)) : Number.NaN;
  decided.child_difference = known(difference);
  out[i++] = blank(child) ? 1 : child !== 'unsupported' ? 3 : difference === difference ? 2 : 1;
  const goesOn = where(holds(f.entered_as_minor), either(under(age, adultAge), atSchool(f.school_stage)));
  out[i++] = goesOn;
  decided.minor_goes_on = statement(goesOn);
  const eligible = isEligible(f, decided, age);
  out[i++] = eligible;
  decided.eligible = statement(eligible);

  const state = f.member_state;
  i = otherBenefits(f, is(state, 'normal'), out, i);
  out[i++] = endedTooYoung(f, birth, ended);
  const paid = readMonth(f.last_paid_month);
  const monthOfDeath = monthIn(f.death_date, died);
  out[i++] = paid <= monthOfDeath ? 2 : paid > monthOfDeath + 1 ? 0 : 1;
  out[i++] = under(paid, readMonth(f.stop_from_month));
  const notNormal = isNot(state, 'normal');
  out[i++] = either(notNormal, under(day.month, monthIn(f.end_decision_date, ended) + 1));
  out[i++] = either(notNormal, under(day.month, monthOfDeath + 2));
  out[i++] = ended < july2021 ? 3 : where(is(state, 'ended'), either(is(f.stop_reason, 'death'), isNot(f.help_after_end, 'not-looked-at')));
  const must = mustEnd(f, decided);
  out[i++] = must;
  decided.must_end = statement(must);
  return i;
}
