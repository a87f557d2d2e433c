import { cite, derivation } from '../../engine/rule.ts';
import { isRealDate } from '../../format/dates.ts';

/** The steps of a procedure that have a day, in the order in which the law takes them; the application is before them all. */
export const stepDays = [
  'accept_date', 'village_survey_date', 'appraisal_date', 'village_notice_start', 'village_notice_end', 'appraisal_received_date', 'town_review_date', 'town_notice_start',
  'town_notice_end', 'objection_date', 'new_opinion_date', 'new_notice_start', 'new_notice_end', 'county_received_date', 'county_survey_date', 'county_notice_start',
  'county_notice_end', 'county_decision_date', 'refusal_notice_date', 'decision_published_date', 'issue_date', 'support_start', 'self_care_report_date', 'reassess_date',
  'reduce_decision_date', 'hearing_date', 'end_report_date', 'end_review_date', 'end_notice_start', 'end_notice_end', 'end_objection_date', 'end_decision_date', 'cert_cancelled_date',
] as const;
const months = ['start_month', 'last_paid_month', 'stop_from_month'] as const;

/** From when the case is: the day of its application, else the first of its other steps, none of which comes before an application. */
export default derivation({
  id: 'procedure/first-step',
  from: '1994-01-23',
  to: null,
  law: [cite('gb-t-7408')],
  title: { zh: '最早环节日期', en: 'First day of the case' },
  decides: 'first_step',
  reads: ['apply_date', 'case_day', ...stepDays, ...months],
  asks: ['apply_date'],
  derive: (values) => {
    const [applied, today] = values;
    if (applied !== null && isRealDate(applied)) return applied;
    let first = today;
    for (const d of values.slice(2)) {
      const on = d?.length === 7 ? `${d}-01` : d;
      if (on !== null && (first === null || on < first) && isRealDate(on)) first = on;
    }
    return first;
  },
});

export const covers: readonly string[] = [];
