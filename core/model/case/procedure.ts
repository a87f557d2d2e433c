import { code, date, integer, list, month, text, truth, type FieldSpec } from '../field-spec.ts';

const office = {
  village: ['村（居）民委员会', 'the village'],
  township: ['乡镇（街道）', 'the township'],
  county: ['县级民政部门', 'the county'],
  other: ['其他', 'another'],
} as const;

/** Who applied where, and each step with its day. */
export const procedureFields = {
  // application
  applied_to: code('向谁提出申请', 'Applied to', {
    village: ['村（居）民委员会', 'the village'],
    'hukou-township': ['户籍所在地乡镇（街道）', 'the township of the registered address'],
    'residence-township': ['居住地乡镇（街道）', 'the township of residence'],
    county: ['县级民政部门', 'the county'],
    other: ['其他', 'another'],
  }),
  residence_permit: truth('持有居住证', 'Holds a residence permit'),
  residence_apply_allowed: truth('当地可在居住地申请', 'The place takes applications where people live'),
  applied_by: code('申请由谁提出', 'Applied by', {
    own: ['本人', 'the applicant'],
    household: ['共同生活的家庭成员', 'a member of the household'],
    guardian: ['监护人', 'the guardian'],
    'villager-group': ['村民小组', 'the villagers’ group'],
    villager: ['其他村民', 'another villager'],
    village: ['村（居）民委员会', 'the village'],
    other: ['其他受托人', 'another person'],
  }),
  proxy_entrusted: truth('已委托他人代为申请', 'Another was entrusted to apply'),
  unable_to_apply: truth('因行为能力等原因无法提出申请', 'Unable to apply, for want of capacity or the like'),
  found_by_office: truth('乡镇或村发现可能符合条件', 'Found by the township or the village'),
  told_of_support: truth('已告知救助供养政策', 'Told of the support'),
  helped_to_apply: truth('已主动帮助申请', 'Helped to apply'),
  papers: list('申请材料', 'Papers of the application', {
    paper: code('材料', 'Paper', {
      identity: ['有效身份证明', 'proof of identity'],
      statement: ['书面声明', 'written statement'],
      promise: ['承诺书', 'promise of truth'],
      'disability-certificate': ['残疾人证', 'disability certificate'],
      authorisation: ['本人核查授权书', 'the applicant’s leave for checks'],
      'supporter-authorisation': ['法定义务人核查授权书', 'the supporters’ leave for checks'],
      'household-register': ['户口簿', 'household register'],
      income: ['收入证明', 'proof of income'],
      property: ['财产证明', 'proof of property'],
      other: ['其他', 'another'],
    }),
    required: truth('要求申请人提供', 'Asked of the applicant'),
    verifiable: truth('可通过信息核对查实', 'Data checks can show it'),
  }),
  missing_notices: integer('告知补齐材料次数', 'Notices of missing papers', '次', 'times'),
  accept_date: date('受理日期', 'Application accepted'),
  kin_staff: truth('与经办人员或村干部有近亲属关系', 'Near relative of staff or of the village committee'),
  kin_registered: truth('近亲属关系已单独登记备案', 'The relation is on record'),

  // checks of data
  check_consent: truth('申请人同意核查', 'The applicant agrees to checks'),
  data_checks: list('信息核对', 'Data checks', {
    of: code('核对对象', 'Who was looked up', {
      applicant: ['申请人', 'the applicant'],
      household: ['共同生活的家庭成员', 'a member of the household'],
      'outside-supporter': ['家庭以外的法定义务人', 'a supporter outside the household'],
    }),
    consent: truth('本人同意', 'Agreed'),
  }),

  // village and township
  appraised: truth('已经民主评议', 'Appraised by the village'),
  village_objection: truth('村级公示有重大异议', 'Serious objection in the village'),
  objection_settled: truth('异议已经解决', 'The objection is settled'),
  appraisal_received_date: date('乡镇收到评议意见日期', 'Township received the appraisal'),
  township_surveyed: truth('乡镇已调查核实', 'Checked by the township'),
  child_process: truth('按事实无人抚养儿童办理', 'Handled as a child without de-facto support'),
  town_notice_posted: truth('已张贴公示', 'A public notice was posted'),
  town_objection: truth('公示有异议', 'Objection to the notice'),
  objection_date: date('收到异议日期', 'Objection received'),
  new_opinion_date: date('重新初审日期', 'New opinion'),
  new_notice_start: date('重新公示开始日期', 'New notice begins'),
  new_notice_end: date('重新公示结束日期', 'New notice ends'),

  // county
  county_received_date: date('县级收到材料日期', 'County received the papers'),
  spot_batch: integer('同批上报人数', 'People in the batch', '人', 'people'),
  spot_checked: integer('随机抽查人数', 'People in the spot check', '人', 'people'),
  decided_by: code('审批（确认）机关', 'Decided by', office),
  delegated_by: code('审核确认权限由谁下放', 'Power handed down by', {
    none: ['未下放', 'nobody'],
    county: ['县级', 'the county'],
    city: ['设区的市', 'the city'],
    province: ['省级政府', 'the province'],
  }),
  county_decision: code('审批结果', 'Decision', { granted: ['同意', 'granted'], refused: ['不予同意', 'refused'] }),
  refusal_notice_date: date('不予同意书面告知日期', 'Letter of refusal'),
  refusal_reasons: truth('告知书写明理由', 'The letter of refusal gives reasons'),
  remedy_named: truth('告知书写明复议、诉讼途径', 'The letter names review and lawsuit'),
  cert_no: text('供养证号', 'Certificate number'),
  certificate_issued: truth('已发供养证', 'The certificate was issued'),
  issue_date: date('发证日期', 'Certificate issued'),
  file_no: text('档案编号', 'File number'),
  file_opened: truth('已建立供养档案', 'A file was opened'),
  decision_published: truth('确认结果已在村（社区）公布', 'The decision was published in the village'),
  decision_published_date: date('确认结果公布日期', 'Decision published'),
  start_month: month('救助开始月份', 'Support begins in'),
  disclosures: list('向社会公告的事项', 'Made public', {
    item: code('事项', 'Matter', {
      conditions: ['申请条件', 'conditions'],
      process: ['申请程序', 'process'],
      appraisals: ['民主评议情况', 'appraisals'],
      standards: ['供养标准', 'standards'],
      money: ['资金使用情况', 'use of the money'],
    }),
  }),

  // afterwards
  annual_reviews: list('年审情况', 'Yearly reviews', {
    year: integer('年度', 'Year', '年', ''),
    operator: text('经办人', 'Handled by'),
    reviewed_on: date('年审日期', 'Reviewed on'),
  }),
  reduce_decision_date: date('调减决定日期', 'Decision to reduce'),
  reduce_reasons_given: truth('调减理由已书面告知', 'The reasons of the reduction were given in writing'),
  heard: truth('已听取本人意见', 'The recipient was heard'),
  hearing_date: date('听取意见日期', 'The recipient was heard on'),
  end_report_date: date('报告不再符合条件日期', 'Reported as no longer meeting the conditions'),
  end_review_date: date('乡镇终止审核日期', 'Township reviewed the ending'),
  end_notice_start: date('拟终止公示开始日期', 'Notice of the ending begins'),
  end_notice_end: date('拟终止公示结束日期', 'Notice of the ending ends'),
  end_objection_date: date('对拟终止提出异议日期', 'Objection to the ending'),
  end_decided_by: code('终止核准机关', 'Ending confirmed by', office),
  end_reasons_given: truth('终止理由已书面告知', 'The reasons of the ending were given in writing'),
  end_published: truth('终止已公示', 'The ending was published'),
  stop_from_month: month('停发起始月份', 'First month without support'),
  funeral_done_date: date('丧葬办理完毕日期', 'Funeral done'),
  cert_cancelled_date: date('供养证核销日期', 'Certificate cancelled'),
} as const satisfies Record<string, FieldSpec>;
