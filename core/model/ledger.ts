import { code, date, decimal, integer, list, money, moneyAMonth, moneyAYear, month, text, truth, type FieldSpec } from './field-spec.ts';
import { formFields } from './form-fields.ts';

/** A fund ledger of one month: income, spending, reserve, who was paid when. A sum that is nothing is written 0; a blank is not known. */
export const ledgerFields = {
  ledger_month: month('台账月份', 'Month of the ledger'),
  months_covered: integer('本账包含月数', 'Months that the ledger covers', '个月', 'months'),

  // balance
  last_closing: money('上期账面结余', 'Closing balance of the last ledger'),
  opening: money('上期结余', 'Opening balance'),
  closing: money('本期结余', 'Closing balance'),
  reserve: money('其中预留资金', 'Of which held in reserve'),

  // income
  income_total: money('本期收入合计', 'Income, total'),
  income_fin: money('财政拨款收入', 'Income from the budget'),
  income_other: money('其他收入', 'Other income'),
  fund_sources: list('资金来源', 'Sources of the money', {
    level: code('来源', 'Source', {
      central: ['中央财政', 'central budget'],
      province: ['省级财政', 'provincial budget'],
      city: ['市级财政', 'city budget'],
      county: ['县级财政', 'county budget'],
      township: ['乡镇财政', 'township budget'],
      'village-levy': ['村提留（公益金）', 'village levy'],
      'township-levy': ['乡统筹费', 'township levy'],
      collective: ['集体经营收入', 'income of the collective'],
      donation: ['社会捐助', 'donations'],
      'side-income': ['院办经济收入', 'side income of the home'],
      other: ['其他', 'other'],
    }),
    amount: money('金额', 'Amount'),
    share: decimal('约定分担比例', 'Agreed share', '%', '%'),
  }),
  claimed_sources: integer('所称来源个数', 'Sources claimed', '个', 'sources'),

  // spending
  spent_total: money('本期支出合计', 'Spending, total'),
  exp_food: money('伙食费', 'Food'),
  exp_cloth: money('衣被费', 'Clothing and bedding'),
  exp_med: money('医疗费', 'Medical care'),
  exp_other: money('其它费用', 'Other spending'),
  exp_care: money('照料护理费支出', 'Care'),
  exp_heat: money('取暖费', 'Heating'),
  exp_util: money('水电费', 'Water and electricity'),
  exp_wage: money('工资支出', 'Wages'),
  exp_repair: money('修缮费', 'Repairs'),
  expenses: list('支出明细', 'Spending, item by item', {
    category: code('支出类别', 'Category', {
      food: ['伙食', 'food'],
      clothing: ['衣被', 'clothing and bedding'],
      medical: ['医疗', 'medical care'],
      'pocket-money': ['零用钱', 'pocket money'],
      housing: ['住房', 'housing of a recipient'],
      care: ['照料护理', 'care'],
      schooling: ['义务教育费用', 'schooling'],
      funeral: ['丧葬', 'funeral'],
      heating: ['取暖', 'heating'],
      utilities: ['水电', 'water and electricity'],
      wages: ['工作人员工资', 'wages of staff'],
      repairs: ['房屋修缮', 'repairs of the home'],
      office: ['办公、车辆', 'office and vehicles'],
      reception: ['招待', 'entertaining'],
      bonus: ['干部补贴', 'allowances of officials'],
      loan: ['借出', 'lent out'],
      offset: ['抵扣税费、欠款', 'set off against dues or debts'],
      other: ['其他', 'other'],
    }),
    amount: money('金额', 'Amount'),
    fund: code('列支资金', 'Paid from', {
      support: ['供养资金', 'support money'],
      care: ['照料护理费', 'care money'],
      running: ['运转经费', 'running costs'],
      donation: ['捐助', 'donations'],
      'side-income': ['院办经济收入', 'side income'],
      other: ['其他', 'other'],
    }),
  }),
  split_food: decimal('伙食费比例', 'Share for food', '%', '%'),
  split_cloth: decimal('衣被费比例', 'Share for clothing', '%', '%'),
  split_med: decimal('医疗费比例', 'Share for medical care', '%', '%'),
  split_other: decimal('其它费用比例', 'Share for the rest', '%', '%'),
  budget_standard: moneyAYear('按比例分配的年标准', 'Yearly standard that is split'),
  budget_food: moneyAYear('伙食费年定额', 'Food a year'),
  budget_cloth: moneyAYear('衣被费年定额', 'Clothing a year'),
  budget_med: moneyAYear('医疗费年定额', 'Medical care a year'),
  budget_other: moneyAYear('其它费用年定额', 'The rest a year'),

  // payments
  payments: list('发放明细', 'Payments', {
    person: text('供养对象编号', 'Recipient'),
    kind: code('发放项目', 'Paid for', { basic: ['基本生活费', 'basic living'], care: ['照料护理费', 'care'], funeral: ['丧葬费', 'funeral'], other: ['其他', 'other'] }),
    mode: formFields.mode,
    due: money('应发', 'Due'),
    paid: money('实发', 'Paid'),
    paid_on: date('发放日期', 'Paid on'),
    payee: code('收款账户', 'Account paid into', {
      own: ['本人账户', 'of the recipient'],
      carer: ['照料服务人账户', 'of the carer'],
      institution: ['供养服务机构账户', 'of the home'],
      village: ['村集体账户', 'of the village'],
      cash: ['现金', 'cash'],
      other: ['其他账户', 'another account'],
    }),
    ended: truth('已死亡或终止供养', 'Has died, or support has ended'),
    ended_on: date('死亡或终止日期', 'Day of death or end'),
  }),
  pay_by: integer('当地规定的每月发放截止日', 'Day of the month by which the place pays', '日', 'of the month'),
  due_total: money('本期应发合计', 'Due, total'),
  paid_total: money('本期实发合计', 'Paid, total'),

  // people
  ledger_people: integer('本期供养人数', 'Recipients in the ledger', '人', 'people'),
  ledger_centralised: integer('本期集中供养人数', 'Of which in an institution', '人', 'people'),
  ledger_home_based: integer('本期分散供养人数', 'Of which at home', '人', 'people'),
  ledger_full_care: integer('本期全护理人数', 'Of which full care', '人', 'people'),
  ledger_partial_care: integer('本期半护理人数', 'Of which partial care', '人', 'people'),
  ledger_independent: integer('本期全自理人数', 'Of which independent', '人', 'people'),
  ledger_rural: integer('本期农村人数', 'Of which rural', '人', 'people'),
  ledger_urban: integer('本期城镇人数', 'Of which urban', '人', 'people'),
  people_joined: integer('本期新增人数', 'Joined this month', '人', 'people'),
  people_left: integer('本期退出人数', 'Left this month', '人', 'people'),
  deducted: money('本期扣发、补发金额', 'Deducted or paid later'),
  basic_paid: money('基本生活费发放额', 'Basic living paid'),
  basic_standard: moneyAMonth('本期每人每月标准', 'Standard a person and month'),

  // running costs of homes
  running_rate: moneyAMonth('每人每月运转经费标准', 'Running costs for each resident a month'),
  heating_rate: moneyAYear('第四季度每人取暖费标准', 'Heating for each resident in the fourth quarter'),
  running_rate_year: moneyAYear('每人每年运转经费标准', 'Running costs for each resident a year'),
  running_paid: money('本月拨付运转经费', 'Running costs paid this month, without heating'),
  heating_paid: money('本季拨付取暖费', 'Heating paid this quarter'),
  running_total: money('运转经费总额', 'Running costs, total'),
  running_county: money('县级负担运转经费', 'Running costs borne by the county'),
  running_township: money('乡镇负担运转经费', 'Running costs borne by the township'),
  running_share: decimal('县级负担比例', 'County’s share of running costs', '%', '%'),
  wage_posts: list('列入预算的岗位', 'Posts in the budget', {
    post: text('岗位', 'Post'),
    homes: integer('机构数', 'Homes', '所', 'homes'),
    people: integer('每所人数', 'People in each', '人', 'people'),
    wage: moneyAMonth('月工资', 'Wage a month'),
  }),
  wage_budget: moneyAYear('工资预算', 'Wages in the budget'),

  // accounts
  ledger_townships: integer('乡镇数', 'Townships', '个', 'townships'),
  fund_accounts: list('资金账户', 'Accounts', {
    township: text('乡镇', 'Township'),
    dedicated: truth('五保（特困）资金专户', 'For this fund only'),
    own_book: truth('单独建账', 'Has a book of its own'),
    keeper_named: truth('有专人负责', 'Somebody is named to keep it'),
    checked: truth('已按期检查', 'Checked when due'),
  }),

  // wrongs
  fraud_amount: money('骗取金额', 'Obtained by fraud'),
  fraud_reclaimed: money('责令退回金额', 'Ordered to be repaid'),
  fraud_stopped: truth('已停止救助', 'Support has been stopped'),
  fraud_fine: money('对骗取者罚款', 'Fine for fraud'),
  misuse_gain: money('截留、挪用、私分所得', 'Gained by misuse'),
  misuse_fine: money('对截留、挪用、私分者罚款', 'Fine for misuse'),
  lookups: list('信息查询记录', 'Look-ups of personal data', {
    on: date('查询日期', 'Looked up on'),
    for_case: truth('与救助申请有关', 'Belongs to a case'),
  }),
} as const satisfies Record<string, FieldSpec>;

/** What rules decide for other rules to read; never typed. */
export const ledgerConcluded = {
  split_kept: truth('支出合于规定比例', 'Spending keeps to the split'),
} as const satisfies Record<string, FieldSpec>;
