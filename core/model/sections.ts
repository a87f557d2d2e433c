import type { Words } from './field-spec.ts';
import type { FieldKey } from './fields.ts';

const words = (zh: string, en: string): Words => ({ zh, en });

/** Where a section of a blank form begins, by its first field in the order of the catalogue. */
export const sectionsStart: { readonly [K in FieldKey]?: Words } = {
  // case
  name: words('供养对象', 'The recipient'),
  disab_no: words('残疾', 'Disability'),
  family_size: words('家庭和法定义务人', 'Household and statutory supporters'),
  source_living: words('收入和财产', 'Income and property'),
  mode: words('供养', 'Support'),
  apply_date: words('办理环节', 'Steps'),
  members: words('家庭成员和编码', 'Household members and codes'),
  obligors: words('法定义务人名单', 'Statutory supporters, listed'),
  category: words('对象类型', 'Kind of recipient'),
  incomes: words('收入明细', 'Income, item by item'),
  savings_limit: words('财产明细', 'Property, item by item'),
  child_kind: words('未成年人', 'Minors'),
  other_benefits: words('同时享受的其他待遇', 'Other benefits'),
  applied_to: words('申请和受理', 'Application'),
  check_consent: words('信息核对', 'Checks of data'),
  appraised: words('评议、调查和公示', 'Appraisal, survey and notice'),
  county_received_date: words('县级审核确认', 'County'),
  annual_reviews: words('动态管理', 'Afterwards'),
  can_eat: words('生活自理能力评估', 'Assessment of self-care'),
  collective_dividend: words('城乡标准的适用', 'Town or village'),
  care_amount: words('每月发放', 'Paid a month'),
  villagers_average_year: words('供养标准的依据', 'What the standard is measured against'),
  raise_from: words('提标补发', 'A rise that is paid late'),
  payee_account: words('发放账户', 'To whom it is paid'),
  benefits: words('供养内容和其他救助', 'What is given beside money'),
  member_state: words('死亡和终止', 'Death and the end of support'),

  // home
  home_organiser: words('举办和登记', 'Establishment'),
  homes_all: words('全县机构', 'The homes of a county'),
  beds: words('床位和入住', 'Beds and residents'),
  staff_count: words('工作人员', 'Staff'),
  veg_plot: words('土地和院办经济', 'Land and side income'),
  rule_books: words('制度和管理', 'Rules and management'),
  vehicles: words('设备和医疗', 'Equipment and medical care'),
  subsidy_bed_rate: words('建设和运营补助', 'Subsidies'),

  // fund ledger
  ledger_month: words('台账', 'The ledger'),
  last_closing: words('结余', 'Balance'),
  income_total: words('收入', 'Income'),
  spent_total: words('支出', 'Spending'),
  payments: words('发放', 'Payments'),
  ledger_people: words('人数', 'People'),
  running_rate: words('运转经费', 'Running costs of homes'),
  ledger_townships: words('资金账户', 'Accounts'),
  fraud_amount: words('违规处理', 'Wrongs'),

  // support agreement
  agreement_kind: words('协议', 'The agreement'),
  parties: words('各方、签字和份数', 'Parties, signatures and copies'),
  effective_clause: words('期限', 'Time'),
  states_amount: words('条款', 'Clauses'),
  homestead: words('财产和遗产', 'Property and estate'),
  carer_kind: words('照料和金额', 'Care and money'),
  ended_for_poor_service: words('终止', 'Its end'),

  // county report
  report_date: words('文件', 'The paper'),
  report_population: words('县情', 'The county'),
  recipients_all: words('供养对象', 'Recipients'),
  claims: words('所称数字', 'What is claimed'),
  investments: words('资金和项目', 'Money and works'),
  meetings_in_a_row: words('会议', 'Meetings'),

  // service record
  service_month: words('服务记录', 'The record'),
  meals: words('膳食', 'Meals'),
  goods: words('日用品和护理', 'Goods and nursing'),
  talk_days: words('日常照料和健康', 'Daily care and health'),
  leisure: words('文化娱乐和节日', 'Leisure and festivals'),
};
