import { readCapitals } from '../../../core/format/capitals.ts';
import { countWorkingDays } from '../../../core/format/working-days.ts';
import type { Facts } from '../../../core/model/fields.ts';
import { august2020, february2016, july2021, may2014, monthIn, october2016, read, readMonth } from './days.ts';
import { statement, type Decided } from './decided.ts';
import { reassessWorkdays } from './figures.ts';
import { atMost, blank, both, equal, holds, is, known, number, same, sure, where, type Truth, type Verdicts } from './truth.ts';

export const supportRules = [
  'support/care-level-2021', 'support/self-care-as-assessed', 'support/care-class', 'support/care-grade-as-class', 'support/institution-first',
  'support/insured-independent-paid-nothing', 'support/assessed-by-county', 'support/reassessed-in-time', 'support/support-area',
  'support/month-and-year-agree', 'support/subsidy-not-above-standard', 'support/raised-with-dibao', 'support/average-between-the-two',
  'support/total-is-sum', 'support/capitals-say-total', 'support/starts-next-month', 'support/back-pay', 'support/back-pay-in-full',
  'support/benefits-whole-2014', 'support/funeral-in-full', 'support/housing-aid-at-home', 'support/medical-costs-covered', 'support/medical-insured',
  'support/mode-chosen-by-recipient', 'support/premium-paid-in-full', 'support/price-relief-paid', 'support/standard-setter-2014',
  'support/basic-at-ratio-of-dibao', 'support/dibao-at-least-guide', 'support/dibao-as-standard', 'support/standard', 'support/standard-year',
  'support/standard-at-least-floor', 'support/same-for-both-modes', 'support/care-amount', 'support/care-by-minimum-wage', 'support/amount-due-2016',
] as const;

/** How many of the last rules have no figure here to hold anything against. */
const withoutFigure = 10;

/** None of the six lost, one to three, four or more; open while what is not known could move it. */
function careLevel(f: Facts): Decided['care_level'] {
  const { can_eat, can_dress, can_rise, can_toilet, can_walk, can_bathe } = f;
  let lost = 0;
  let open = 0;
  if (can_eat === false) lost++;
  else if (blank(can_eat)) open++;
  if (can_dress === false) lost++;
  else if (blank(can_dress)) open++;
  if (can_rise === false) lost++;
  else if (blank(can_rise)) open++;
  if (can_toilet === false) lost++;
  else if (blank(can_toilet)) open++;
  if (can_walk === false) lost++;
  else if (blank(can_walk)) open++;
  if (can_bathe === false) lost++;
  else if (blank(can_bathe)) open++;
  if (lost >= 4) return 'full';
  if (lost === 0) return open === 0 ? 'independent' : null;
  return lost + open < 4 ? 'partial' : null;
}

/** Relocation to a town is asked first, then land and dividend, then the registration. */
function supportArea({ relocated, land_area, collective_dividend, hukou_type }: Facts): Decided['support_area'] {
  if (relocated === true) return 'urban';
  const farms: Truth = collective_dividend === true || (!blank(land_area) && land_area > 0) ? 2 : blank(land_area) || blank(collective_dividend) ? 1 : 0;
  const byLand = farms === 2 ? 'rural' : blank(hukou_type) || (farms === 1 && hukou_type !== 'rural') ? null : hukou_type;
  return relocated === false || byLand === 'urban' ? byLand : null;
}

function averageIsBetween(average: number, centralised: number, home: number): Truth {
  if (!(average === average && centralised === centralised && home === home)) return 1;
  if (average < Math.min(centralised, home) || average > Math.max(centralised, home)) return 0;
  return centralised === home || (average !== centralised && average !== home) ? 2 : 1;
}

function capitalsAgree(total: Facts['total_amount'], capitals: Facts['total_amount_upper']): Truth {
  if (blank(total) || blank(capitals)) return 1;
  const said = readCapitals(capitals);
  return said === null ? 1 : sure(said === total);
}

function startsNextMonth(f: Facts, start: number, applied: number, decided: number): Truth {
  if (start !== start) return 1;
  const month = monthIn(f.support_start, start);
  const by = monthIn(f.apply_date, applied);
  if (month < by) return 0;
  return by === by && month === monthIn(f.county_decision_date, decided) + 1 && f.support_start!.endsWith('01') ? 2 : 1;
}

function benefitsWhole(f: Facts): Truth {
  const list = f.benefits;
  const { self_care } = f;
  if (blank(list)) return 1;
  let living = false;
  let food = false;
  let clothing = false;
  let medical = false;
  let funeral = false;
  let care = false;
  let open = !list.complete;
  for (const { item } of list.rows) {
    if (blank(item)) open = true;
    else if (item === 'living') living = true;
    else if (item === 'food') food = true;
    else if (item === 'clothing') clothing = true;
    else if (item === 'medical') medical = true;
    else if (item === 'funeral') funeral = true;
    else if (item === 'care') care = true;
  }
  const whole = (living || (food && clothing)) && medical && funeral;
  if (care || self_care === 'independent') return whole ? 2 : open ? 1 : 0;
  if (!open && (!whole || !blank(self_care))) return 0;
  return 1;
}

