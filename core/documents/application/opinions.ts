import type { Cell, Line, Table } from '../document.ts';
import type { Filler } from '../fill.ts';
import { cell, hand, handDate, headCell, line, pairs, w } from '../line.ts';
import { grid } from '../tables.ts';
import { countyLaw, townshipLaw, villageLaw } from './law.ts';

/** An opinion to write, sign and seal; kept on one page as a row is. */
const opinion = (who: Line, signer: Line): Cell =>
  cell([hand('意见', 'opinion', 40, 'rows'), line('{who}　{signer}（盖章）　{on}', '{who}; {signer} (seal)  {on}', { who, signer, on: handDate })], 10);

const handled = (fill: Filler, key: 'village_operator' | 'town_operator' | 'county_operator'): Line => line('经办人：{name}', 'Handled by: {name}', { name: fill.value(key, { width: 6, later: true }) });
const head = (zh: string, en: string): Line => line(`${zh}：{sign}`, `${en}: {sign}`, { sign: hand(zh, en, 6) });
const during = (fill: Filler, from: 'village_notice_start' | 'town_notice_start' | 'new_notice_start' | 'county_notice_start', to: 'village_notice_end' | 'town_notice_end' | 'new_notice_end' | 'county_notice_end'): Line =>
  line('{from}至{to}', '{from} to {to}', { from: fill.value(from, { later: true }), to: fill.value(to, { later: true }) });

export function village(fill: Filler): Table {
  const v = (key: Parameters<Filler['value']>[0]): Line => fill.value(key, { later: true });
  const notice = line('{during}　重大异议：{any}', '{during}; serious objection: {any}', { during: during(fill, 'village_notice_start', 'village_notice_end'), any: fill.choice('village_objection', { later: true, truths: [w('有', 'yes'), w('无', 'no')] }) });
  return grid(w('村（居）民委员会意见', 'Village committee'), [
    pairs(['入户调查', 'Home visit', v('village_survey_date'), 4], ['民主评议', 'Appraisal, where held', v('appraisal_date'), 4]),
    pairs(['评议人数', 'Present', v('appraisal_present'), 2], ['同意', 'In favour', v('appraisal_agree'), 2], ['不同意', 'Against', v('appraisal_disagree'), 2]),
    pairs(['公示', 'Public notice', notice, 10]),
    [headCell('意见', 'Opinion', 2), opinion(handled(fill, 'village_operator'), head('负责人', 'Head'))],
  ], villageLaw);
}

export function township(fill: Filler): Table {
  const v = (key: Parameters<Filler['value']>[0]): Line => fill.value(key, { later: true });
  const objection = line('{any}　收到日期：{on}', '{any}; received: {on}', { any: fill.choice('town_objection', { later: true, truths: [w('有异议', 'objection'), w('无异议', 'none')] }), on: v('objection_date') });
  return grid(w('乡镇人民政府（街道办事处）审核意见', 'Township’s opinion'), [
    pairs(['受理日期', 'Accepted', v('accept_date'), 4], ['审核日期', 'Opinion of', v('town_review_date'), 4]),
    pairs(['调查核实', 'Checked', fill.choice('township_surveyed', { later: true }), 4], ['近亲属备案', 'Near relative of staff', fill.choice('kin_staff', { later: true }), 4]),
    pairs(['公示（7日）', 'Notice (7 days)', during(fill, 'town_notice_start', 'town_notice_end'), 10]),
    pairs(['公示结果', 'Outcome', objection, 10]),
    pairs(['重新初审', 'New opinion', line('{on}　公示：{during}', '{on}; notice: {during}', { on: v('new_opinion_date'), during: during(fill, 'new_notice_start', 'new_notice_end') }), 10]),
    [headCell('审核意见', 'Opinion', 2), opinion(handled(fill, 'town_operator'), head('负责人', 'Head'))],
  ], townshipLaw);
}

export function county(fill: Filler): Table {
  const v = (key: Parameters<Filler['value']>[0]): Line => fill.value(key, { later: true });
  return grid(w('县级人民政府民政部门审批（确认）意见', 'County’s decision'), [
    pairs(['收到材料', 'Received', v('county_received_date'), 4], ['抽查调查', 'Survey', v('county_survey_date'), 4]),
    pairs(['公示', 'Notice', during(fill, 'county_notice_start', 'county_notice_end'), 10]),
    pairs(['审批结果', 'Decision', fill.choice('county_decision', { later: true }), 4], ['确认机关', 'Decided by', fill.choice('decided_by', { later: true, but: ['village', 'other'] }), 4]),
    pairs(['审批日期', 'Date', v('county_decision_date'), 4], ['救助开始月份', 'Support from', v('start_month'), 4]),
    pairs(['月供养标准', 'Basic living a month', v('basic_amount'), 4], ['照料护理档次', 'Care grade', fill.choice('care_grade', { later: true }), 4]),
    pairs(['月照料护理费', 'Care money a month', v('care_amount'), 4], ['月发放合计', 'Total a month', v('total_amount'), 4]),
    pairs(['供养证号', 'Certificate number', v('cert_no'), 4], ['发证日期', 'Issued', v('issue_date'), 4]),
    [headCell('审批意见', 'Opinion', 2), opinion(handled(fill, 'county_operator'), head('负责人', 'Head'))],
    [headCell('备注', 'Remarks', 2), cell(v('remark'), 10, 2)],
  ], countyLaw);
}
