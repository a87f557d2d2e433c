import { workingDayAfter } from '../../../core/format/working-days.ts';
import type { Facts } from '../../../core/model/fields.ts';
import { april2013, august2020, january2020, july2021, july2026, march2006, may2014, monthIn, october2016, read, readMonth } from './days.ts';
import { statement, type Decided } from './decided.ts';
import { countyWorkdays, noticeDays, objectionWorkdays, refusalWorkdays, spotShare, townWorkdays } from './figures.ts';
import { atMost, blank, both, either, equal, holds, is, isNot, known, lacks, number, sure, where, type Truth, type Verdicts } from './truth.ts';

export const procedureRules = [
  'procedure/appraisal-voices', 'procedure/applied-to-township-2020', 'procedure/proxy-entrusted', 'procedure/found-people-told',
  'procedure/papers-complete-2021', 'procedure/one-notice-of-missing-papers', 'procedure/checks-agreed-to', 'procedure/kin-on-record',
  'procedure/township-surveyed', 'procedure/children-without-notice', 'procedure/spot-check-share', 'procedure/decided-by-county-or-delegate-2020',
  'procedure/file-opened', 'procedure/decision-published', 'procedure/refusal-with-reasons', 'procedure/remedy-told', 'procedure/reviewed-every-year',
  'procedure/ended-by-county',
  'procedure/dates-in-order', 'procedure/accepted-opinion-decision', 'procedure/town-deadline', 'procedure/town-opinion-in-time', 'procedure/notice-period',
  'procedure/notice-until', 'procedure/notice-before-county', 'procedure/objection-deadline', 'procedure/objection-answered-in-time',
  'procedure/new-notice-after-objection', 'procedure/county-deadline', 'procedure/county-decision-in-time', 'procedure/certificate-after-decision',
  'procedure/pays-from-next-month', 'procedure/refusal-deadline', 'procedure/refusal-letter-in-time',
  'procedure/ending-in-order', 'procedure/cancelled-after-funeral', 'procedure/ending-after-notice', 'procedure/end-deadline', 'procedure/end-decision-in-time',
  'procedure/ending-published', 'procedure/ending-with-reasons', 'procedure/ends-next-month', 'procedure/heard-before-ending', 'procedure/heard-before-reduction',
  'procedure/next-step', 'procedure/next-deadline',
] as const;

/** Article 26’s own limits: the ending may be older than the case’s day. */
const endNoticeDays = 7;
const endWorkdays = 15;
/** The first whole year after the opinion that wants a review each year. */
const firstReview = 2021;

function voices({ appraisal_present: present, appraisal_agree: agree, appraisal_disagree: against }: Facts): Truth {
  if (blank(present)) return 1;
  if (!blank(agree) && !blank(against)) {
    // Fewer may have abstained.
    const said = agree + against;
    return said > present ? 0 : said === present ? 2 : 1;
  }
  const some = blank(agree) ? against : agree;
  return !blank(some) && some > present ? 0 : 1;
}

function appliedToTownship(f: Facts): Truth {
  const to = f.applied_to;
  if (to === 'hukou-township') return 2;
  if (blank(to)) return 1;
  if (to !== 'residence-township' || f.residence_apply_allowed === false) return 0;
  return f.residence_apply_allowed === true && f.residence_permit === true ? 2 : 1;
}

function entrusted(f: Facts): Truth {
  const by = f.applied_by;
  if (by === 'own' || by === 'household' || by === 'guardian') return 2;
  return either(blank(by) ? 1 : 0, either(holds(f.proxy_entrusted), holds(f.unable_to_apply)));
}

const identity = 1;
const statementPaper = 2;
const promise = 4;
const authorisation = 8;
const certificate = 16;
const ofSupporter = 32;
const always = identity | statementPaper | promise | authorisation;

function papersComplete(f: Facts): Truth {
  const list = f.papers;
  if (blank(list)) return 1;
  let there = 0;
  let open = !list.complete;
  for (const { paper } of list.rows) {
    switch (paper) {
      case 'identity':
        there |= identity;
        break;
      case 'statement':
        there |= statementPaper;
        break;
      case 'promise':
        there |= promise;
        break;
      case 'authorisation':
        there |= authorisation;
        break;
      case 'disability-certificate':
        there |= certificate;
        break;
      case 'supporter-authorisation':
        there |= ofSupporter;
        break;
      case null:
      case undefined:
        open = true;
        break;
      default:
    }
  }
  const { disab_type, obligor_present } = f;
  // What must be there, and what must be there if a blank turns out so.
  const due = always | (blank(disab_type) || disab_type === 'none' ? 0 : certificate) | (obligor_present === 'some' ? ofSupporter : 0);
  if ((due & ~there) !== 0) return open ? 1 : 0;
  const perhaps = (blank(disab_type) ? certificate : 0) | (blank(obligor_present) ? ofSupporter : 0);
  return (perhaps & ~there) === 0 ? 2 : 1;
}

