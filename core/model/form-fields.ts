import { careClasses } from './codes.ts';
import {
  certificate,
  citizenId,
  code,
  date,
  decimal,
  digits,
  integer,
  money,
  moneyAMonth,
  moneyAYear,
  text,
  type ValueSpec,
} from './field-spec.ts';

/** The part of the catalogue that forms of a case show and recognition knows. It stands apart so that a page carries no more. */
export const formFields = {
  // the recipient
  name: text('姓名', 'Name'),
  id_no: citizenId('公民身份号码', 'Citizen ID number'),
  sex: code('性别', 'Sex', { male: ['男', 'male'], female: ['女', 'female'] }),
  birth: date('出生日期', 'Date of birth'),
  age: integer('年龄', 'Age', '周岁', 'years'),
  nation: text('民族', 'Ethnic group'),
  marriage: code('婚姻状况', 'Marital status', {
    unmarried: ['未婚', 'unmarried'],
    married: ['已婚', 'married'],
    widowed: ['丧偶', 'widowed'],
    divorced: ['离异', 'divorced'],
  }),
  hukou_type: code('户籍类别', 'Household registration', { rural: ['农业', 'rural'], urban: ['非农业', 'urban'] }),
  health: text('健康状况', 'Health'),
  labour: code('劳动能力', 'Capacity for work', {
    able: ['有劳动能力', 'able to work'],
    partial: ['部分丧失劳动能力', 'partly able to work'],
    none: ['无劳动能力', 'unable to work'],
  }),
  self_care: code('生活自理能力', 'Self-care ability', careClasses),
  phone: digits('联系电话', 'Telephone'),
  region_code: digits('行政区划代码', 'Region code'),
  township: text('乡镇', 'Township'),
  village: text('村', 'Village'),
  hukou_addr: text('户籍所在地', 'Registered address'),
  address: text('现居住地', 'Home address'),
  postcode: digits('邮政编码', 'Post code'),

  // disability
  disab_no: certificate('残疾人证号', 'Disability certificate number'),
  disab_type: code('残疾类别', 'Kind of disability', {
    none: ['无', 'none'],
    visual: ['视力', 'visual'],
    hearing: ['听力', 'hearing'],
    speech: ['言语', 'speech'],
    limb: ['肢体', 'physical'],
    intellectual: ['智力', 'intellectual'],
    mental: ['精神', 'mental'],
    multiple: ['多重', 'multiple'],
  }),
  disab_grade: code('残疾等级', 'Grade of disability', {
    one: ['一级', 'grade one'],
    two: ['二级', 'grade two'],
    three: ['三级', 'grade three'],
    four: ['四级', 'grade four'],
  }),
  disab_issue_date: date('残疾人证发证日期', 'Date of the disability certificate'),

  // household and statutory supporters
  family_size: integer('家庭人口', 'People in the household', '人', 'people'),
  obligor_present: code('有无法定义务人', 'Statutory supporters', { none: ['无', 'none'], some: ['有', 'some'] }),
  obligor_count: integer('法定义务人人数', 'Number of statutory supporters', '人', 'people'),
  obligor_name: text('法定义务人姓名', 'Name of the statutory supporter'),
  obligor_id_no: citizenId('法定义务人身份证号', 'ID number of the statutory supporter'),
  obligor_relation: text('法定义务人与申请人关系', 'Relation of the statutory supporter'),
  obligor_ability: code('法定义务人履行义务能力', 'Supporter’s ability to support', {
    able: ['有能力', 'able'],
    unable: ['无能力', 'unable'],
  }),
  obligor_reason: code('无履行义务能力原因', 'Why the supporter is unable', {
    tekun: ['本人为特困人员', 'is a recipient too'],
    'dibao-elderly': ['60周岁以上的低保对象', 'on the minimum living allowance, aged 60 or more'],
    'dibao-severely-disabled': ['重度残疾的低保对象', 'on the minimum living allowance, severely disabled'],
    'elderly-low-income': ['70周岁以上,收入和财产符合规定', 'aged 70 or more, with low income and property'],
    'disabled-low-income': ['重度残疾或智力、精神三级残疾,收入和财产符合规定', 'severely disabled, with low income and property'],
    'no-civil-capacity': ['无民事行为能力,财产符合规定', 'without civil capacity, with low property'],
    missing: ['被宣告失踪,财产符合规定', 'declared missing, with low property'],
    'in-prison': ['在监狱服刑,财产符合规定', 'in prison, with low property'],
    other: ['其他', 'other'],
  }),
  obligor_payment_year: moneyAYear('年负担赡养费', 'Support paid a year'),

  // income and property
  source_living: code('生活来源', 'Source of livelihood', { none: ['无', 'none'], some: ['有', 'some'] }),
  income_year: moneyAYear('年收入', 'Income a year'),
  income_month: moneyAMonth('月收入', 'Income a month'),
  dibao_month: moneyAMonth('当地最低生活保障标准', 'Minimum living standard of the place'),
  property_fits: code('家庭财产状况', 'Property', { yes: ['符合规定', 'within the limit'], no: ['不符合规定', 'over the limit'] }),
  deposit: money('银行存款', 'Savings'),
  house_rooms: integer('房屋间数', 'Rooms', '间', 'rooms'),
  house_area: decimal('房屋面积', 'Floor area', '平方米', 'square metres'),
  land_area: decimal('承包田地', 'Contracted land', '亩', 'mu'),

  // support
  mode: code('供养方式', 'Support mode', {
    centralised: ['集中供养', 'in an institution'],
    'home-based': ['分散供养', 'at home'],
  }),
  institution: text('供养服务机构', 'Institution'),
  basic_amount: moneyAMonth('月供养标准', 'Basic living standard a month'),
  basic_amount_year: moneyAYear('年供养标准', 'Basic living standard a year'),
  support_start: date('供养开始日期', 'Support begins'),
  bank: text('开户银行', 'Bank'),
  account_name: text('账户名称', 'Account holder'),
  account_no: digits('银行账号', 'Account number'),

  // procedure
  apply_date: date('申请日期', 'Date of application'),
  apply_reason: text('申请理由', 'Reason for applying'),
  village_survey_date: date('入户调查日期', 'Date of the home visit'),
  appraisal_date: date('民主评议日期', 'Date of the democratic appraisal'),
  appraisal_present: integer('评议人数', 'People at the appraisal', '人', 'people'),
  appraisal_agree: integer('同意人数', 'In favour', '人', 'people'),
  appraisal_disagree: integer('不同意人数', 'Against', '人', 'people'),
  village_notice_start: date('村级公示开始日期', 'Village notice begins'),
  village_notice_end: date('村级公示结束日期', 'Village notice ends'),
  village_operator: text('村级经办人', 'Handled by (village)'),
  town_review_date: date('乡镇审核日期', 'Date of the township review'),
  town_notice_start: date('乡镇公示开始日期', 'Township notice begins'),
  town_notice_end: date('乡镇公示结束日期', 'Township notice ends'),
  town_operator: text('乡镇经办人', 'Handled by (township)'),
  county_survey_date: date('县级调查日期', 'Date of the county survey'),
  county_notice_start: date('县级公示开始日期', 'County notice begins'),
  county_notice_end: date('县级公示结束日期', 'County notice ends'),
  county_decision_date: date('县级审批日期', 'Date of the county decision'),
  county_operator: text('县级经办人', 'Handled by (county)'),
  remark: text('备注', 'Remarks'),
} as const satisfies Record<string, ValueSpec>;

export type FormField = keyof typeof formFields;

export const isFormField = (key: string): key is FormField => Object.hasOwn(formFields, key);