function costsCovered(f: Facts): Truth {
  const paid = number(f.medical_insurance_paid) + number(f.medical_aid_paid) + number(f.medical_fund_paid);
  const cost = number(f.medical_cost);
  return paid === cost ? 2 : paid > cost ? 0 : 1;
}

export function checkSupport(f: Facts, applied: number, decision: number, first: number, decided: Decided, out: Verdicts, start: number): number {
  let i = start;
  const level = careLevel(f);
  const { self_care } = f;
  const entered = blank(self_care) ? null : self_care;
  const ofCare = level === null ? entered : entered === null || entered === level ? level : null;
  decided.care_level = level;
  decided.care_class = ofCare;
  out[i++] = level === null ? 1 : 2;
  out[i++] = first >= october2016 ? same(entered, level) : 3;
  out[i++] = ofCare === null ? 1 : 2;
  const since2021 = first >= july2021;
  out[i++] = since2021 ? same(f.care_grade, ofCare) : 3;
  out[i++] = ofCare === null ? 1 : sure(ofCare !== 'independent');
  decided.institution_first = ofCare === null ? null : ofCare !== 'independent';
  out[i++] = f.hospital_care_insured === false || (ofCare !== null && ofCare !== 'independent') ? 3 : 1;
  const organiser = f.assess_organiser;
  if (!since2021) out[i++] = 3;
  else out[i++] = blank(organiser) || organiser === 'township' ? 1 : sure(organiser === 'county' || organiser === 'third-party');
  const reported = read(f.self_care_report_date);
  const again = read(f.reassess_date);
  if (!since2021) out[i++] = 3;
  else out[i++] = reported === reported && again === again ? both(atMost(countWorkingDays(reported, again), reassessWorkdays), atMost(reported, again)) : 1;
  decided.support_area = supportArea(f);
  out[i++] = decided.support_area === null ? 1 : 2;

  const basic = number(f.basic_amount);
  const apart = 12 * basic - number(f.basic_amount_year);
  out[i++] = apart > -1200 && apart < 1200 ? 2 : apart === apart ? 0 : 1;
  const region = f.region_code;
  out[i++] = blank(region) ? 1 : region.startsWith('34') ? atMost(number(f.fiscal_amount), basic) : 3;
  const changed = read(f.standard_change_date);
  const raised = equal(changed, read(f.dibao_change_date));
  out[i++] = raised;
  decided.raised_with_dibao = statement(raised);
  out[i++] = averageIsBetween(number(f.standard_average_year), number(f.standard_centralised_year), number(f.standard_home_based_year));
  const total = number(f.total_amount);
  const care = number(f.care_amount);
  const more = f.class_amount;
  // Where the budget pays a subsidy in place of the standard, the total is made of that.
  if (total === number(f.fiscal_amount) + care + (more ?? 0)) out[i++] = 2;
  else out[i++] = total < basic + care ? 0 : equal(total, basic + care + number(more));
  out[i++] = capitalsAgree(f.total_amount, f.total_amount_upper);
  const begun = read(f.support_start);
  out[i++] = first >= october2016 ? startsNextMonth(f, begun, applied, decision) : 3;
  const months = readMonth(f.paid_through) + 1 - Math.max(readMonth(f.raise_from), readMonth(f.paid_from));
  const owed = Math.max(0, number(f.raised_amount) - number(f.paid_amount)) * Math.max(0, months);
  out[i++] = owed === owed ? 2 : 1;
  decided.back_pay = known(owed);
  out[i++] = equal(number(f.back_pay_paid), owed);
  out[i++] = benefitsWhole(f);
  out[i++] = equal(number(f.funeral_amount), basic * number(f.funeral_months));
  out[i++] = first >= may2014 ? where(holds(f.housing_aid), is(f.mode, 'home-based')) : 3;
  out[i++] = costsCovered(f);
  out[i++] = holds(f.medical_insured);
  const chooser = f.mode_chosen_by;
  out[i++] = blank(chooser) || chooser === 'guardian' ? 1 : sure(chooser === 'own');
  out[i++] = first >= february2016 ? equal(number(f.premium_aid), number(f.premium)) : 3;
  out[i++] = first >= august2020 ? where(holds(f.price_relief_due), holds(f.price_relief_paid)) : 3;
  const setter = f.standard_setter;
  if (first < may2014 || changed < may2014) out[i++] = 3;
  else out[i++] = both(blank(setter) ? 1 : sure(setter === 'province' || setter === 'city'), holds(f.standard_published));
  for (let k = 0; k < withoutFigure; k++) out[i++] = 1;
  return i;
}