const byCountyOrDelegate = (by: Facts['decided_by'], from: Facts['delegated_by']): Truth =>
  by === 'county' ? 2 : blank(by) ? 1 : by !== 'township' ? 0 : blank(from) ? 1 : sure(from !== 'none');

const years: number[] = [];

function reviewed(list: Facts['annual_reviews']): Truth {
  if (blank(list)) return 1;
  years.length = 0;
  let open = !list.complete;
  for (const { year } of list.rows) {
    if (blank(year)) open = true;
    else if (years.includes(year)) return 1;
    else years.push(year);
  }
  if (open || years.length === 0) return 1;
  years.sort((a, b) => a - b);
  let missed = false;
  for (let i = 1; i < years.length; i++) {
    const gap = years[i]! - years[i - 1]! - 1;
    if (gap <= 0) continue;
    // Of a gap no more than 99 years are looked at.
    if (years[i - 1]! + Math.min(gap, 99) >= firstReview) return 0;
    missed = true;
  }
  return missed ? 1 : 2;
}

/** As it is typed; without a day, today’s law. */
const endedUnder2026 = ({ end_decision_date }: Facts): boolean => !blank(end_decision_date) && end_decision_date >= '2026-07-01';

/** The month after the confirmation; that of the confirmation itself may be a place’s own rule. */
const beginsAfter = (start: number, confirmed: number): Truth => (start === confirmed + 1 ? 2 : start !== start || confirmed !== confirmed || start === confirmed ? 1 : 0);

/** Papers, people and powers: what has no day. */
function statements(f: Facts, decision: number, ended: number, first: number, decided: Decided, out: Verdicts, start: number): number {
  const since2014 = first >= may2014;
  const since2020 = first >= august2020;
  const since2021 = first >= july2021;
  let i = start;
  out[i++] = voices(f);
  out[i++] = since2020 ? appliedToTownship(f) : 3;
  out[i++] = since2014 ? entrusted(f) : 3;
  out[i++] = since2014 ? where(holds(f.found_by_office), both(holds(f.told_of_support), either(lacks(f.unable_to_apply), holds(f.helped_to_apply)))) : 3;
  const papers = papersComplete(f);
  out[i++] = papers;
  decided.papers_complete = statement(papers);
  out[i++] = since2021 ? atMost(number(f.missing_notices), 1) : 3;
  out[i++] = since2021 ? holds(f.check_consent) : 3;
  const kin = where(holds(f.kin_staff), holds(f.kin_registered));
  out[i++] = kin;
  decided.kin_on_record = statement(kin);
  out[i++] = first >= march2006 ? holds(f.township_surveyed) : 3;
  out[i++] = first >= january2020 ? where(holds(f.child_process), lacks(f.town_notice_posted)) : 3;
  out[i++] = since2021 ? atMost(number(f.spot_batch) * spotShare, number(f.spot_checked) * 100) : 3;
  out[i++] = decision >= july2026 ? 3 : byCountyOrDelegate(f.decided_by, f.delegated_by);
  const granted = is(f.county_decision, 'granted');
  const refused = is(f.county_decision, 'refused');
  out[i++] = first >= april2013 ? where(granted, holds(f.file_opened)) : 3;
  out[i++] = since2014 ? where(granted, holds(f.decision_published)) : 3;
  out[i++] = first >= march2006 ? where(refused, holds(f.refusal_reasons)) : 3;
  const remedy = where(refused, holds(f.remedy_named));
  out[i++] = remedy;
  decided.remedy_told = statement(remedy);
  out[i++] = reviewed(f.annual_reviews);
  if (ended < march2006) out[i++] = 3;
  else {
    const so = byCountyOrDelegate(f.end_decided_by, f.delegated_by);
    // Of an ending under the law of 2026 a person must see whether the township had the power.
    out[i++] = so === 0 && f.end_decided_by === 'township' && endedUnder2026(f) ? 1 : so;
  }
  return i;
}

