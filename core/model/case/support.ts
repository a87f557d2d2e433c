import { code, date, integer, list, money, moneyAMonth, moneyAYear, month, text, truth, type FieldSpec } from '../field-spec.ts';

const account = {
  own: ['本人账户', 'the recipient’s own account'],
  institution: ['供养服务机构账户', 'the home’s account'],
  carer: ['照料服务人账户', 'the carer’s account'],
  village: ['村（居）委会账户', 'the village’s account'],
  other: ['其他', 'another account'],
} as const;

/** What is paid, to whom, from which month; self-care and its assessment. */
export const supportFields = {
  // self-care: six abilities, each without help
  can_eat: truth('自主吃饭', 'Eats unaided'),
  can_dress: truth('自主穿衣', 'Dresses unaided'),
  can_rise: truth('自主上下床', 'Gets in and out of bed unaided'),
  can_toilet: truth('自主如厕', 'Uses the toilet unaided'),
  can_walk: truth('室内自主行走', 'Walks indoors unaided'),
  can_bathe: truth('自主洗澡', 'Bathes unaided'),
  assess_organiser: code('自理能力评估组织单位', 'Who organised the assessment', {
    county: ['县级民政部门', 'the county'],
    'third-party': ['县级委托的第三方', 'a third party for the county'],
    township: ['乡镇（街道）', 'the township'],
    village: ['村（居）委会', 'the village'],
    institution: ['供养服务机构', 'the home'],
  }),
  care_grade: code('照料护理标准档次', 'Grade of the care standard', {
    independent: ['全自理档', 'independent'],
    partial: ['半护理档', 'partial care'],
    full: ['全护理档', 'full care'],
  }),
  self_care_report_date: date('自理能力变化报告日期', 'Change of self-care reported'),
  reassess_date: date('自理能力复核评估日期', 'Self-care assessed again'),

  // town or village
  collective_dividend: truth('参加集体经济收益分配', 'Shares in the income of the collective'),
  relocated: truth('易地扶贫搬迁至城镇', 'Relocated to a town by the poverty programme'),

  // what is paid a month
  care_amount: moneyAMonth('月照料护理费', 'Care money a month'),
  class_amount: moneyAMonth('分类施保金额', 'Further amount a month'),
  total_amount: moneyAMonth('月发放合计', 'Total paid a month'),
  total_amount_upper: text('月发放合计大写', 'Total in capitals'),
  fiscal_amount: moneyAMonth('月财政补助标准', 'Budget subsidy a month'),
  minimum_wage: moneyAMonth('核定照料标准所用最低工资', 'Minimum wage that care is reckoned from'),
  hospital_care_insured: truth('已购住院护理保险', 'Insured for care in hospital'),

  // what the standard is measured against
  villagers_average_year: moneyAYear('当地村民年平均生活水平', 'Average living level of the villagers'),
  consumption_last_year: moneyAYear('上年农村居民人均消费支出', 'Rural consumption a head last year'),
  standard_average_year: moneyAYear('年人均供养标准', 'Average standard of all recipients a year'),
  standard_centralised_year: moneyAYear('集中供养年标准', 'Standard a year in an institution'),
  standard_home_based_year: moneyAYear('分散供养年标准', 'Standard a year at home'),
  standard_change_date: date('供养标准调整日期', 'Support standard changed'),
  dibao_change_date: date('低保标准调整日期', 'Minimum living standard changed'),
  standard_setter: code('供养标准制定机关', 'Who set the standard', {
    province: ['省级政府', 'the province'],
    city: ['设区的市级政府', 'the prefecture-level city'],
    county: ['县级政府', 'the county'],
    township: ['乡镇政府', 'the township'],
    village: ['村委会', 'the village'],
  }),
  standard_filed: truth('供养标准已报省级政府备案', 'The standard is filed with the province'),
  standard_published: truth('供养标准已公布', 'The standard is published'),

  // a rise that is paid late
  raise_from: month('新标准起始月份', 'New standard from'),
  raised_amount: moneyAMonth('新标准每月金额', 'New amount a month'),
  paid_from: month('已发放起始月份', 'Paid from'),
  paid_through: month('已发放截止月份', 'Paid through'),
  paid_amount: moneyAMonth('已发放每月金额', 'Amount paid a month'),
  back_pay_paid: money('补发金额', 'Paid back'),

  // to whom
  payee_account: code('供养金发放账户', 'Account for the support', account),
  care_payee: code('照料护理费发放账户', 'Account for the care money', account),
  account_fee: money('账户管理费', 'Fee of the account'),

  // what is given, beside money
  benefits: list('供养内容', 'What is given', {
    item: code('项目', 'Item', {
      food: ['粮油、副食品和燃料', 'food and fuel'],
      clothing: ['服装、被褥和零用钱', 'clothing, bedding and pocket money'],
      housing: ['住房', 'housing'],
      living: ['基本生活条件', 'basic living'],
      care: ['照料', 'care'],
      medical: ['疾病治疗', 'treatment'],
      funeral: ['丧葬', 'funeral'],
      schooling: ['教育费用', 'schooling'],
    }),
  }),
  mode_chosen_by: code('供养方式由谁选择', 'Who chose the mode', {
    own: ['本人', 'the recipient'],
    guardian: ['监护人', 'the guardian'],
    village: ['村（居）委会', 'the village'],
    township: ['乡镇（街道）', 'the township'],
    institution: ['供养服务机构', 'the home'],
  }),
  school_stage: code('就学阶段', 'Stage of schooling', {
    none: ['不在学', 'not at school'],
    preschool: ['学前教育', 'pre-school'],
    compulsory: ['义务教育', 'compulsory'],
    secondary: ['高中阶段教育（含中职）', 'senior secondary'],
    higher: ['普通高等教育', 'higher'],
  }),
  housing_aid: truth('享受住房救助', 'Given housing aid'),
  price_relief_due: truth('当地已启动价格临时补贴', 'Price relief is due in the place'),
  price_relief_paid: truth('已发价格临时补贴', 'Price relief was paid'),
  medical_insured: truth('参加基本医疗保险（合作医疗）', 'In the medical insurance'),
  premium: moneyAYear('医疗保险个人应缴费', 'Own premium of medical insurance'),
  premium_aid: moneyAYear('医疗保险个人缴费资助', 'Premium that is paid for the recipient'),
  medical_cost: money('医疗费用', 'Medical costs'),
  medical_insurance_paid: money('医疗保险支付', 'Paid by insurance'),
  medical_aid_paid: money('医疗救助支付', 'Paid by medical aid'),
  medical_fund_paid: money('供养经费支付的医疗费', 'Paid from the support fund'),
  funeral_amount: money('丧葬费', 'Funeral money'),
  funeral_months: integer('丧葬费折合供养标准月数', 'Funeral money in months of the standard', '个月', 'months'),
} as const satisfies Record<string, FieldSpec>;
