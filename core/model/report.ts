import { code, date, decimal, digits, integer, list, money, text, truth, type FieldSpec } from './field-spec.ts';
import { formFields } from './form-fields.ts';

/** A county’s report: people, villages, recipients, beds, spending, and what it claims of them. */
export const reportFields = {
  // the paper
  report_date: date('成文日期', 'Date of the report'),
  uploaded_on: date('网页上传日期', 'Uploaded on'),
  latest_year: integer('文中最晚年份', 'Latest year told of', '年', 'year'),
  copy_kind: code('文本来源', 'Kind of copy', {
    official: ['机关正式文本', 'published by the office'],
    media: ['报刊、官方媒体转载', 'in a paper or official medium'],
    uploaded: ['网友上传', 'uploaded by a member of a site'],
  }),
  report_text: text('报告全文', 'Text of the report'),
  place_masked: truth('地名已隐去', 'The place is masked'),
  names_left: integer('仍可认出的地名、单位名个数', 'Names left that give it away', '个', 'names'),
  speaks_first: code('前文以谁的口气', 'Begins as', { province: ['省', 'a province'], city: ['地级市', 'a prefecture'], county: ['县（市、区）', 'a county'], township: ['乡镇', 'a township'] }),
  speaks_last: code('后文以谁的口气', 'Ends as', { province: ['省', 'a province'], city: ['地级市', 'a prefecture'], county: ['县（市、区）', 'a county'], township: ['乡镇', 'a township'] }),
  cited_regulation: text('所引条例名称', 'Regulation cited'),
  rule_passed_on: date('所引规定通过日期', 'Rule passed on'),
  rule_effective_on: date('所引规定施行日期', 'Rule in force from'),
  complaint_on: date('收到举报日期', 'Complaint received'),
  complaint_answered_on: date('答复日期', 'Answered on'),
  complaint_workdays: integer('承诺答复工作日', 'Working days promised', '个工作日', 'working days'),

  // the county
  report_population: integer('总人口', 'Population', '人', 'people'),
  report_rural: integer('农业人口', 'Rural population', '人', 'people'),
  report_households: integer('总户数', 'Households', '户', 'households'),
  report_beds: integer('全县床位数', 'Beds in the county', '张', 'beds'),

  // recipients
  recipients_all: integer('供养对象总数', 'Recipients', '人', 'people'),
  recipient_unit: code('供养对象计数单位', 'Counted in', { people: ['人', 'people'], households: ['户', 'households'], both: ['“户”“人”并写', 'both words in one'] }),
  recipients_centralised: integer('集中供养总人数', 'Recipients in an institution', '人', 'people'),
  recipients_home_based: integer('分散供养总人数', 'Recipients at home', '人', 'people'),
  concentration_rate: decimal('集中供养率', 'Share in an institution', '%', '%'),
  concentration_precision: decimal('集中供养率精确到', 'Share stated to', '%', '%'),
  missed_count: integer('应保未保人数', 'Entitled but not supported', '人', 'people'),
  wrong_count: integer('错保人数', 'Supported but not entitled', '人', 'people'),

  // what is claimed
  claims: list('报告所称数字', 'Figures claimed', {
    about: text('所称', 'About'),
    kind: code('算法', 'How it follows', { share: ['占比', 'a share, a of b'], growth: ['增幅', 'growth, from a to b'], sum: ['合计', 'a sum'], 'per-head': ['平均', 'an average, a for each b'] }),
    a: decimal('甲数', 'First figure', '', ''),
    b: decimal('乙数', 'Second figure', '', ''),
    c: decimal('丙数', 'Third figure', '', ''),
    d: decimal('丁数', 'Fourth figure', '', ''),
    claimed: decimal('所称数', 'Claimed', '', ''),
    precision: decimal('精确到', 'Stated to', '', ''),
    bound: code('写法', 'Said as', { about: ['约数或准数', 'about or exactly'], 'or-more': ['余、多、以上', 'or more'] }),
  }),
  growth_before: money('原标准', 'Standard before'),
  growth_after: money('现标准', 'Standard after'),
  growth_claimed: decimal('所称年增长率', 'Yearly growth claimed', '%', '%'),
  growth_precision: decimal('年增长率精确到', 'Growth stated to', '%', '%'),
  growth_years: integer('历时年数', 'Over so many years', '年', 'years'),
  counts: list('所称个数', 'Numbers of things', {
    what: text('所称', 'What'),
    claimed: integer('称有', 'Claimed', '个', 'things'),
    listed: integer('列出', 'Listed', '个', 'things'),
  }),
  rates: list('各项比率', 'Rates', { what: text('比率', 'Rate of'), rate: decimal('数值', 'Value', '%', '%') }),

  // money and works
  investments: list('投资明细', 'Investments', {
    what: text('项目', 'Project'),
    amount: money('金额', 'Amount'),
    part_of_another: truth('已含在另一项中', 'Is part of another'),
  }),
  investment_total: money('投资合计', 'Investments, total'),
  donations_ever: money('累计捐助', 'Donations to date'),
  donations_year: money('每年捐助', 'Donations a year'),
  donations_same_scope: truth('两项捐助口径相同', 'Both count the same donors'),
  subsidies: list('医养补助', 'Subsidies', {
    kind: code('补助项目', 'Kind', { bed: ['建设（每张床位）', 'for building, by bed'], running: ['运营（按入住人数）', 'for running, by resident'] }),
    care_level: formFields.self_care,
    amount: money('补助标准', 'Amount'),
  }),
  trained_planned: integer('计划培训护理员', 'Carers to be trained', '人', 'people'),
  trained: integer('已培训护理员', 'Carers trained', '人', 'people'),
  hotline: digits('服务热线', 'Hotline'),
  communities: integer('社区数', 'Communities', '个', 'communities'),
  grids: integer('网格数', 'Grids', '个', 'grids'),
  grid_staff: integer('网格员人数', 'Grid staff', '人', 'people'),
  stations: integer('养老服务站（中心）数', 'Service stations', '个', 'stations'),
  stations_cover_all: truth('称已全覆盖', 'Said to cover all'),

  // meetings
  meetings_in_a_row: truth('称连续召开', 'Called consecutive'),
  meeting_first_no: integer('前次会议届次', 'Number of the first meeting', '次', 'th'),
  meeting_second_no: integer('后次会议届次', 'Number of the second meeting', '次', 'th'),
  meeting_first_on: date('前次会议日期', 'Date of the first meeting'),
  meeting_second_on: date('后次会议日期', 'Date of the second meeting'),
} as const satisfies Record<string, FieldSpec>;

/** What rules decide for other rules to read; never typed. */
export const reportConcluded = {
  copy_official: truth('是正式文本', 'Is an official copy'),
  counted_in_people: truth('按人计数', 'Counted in people'),
  plan_met: truth('培训计划已完成', 'Training as planned'),
} as const satisfies Record<string, FieldSpec>;