/** For so many full days; a day short of it only with the first counted too. */
const stands = (from: number, to: number, least: number): Truth => (to - from >= least ? 2 : to - from >= least - 1 ? 1 : to === to && from === from ? 0 : 1);

/** In time from the first day, or perhaps from the second, from which the text may mean too. */
const inEitherTime = (done: number, by: number, perhaps: number): Truth => {
  const so = atMost(done, by);
  return so === 0 ? both(1, atMost(done, perhaps)) : so;
};

/** Opinion, notice, decision, and the ending of support: all that has a day. */
function days(f: Facts, birth: number, applied: number, decision: number, ended: number, died: number, first: number, decided: Decided, out: Verdicts, start: number): number {
  const since2021 = first >= july2021;
  let i = start;
  const visited = read(f.village_survey_date);
  const appraised = read(f.appraisal_date);
  const villageFrom = read(f.village_notice_start);
  const villageTo = read(f.village_notice_end);
  const opinion = read(f.town_review_date);
  const from = read(f.town_notice_start);
  const to = read(f.town_notice_end);
  const countyFrom = read(f.county_notice_start);
  const countyTo = read(f.county_notice_end);
  const accepted = read(f.accept_date);
  const received = read(f.county_received_date);
  const published = read(f.decision_published_date);
  const letter = read(f.refusal_notice_date);
  read(f.disab_issue_date);
  read(f.county_survey_date);
  read(f.appraisal_received_date);

  if (
    birth > applied || applied > visited || applied > appraised || applied > villageFrom || villageFrom > villageTo || applied > opinion || from > to ||
    countyFrom > countyTo || applied > decision || opinion > decision
  ) {
    out[i++] = 0;
  } else {
    const all = birth + applied + visited + appraised + villageFrom + villageTo + opinion + from + to + countyFrom + countyTo + decision;
    out[i++] = all === all ? 2 : 1;
  }
  if (first < may2014) out[i++] = 3;
  else if (applied > accepted || accepted > opinion || opinion > from || received > decision || decision > published || decision > letter) out[i++] = 0;
  else {
    const all = applied + accepted + opinion + from + received + decision + published + letter;
    out[i++] = all === all ? 2 : 1;
  }

  let townBy = Number.NaN;
  if (since2021) {
    if (accepted === accepted) townBy = workingDayAfter(accepted, townWorkdays);
    out[i++] = townBy === townBy ? 2 : 1;
    out[i++] = atMost(opinion, townBy);
    out[i++] = to < from ? 1 : stands(from, to, noticeDays);
    out[i++] = from === from ? 2 : 1;
  } else {
    out[i++] = 3;
    out[i++] = 3;
    out[i++] = 3;
    out[i++] = 3;
  }
  decided.town_deadline = known(townBy);
  decided.notice_until = since2021 ? known(from + noticeDays) : null;
  out[i++] = where(atMost(may2014, to), both(atMost(to, received), atMost(to, decision)));

  const objection = holds(f.town_objection);
  const objected = read(f.objection_date);
  const renewed = read(f.new_opinion_date);
  const newFrom = read(f.new_notice_start);
  const newTo = read(f.new_notice_end);
  let objectionBy = Number.NaN;
  if (since2021 && objection === 2) {
    if (objected === objected) objectionBy = workingDayAfter(objected, objectionWorkdays);
    out[i++] = objectionBy === objectionBy ? 2 : 1;
    out[i++] = renewed <= objectionBy ? 2 : inEitherTime(renewed, objectionBy, to === to ? workingDayAfter(to, objectionWorkdays) : to);
    out[i++] = both(atMost(renewed, newFrom), stands(newFrom, newTo, noticeDays));
  } else {
    const verdict = objection === 0 || !since2021 ? 3 : 1;
    out[i++] = verdict;
    out[i++] = verdict;
    out[i++] = verdict;
  }
  decided.objection_deadline = known(objectionBy);

  let countyBy = Number.NaN;
  if (since2021) {
    if (received === received) countyBy = workingDayAfter(received, countyWorkdays);
    out[i++] = countyBy === countyBy ? 2 : 1;
    out[i++] = atMost(decision, countyBy);
  } else {
    out[i++] = 3;
    out[i++] = 3;
  }
  decided.county_deadline = known(countyBy);
  out[i++] = atMost(decision, read(f.issue_date));
  const granted = is(f.county_decision, 'granted');
  out[i++] = first >= october2016 ? where(granted, beginsAfter(readMonth(f.start_month), monthIn(f.county_decision_date, decision))) : 3;
  let refusalBy = Number.NaN;
  if (since2021 && f.county_decision === 'refused') {
    if (decision === decision) refusalBy = workingDayAfter(decision, refusalWorkdays);
    out[i++] = refusalBy === refusalBy ? 2 : 1;
    out[i++] = atMost(letter, refusalBy);
  } else {
    const verdict = granted === 2 || !since2021 ? 3 : 1;
    out[i++] = verdict;
    out[i++] = verdict;
  }
  decided.refusal_deadline = known(refusalBy);

  const reported = read(f.end_report_date);
  const looked = read(f.end_review_date);
  const endFrom = read(f.end_notice_start);
  const endTo = read(f.end_notice_end);
  const endObjected = read(f.end_objection_date);
  const buried = read(f.funeral_done_date);
  const cancelled = read(f.cert_cancelled_date);
  const heardOn = read(f.hearing_date);
  const reduced = read(f.reduce_decision_date);
  if (reported > looked || looked > ended || endFrom > endTo || ended > cancelled) out[i++] = 0;
  else {
    const all = reported + looked + ended + endFrom + endTo + cancelled;
    out[i++] = all === all ? 2 : 1;
  }
  // Since October 2016 no text ties the one to the other.
  if ((died > buried && died < october2016) || (buried > cancelled && buried < october2016)) out[i++] = 0;
  else {
    const all = died + buried + cancelled;
    out[i++] = all === all ? 2 : 1;
  }
  out[i++] = where(atMost(july2021, endFrom), both(stands(endFrom, endTo, endNoticeDays), atMost(endTo, ended)));
  let endBy = Number.NaN;
  if (endObjected >= july2021) {
    endBy = workingDayAfter(endObjected, endWorkdays);
    out[i++] = endBy === endBy ? 2 : 1;
    out[i++] = ended <= endBy ? 2 : inEitherTime(ended, endBy, endTo === endTo ? workingDayAfter(endTo, endWorkdays) : endTo);
  } else {
    const verdict = endObjected === endObjected ? 3 : 1;
    out[i++] = verdict;
    out[i++] = verdict;
  }
  decided.end_deadline = known(endBy);
  const notDead = isNot(f.stop_reason, 'death');
  out[i++] = where(atMost(may2014, ended), holds(f.end_published));
  out[i++] = where(both(atMost(july2021, ended), notDead), holds(f.end_reasons_given));
  out[i++] = where(both(atMost(july2021, ended), notDead), equal(readMonth(f.stop_from_month), monthIn(f.end_decision_date, ended) + 1));
  const heard = holds(f.heard);
  out[i++] = where(both(atMost(july2026, ended), notDead), both(heard, atMost(heardOn, ended)));
  out[i++] = where(atMost(july2026, reduced), both(both(heard, atMost(heardOn, reduced)), holds(f.reduce_reasons_given)));

  // The limit that ends first, of the steps that have no day yet; what was typed counts as a day, even one of no calendar.
  let step: Decided['next_step'] = null;
  let soonest = Number.POSITIVE_INFINITY;
  const undecided = blank(f.county_decision_date);
  if (townBy < soonest && undecided && blank(f.town_review_date) && blank(f.town_notice_start) && blank(f.county_received_date)) {
    step = 'town-opinion';
    soonest = townBy;
  }
  if (objectionBy < soonest && undecided && blank(f.new_opinion_date)) {
    step = 'new-opinion';
    soonest = objectionBy;
  }
  if (countyBy < soonest && undecided) {
    step = 'county-decision';
    soonest = countyBy;
  }
  if (refusalBy < soonest && blank(f.refusal_notice_date)) {
    step = 'refusal-letter';
    soonest = refusalBy;
  }
  if (endBy < soonest && blank(f.end_decision_date)) {
    step = 'end-decision';
    soonest = endBy;
  }
  decided.next_step = step;
  decided.next_deadline = step === null ? null : soonest;
  const due = step === null ? 1 : 2;
  out[i++] = due;
  out[i++] = due;
  return i;
}

export function checkProcedure(f: Facts, birth: number, applied: number, decision: number, ended: number, died: number, first: number, decided: Decided, out: Verdicts, start: number): number {
  return days(f, birth, applied, decision, ended, died, first, decided, out, statements(f, decision, ended, first, decided, out, start));
}
