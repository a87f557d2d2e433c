import fc from 'fast-check';
import { writeCapitals } from '../../format/capitals.ts';
import { addDays, ageOn } from '../../format/dates.ts';
import { citizenNumber } from '../../format/testing/citizen-numbers.ts';
import type { Facts, FieldKey } from '../../model/fields.ts';
import type { Subject } from '../../model/subjects.ts';

export const today = '2026-11-24';
export const places = ['000000', '611021', '370923', '341502', '371100', '610100'] as const;
export type Place = (typeof places)[number];
export type Bag = Record<string, unknown>;

/** Takes decisions one after another, so that one record can hold many that hang together. */
export class Dice {
  #at = 0;
  readonly #pips: readonly number[];
  constructor(pips: readonly number[]) {
    this.#pips = pips;
  }
  upTo(n: number): number {
    return (this.#pips[this.#at++ % this.#pips.length] ?? 0) % (n + 1);
  }
  one<T>(...of: readonly T[]): T {
    return of[this.upTo(of.length - 1)]!;
  }
  is(outOf = 1): boolean {
    return this.upTo(outOf) === 0;
  }
}
export const dice = fc.array(fc.nat(0xffff), { minLength: 400, maxLength: 400 }).map((pips) => new Dice(pips));

/** A record is seldom whole: values are left out, lists may go on, rows have gaps. */
export function halfFilled(whole: Bag, d: Dice, one: number): Facts {
  const kept = Object.entries(whole).flatMap(([key, value]): [string, unknown][] => {
    if (value === undefined || d.is(one)) return [];
    if (typeof value !== 'object' || value === null) return [[key, value]];
    const { rows } = value as { readonly rows: readonly Bag[] };
    return [[key, { rows: rows.map((row) => Object.fromEntries(Object.entries(row).filter(() => !d.is(one * 3)))), complete: !d.is(one) }]];
  });
  return Object.fromEntries(kept) as Facts;
}
const list = (...rows: readonly Bag[]) => ({ rows, complete: true });
const monthOf = (day: string): string => day.slice(0, 7);
const monthAfter = (day: string): string => monthOf(addDays(`${monthOf(day)}-01`, 31));

export const steps: readonly FieldKey[] = ['accept_date', 'appraisal_date', 'town_review_date', 'county_received_date', 'county_decision_date'];

/** A case as a careful clerk enters it, by the law of each of its days. */
export function caseOf(d: Dice, apply: string, place: Place): Bag {
  let at = apply;
  const later = (most: number): string => (at = addDays(at, d.upTo(most)));
  const old = d.is(2);
  const birth = addDays('1880-01-01', d.upTo(3600));
  const sequence = 1 + d.upTo(900);
  const id = citizenNumber({ region: '611021', birth, sequence });
  const county = apply >= '2006-03-01';
  const township = apply >= '2014-05-01';
  const whole: Bag = {
    name: d.one('云山', '阿依·古丽', '石一川'), id_no: id, birth, sex: sequence % 2 === 1 ? 'male' : 'female', age: ageOn(birth, apply), region_code: place === '000000' ? undefined : place,
    phone: d.one('13800000000', '0914-7320000'), postcode: '726100', marriage: d.one('unmarried', 'widowed', 'divorced'), hukou_type: township ? d.one('rural', 'urban') : 'rural',
    family_size: 1, members: list({ relation: 'self', id_no: id, birth, sex: sequence % 2 === 1 ? 'male' : 'female' }),
    labour: 'none', source_living: 'none', income_year: 0, income_month: 0, incomes: list({ kind: 'basic-pension', amount: 120000 }, { kind: 'old-age-allowance', amount: 60000 }), property_fits: 'yes',
    deposit: 0, homes: 1, vehicles: 0, businesses: 0, obligor_present: 'none', obligor_count: 0, obligors: list(), adult_children: 0, living_parents: 0, category: apply < '2014-05-01' ? 'wubao' : 'tekun',
    apply_date: apply, applied_by: 'own', unable_to_apply: false, found_by_office: d.is(), told_of_support: true, kin_staff: false, papers: list({ paper: 'identity', required: true, verifiable: false }),
    applied_to: township ? 'hukou-township' : county ? 'village' : d.one('village', 'other'),
    missing_notices: d.upTo(1), check_consent: true, data_checks: list({ of: 'applicant', consent: true }), township_surveyed: true, child_process: false,
  };
  if (township) whole['accept_date'] = later(3);
  whole['village_survey_date'] = later(3);
  if (county && (!township || d.is())) {
    const present = 3 + d.upTo(40);
    const agree = Math.max(1, present - d.upTo(2));
    Object.assign(whole, { appraised: true, appraisal_date: later(3), appraisal_present: present, appraisal_agree: agree, appraisal_disagree: d.is() ? present - agree : 0 });
  }
  if (county && !township) {
    Object.assign(whole, { village_notice_start: later(2), village_notice_end: later(8), village_objection: false, appraisal_received_date: later(3), disclosures: list(...['conditions', 'process', 'appraisals', 'standards', 'money'].map((item) => ({ item }))) });
  }
  if (county) whole['town_review_date'] = later(4);
  if (township) {
    const start = later(2);
    at = addDays(start, 7 + d.upTo(3));
    Object.assign(whole, { town_notice_posted: true, town_notice_start: start, town_notice_end: at, town_objection: false });
  }
  if (county) whole['county_received_date'] = later(3);
  const batch = 1 + d.upTo(20);
  const decided = later(9);
  const granted = !d.is(3);
  Object.assign(whole, {
    spot_batch: batch, spot_checked: batch, county_decision_date: decided, county_decision: granted ? 'granted' : 'refused',
    decided_by: decided < '2006-03-01' ? 'township' : decided < '2020-08-25' || d.is() ? 'county' : 'township',
    delegated_by: decided < '2020-08-25' ? 'none' : 'province',
  });
  if (!granted) Object.assign(whole, { refusal_reasons: true, remedy_named: true, refusal_notice_date: addDays(decided, d.upTo(1)) });
  if (!granted) return whole;
  Object.assign(whole, {
    certificate_issued: true, issue_date: addDays(decided, d.upTo(9)), file_opened: true, decision_published: true, decision_published_date: addDays(decided, d.upTo(9)),
    start_month: monthAfter(decided), support_start: `${monthAfter(decided)}-01`, member_state: 'normal', life_status: 'alive', in_prison: false, mode: old ? 'centralised' : 'home-based', mode_chosen_by: 'own',
    payee_account: old ? 'institution' : 'own', care_payee: old ? 'institution' : 'carer', account_name: whole['name'], account_fee: 0, medical_insured: true, premium: 38000, premium_aid: 38000,
    other_benefits: list({ kind: 'pension', now: true, deducted: false }, { kind: 'dibao', now: false, deducted: false }), housing_aid: false, price_relief_due: true, price_relief_paid: true,
    medical_cost: 500000, medical_insurance_paid: 300000, medical_aid_paid: 150000, medical_fund_paid: 50000,
    standard_setter: apply < '2006-03-01' ? 'township' : 'province', standard_published: true, standard_filed: true, school_stage: 'none',
    benefits: list(...(apply < '2014-05-01' ? ['food', 'clothing', 'housing', 'medical', 'care', 'funeral'] : ['living', 'medical', 'care', 'funeral']).map((item) => ({ item }))),
  });
  const lost = d.upTo(6);
  const level = lost === 0 ? 'independent' : lost < 4 ? 'partial' : 'full';
  ['can_eat', 'can_dress', 'can_rise', 'can_toilet', 'can_walk', 'can_bathe'].forEach((can, i) => (whole[can] = i >= lost));
  Object.assign(whole, { self_care: level, care_grade: level, assess_organiser: 'county' });
  if (place === '000000') {
    const [basic, care, further] = [40000 + 100 * d.upTo(500), 1000 * d.upTo(90), 1000 * d.upTo(9)];
    const total = basic + care + further;
    Object.assign(whole, { basic_amount: basic, basic_amount_year: basic * 12, care_amount: care, class_amount: further, total_amount: total, total_amount_upper: writeCapitals(total), dibao_month: Math.floor(basic / 130) * 100, funeral_months: 12, funeral_amount: basic * 12, fiscal_amount: basic });
  } else if (place === '611021' && old && apply < '2011-01-01') whole['basic_amount'] = apply < '2009-03-05' ? 12000 : 30000;
  const from = Number(monthAfter(decided).slice(0, 4)) + 1;
  const until = 2026 - d.upTo(2);
  if (until >= from) whole['annual_reviews'] = list(...Array.from({ length: until - from + 1 }, (_, i) => ({ year: from + i, reviewed_on: `${from + i}-03-05`, operator: '石川' })));
  const changed = addDays(decided, 60 + d.upTo(3000));
  if (changed < today) Object.assign(whole, { self_care_report_date: changed, reassess_date: addDays(changed, d.upTo(9)) });
  const told = addDays(decided, 200 + d.upTo(4000));
  if (!d.is(2) || told >= today) return whole;
  const why = d.one('death', 'labour', 'supporter', 'own-wish');
  const noticed = addDays(told, 3 + d.upTo(5));
  const over = addDays(noticed, 7 + d.upTo(3));
  const ended = addDays(over, d.upTo(5));
  if (ended >= '2026-11-01') return whole;
  Object.assign(whole, {
    member_state: 'ended', stop_reason: why, end_report_date: told, end_review_date: addDays(told, 2), end_notice_start: noticed, end_notice_end: over, end_decision_date: ended,
    end_decided_by: ended < '2006-03-01' ? 'township' : 'county', end_published: true, end_reasons_given: true, heard: true, hearing_date: addDays(told, 1), stop_from_month: monthAfter(ended), last_paid_month: monthOf(ended),
    help_after_end: 'unfit', cert_cancelled_date: addDays(ended, 20), asked_to_leave: why === 'own-wish',
  });
  if (why === 'death') Object.assign(whole, { life_status: 'dead', death_date: told, funeral_done_date: addDays(told, 3), last_paid_month: monthOf(told), stop_from_month: monthAfter(told) });
  return whole;
}

function ledgerOf(d: Dice, month: string): Bag {
  const people = 10 + d.upTo(50);
  const centralised = d.upTo(people);
  const [full, partial] = [d.upTo(3), d.upTo(3)];
  const standard = 1000 * (20 + d.upTo(80));
  const paid = people * standard;
  const items = ['exp_food', 'exp_cloth', 'exp_med', 'exp_other', 'exp_care', 'exp_heat', 'exp_util', 'exp_wage', 'exp_repair'].map((key) => [key, 100 * d.upTo(9000)] as const);
  const spent = items.reduce((sum, [, n]) => sum + n, 0);
  const [opening, fin, other] = [100 * d.upTo(9000), paid + spent, 100 * d.upTo(900)];
  const exp = Object.fromEntries(items);
  const level = month < '2006-03' ? 'village-levy' : 'county';
  const quarter = Number(month.slice(5)) >= 10;
  const mode = (i: number) => (i % 2 === 0 ? ('home-based' as const) : ('centralised' as const));
  return {
    ledger_month: month, months_covered: 1, last_closing: opening, opening, income_fin: fin, income_other: other, income_total: fin + other, spent_total: spent, closing: opening + fin + other - spent, reserve: 0, ...exp,
    expenses: list({ category: 'food', amount: exp['exp_food'], fund: 'support' }, { category: 'clothing', amount: exp['exp_cloth'], fund: 'support' }, { category: 'medical', amount: exp['exp_med'], fund: 'support' }, { category: 'wages', amount: spent - exp['exp_food']! - exp['exp_cloth']! - exp['exp_med']!, fund: 'running' }),
    fund_sources: list({ level, amount: fin, share: 100 }), claimed_sources: 1, split_food: 70, split_cloth: 13, split_med: 10, split_other: 7, budget_standard: 230000, budget_food: 161000, budget_cloth: 29900, budget_med: 23000, budget_other: 16100,
    payments: list(...Array.from({ length: 3 }, (_, i) => ({ person: `${i}`, kind: 'basic', mode: mode(i), due: standard, paid: standard, paid_on: `${month}-05`, payee: mode(i) === 'centralised' ? 'institution' : 'own', ended: false }))), pay_by: 10, due_total: standard * 3, paid_total: standard * 3,
    ledger_people: people, ledger_centralised: centralised, ledger_home_based: people - centralised, ledger_full_care: full, ledger_partial_care: partial, ledger_independent: people - full - partial, ledger_rural: people - full, ledger_urban: full,
    people_joined: d.upTo(1), people_left: d.upTo(1), deducted: 0, basic_paid: paid, basic_standard: standard, running_rate: 3000, heating_rate: 60000, running_rate_year: 96000, running_paid: 3000 * centralised, heating_paid: quarter ? 60000 * centralised : 0,
    running_total: 96000 * centralised, running_share: 50, running_county: 48000 * centralised, running_township: 48000 * centralised, wage_posts: list({ post: 'cook', homes: 2, people: 1, wage: 60000 }), wage_budget: 1440000,
    ledger_townships: 19, fund_accounts: list(...Array.from({ length: 19 }, () => ({ dedicated: true, own_book: true, keeper_named: true, checked: true }))), fraud_amount: 100000, fraud_reclaimed: 100000, fraud_stopped: true, fraud_fine: month < '2026-07' ? 100000 * d.upTo(3) : 100000 * d.upTo(2), misuse_gain: 100000, misuse_fine: month < '2026-07' ? 500000 : 200000,
    lookups: list({ on: `${month}-03`, for_case: true }),
  };
}

function agreementOf(d: Dice, day: string): Bag {
  const before = day < '2006-03-01';
  const end = addDays(day, 365);
  const kinds = before ? (['township', 'carer', 'recipient', 'village'] as const) : (['township', 'village', 'recipient', 'carer'] as const);
  const people = new Set(['carer', 'recipient']);
  const role = ['jia', 'yi', 'bing', 'ding'];
  const amount = 1000 * (40 + d.upTo(90));
  return {
    agreement_kind: 'support', agreement_title: d.one('五保供养协议', '分散供养协议书'), mode: 'home-based', cites: day < '2014-05-01' ? '《农村五保供养工作条例》' : '《社会救助暂行办法》',
    parties: list(...kinds.map((kind, i) => ({ role: role[i], kind, named_in_preamble: true, supervises: kind === 'village', signed: true, sealed: !people.has(kind), fingerprint: people.has(kind), signed_on: day }))),
    recipient_capacity: 'full', date_lines: 4, blanks: 0, copies: 4, parties_in_copy_clause: 4, copy_holders: list(...kinds.map((kind) => ({ kind }))), effective_clause: 'on-signing', effective: day, agreement_start: day, agreement_end: end,
    states_amount: true, states_service: true, states_carer: true, states_term: true, states_breach: true, states_filing: true, filing_office: '洛南县民政局', region_code: '611021', duty_holders: list(...kinds.map((kind) => ({ kind }))), liable_role: 'yi',
    status_decided_by: before ? 'township' : 'village-reviews', states_group: true, childless_as_unsupported: false, covers_unable_supporters: true, homestead: 90, land_said_owned: false, disposal_clause: before ? 'recipient-and-village' : 'recipient', estate_clause: before ? 'collective' : 'heirs',
    heirs: 'none', collective_member: true, land_yield_to: 'recipient', land_income_recipient: 1000, land_income_villager: 1000, carer_kind: 'villager', carer_entrusted_by: 'village', carer_age: 45, agreed_amount: amount, agreed_per: 'month', amount_upper: writeCapitals(amount),
    card_holder: 'recipient', ended_for_poor_service: false, name: '云山', township: '城关镇', village: '石川村', age: 66 + d.upTo(20), disab_type: 'none', hukou_type: 'rural', land_area: 2.5, house_rooms: 2, house_area: 40,
  };
}

function homeOf(d: Dice, day: string): Bag {
  const levels = [d.upTo(30), d.upTo(8), d.upTo(6)] as const;
  const residents = levels[0] + levels[1] + levels[2];
  const posts = ['director', 'cook', 'medic', ...Array.from({ length: 12 }, () => 'carer')];
  const staff = posts.map((post) => ({ post, hired: post === 'carer', hired_on: addDays(day, -900), wage: 120000, performance: true, pension: true, medical: true, licence: post === 'medic', trained_on: addDays(day, -90), contract: true }));
  const books = ['finance', 'safety', 'hygiene', 'meals', 'goods', 'director', 'cook', 'residents', 'other', 'other', 'other', 'other'];
  return {
    home_organiser: 'township', legal_form: 'public-institution', star: 1 + d.upTo(2), rated_on: addDays(day, -200), homes_all: 10, homes_regional: 9, homes_county: 1, homes_rebuilt: 5, homes_built: 5, homes_reckoned: 10,
    beds: 40 + residents, residents, residents_independent: levels[0], residents_partial: levels[1], residents_full: levels[2], new_home: true, township_recipients: 50, room_area: 12, bed_area: 6, cold_area: true, heated: true,
    staff_count: staff.length, established_posts: 3 + d.upTo(2), staff: list(...staff), hired_wage: 120000, trainings: list({ held_on: addDays(day, -90) }, { held_on: addDays(day, -60) }), trainings_claimed: 2, veg_plot: 5 + residents * 0.05, plots: 1, animal_yards: 1, curd_shops: 1, side_income: 3000000, side_income_use: 'residents',
    rule_books: list(...books.map((book) => ({ book }))), rule_books_claimed: 12, committee: list({ who: 'resident' }, { who: 'staff' }), big_matters: list({ decided_by: 'committee' }), signs: list(...['home', 'honour', 'rescue', 'centre'].map((sign) => ({ sign }))), scores: list({ who: 'resident', score: 950 }, { who: 'staff', score: 96 }),
    resident_agreements: residents, vehicles: 1, home_vehicles: 1, monitors: 1, clinic_beds: 2, health_files: residents, subsidy_bed_rate: 100000, subsidy_beds: 40, subsidy_for_beds: 4000000, subsidy_independent: 10000, subsidy_partial: 20000, subsidy_full: 30000, subsidy_running: levels[0] * 10000 + levels[1] * 20000 + levels[2] * 30000,
  };
}

function reportOf(d: Dice, day: string): Bag {
  const [centralised, home] = [100 + d.upTo(900), 100 + d.upTo(900)];
  const all = centralised + home;
  const year = Number(day.slice(0, 4));
  return {
    report_date: day, uploaded_on: addDays(day, d.upTo(300)), latest_year: year - d.upTo(1), copy_kind: 'official', report_text: `全县共有供养对象${all}人。\n其中集中供养${centralised}人。`, place_masked: false, speaks_first: 'county', speaks_last: 'county', cited_regulation: '农村五保供养工作条例',
    rule_passed_on: addDays(day, -400), rule_effective_on: addDays(day, -390), complaint_on: day, complaint_answered_on: addDays(day, 2), complaint_workdays: 5, report_population: 400000, report_rural: 350000, report_households: 120000, report_beds: all, recipients_all: all, recipient_unit: 'people', recipients_centralised: centralised, recipients_home_based: home,
    concentration_rate: Math.round((1000 * centralised) / all) / 10, concentration_precision: 0.1, missed_count: 0, wrong_count: 0, claims: list({ about: '占比', kind: 'share', a: 35, b: 40, claimed: 87.5, precision: 0.1, bound: 'about' }, { about: '合计', kind: 'sum', a: 1, b: 2, c: 0, d: 0, claimed: 3, precision: 1, bound: 'or-more' }),
    growth_before: 100000, growth_after: 121000, growth_claimed: 10, growth_precision: 0.1, growth_years: 2, counts: list({ what: '项', claimed: 6, listed: 6 }), rates: list({ what: '参保', rate: 97 }), investments: list({ amount: 1800000, part_of_another: false }, { amount: 2000000, part_of_another: false }), investment_total: 3800000,
    donations_ever: 900000, donations_year: 300000, donations_same_scope: true, subsidies: list(...['independent', 'partial', 'full'].map((care_level) => ({ kind: 'running', care_level, amount: 10000 }))), trained_planned: 100, trained: 110, hotline: '12349', communities: 41, grids: 202, grid_staff: 282, stations: 41, stations_cover_all: true,
    meetings_in_a_row: true, meeting_first_no: 5, meeting_second_no: 6, meeting_first_on: day, meeting_second_on: addDays(day, 4),
  };
}

function serviceOf(d: Dice, day: string): Bag {
  const month = monthOf(day);
  const residents = 10 + d.upTo(40);
  const meals = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'].flatMap((on, i) => ['breakfast', 'lunch', 'supper'].map((meal, k) => ({ day: on, meal, dish: `菜${i}${k}` })));
  return {
    service_month: month, service_residents: residents, service_days: 28, meals: list(...meals), goods: list(...['toothbrush', 'toothpaste', 'soap', 'paper'].map((item) => ({ item, people: residents, issued_on: `${month}-03` }))), attended: list({ why: 'hospital', hours: 24 }),
    nursing: list({ self_care: 'partial', plan: 'partial' }, { self_care: 'independent', plan: d.one('independent', 'partial') }), talk_days: 28, bathings: 4, bedding_changes: 2, health_checked: residents, rounds: 4, leisure: list({ kind: 'television' }), festivals: list({ festival: 'spring', held_on: `${month}-01` }),
  };
}

export const records: Readonly<Record<Exclude<Subject, 'case'>, (d: Dice, day: string) => Bag>> = {
  ledger: (d, day) => ledgerOf(d, monthOf(day)),
  agreement: agreementOf,
  institution: homeOf,
  report: reportOf,
  service: serviceOf,
};
