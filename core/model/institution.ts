import { code, date, decimal, integer, list, money, moneyAMonth, moneyAYear, truth, type FieldSpec } from './field-spec.ts';

const people = ['人', 'people'] as const;
const beds = ['张', 'beds'] as const;
const homes = ['所', 'homes'] as const;

/** A home: establishment, beds, residents, staff, land, rules. What rules work out of it stands at the end of each part. */
export const institutionFields = {
  // establishment
  home_organiser: code('举办单位', 'Run by', {
    county: ['县级民政部门', 'county civil affairs'],
    township: ['乡镇人民政府', 'the township'],
    village: ['村民委员会', 'a village committee'],
    private: ['社会力量（民办）', 'a private body'],
    other: ['其他', 'others'],
  }),
  legal_form: code('法人登记', 'Registered as', {
    'public-institution': ['事业单位法人', 'public institution'],
    'private-non-enterprise': ['民办非企业单位', 'private non-enterprise unit'],
    enterprise: ['企业', 'enterprise'],
    none: ['未登记', 'not registered'],
  }),
  star: integer('星级', 'Stars', '星', 'stars'),
  rated_on: date('等级评定日期', 'Graded on'),

  // the homes of a county
  homes_all: integer('全县机构总数', 'Homes in the county', ...homes),
  homes_regional: integer('其中区域（乡镇）机构数', 'Of which regional', ...homes),
  homes_county: integer('其中县级机构数', 'Of which the county’s own', ...homes),
  homes_rebuilt: integer('改扩建机构数', 'Homes rebuilt', ...homes),
  homes_built: integer('新建机构数', 'Homes newly built', ...homes),
  homes_reckoned: integer('按所计算时所用的机构数', 'Homes that per-home figures are reckoned with', ...homes),

  // beds and residents
  beds: integer('床位数', 'Beds', ...beds),
  residents: integer('入住人数', 'Residents', ...people),
  residents_independent: integer('全自理入住人数', 'Independent residents', ...people),
  residents_partial: integer('半护理入住人数', 'Residents with partial care', ...people),
  residents_full: integer('全护理入住人数', 'Residents with full care', ...people),
  new_home: truth('新建机构', 'Newly built'),
  township_recipients: integer('所服务乡镇的供养对象人数', 'Recipients of the townships that it serves', ...people),
  room_area: decimal('最小居室使用面积', 'Smallest room', '平方米', 'square metres'),
  bed_area: decimal('每床位最小使用面积', 'Least area for a bed', '平方米', 'square metres'),
  cold_area: truth('地处严寒、寒冷地区', 'In a cold area'),
  heated: truth('有供暖设备', 'Is heated'),

  // staff
  staff_count: integer('工作人员人数', 'Staff', ...people),
  established_posts: integer('核定编制人数', 'Established posts', ...people),
  staff: list('工作人员名册', 'Staff, one by one', {
    post: code('岗位', 'Post', {
      director: ['院长', 'director'],
      cook: ['炊事员', 'cook'],
      carer: ['服务护理人员', 'carer'],
      medic: ['医务人员', 'medical worker'],
      other: ['其他', 'other'],
    }),
    hired: truth('社会聘用', 'Hired, without an established post'),
    hired_on: date('聘用日期', 'Hired on'),
    wage: moneyAMonth('月工资标准', 'Wage a month'),
    performance: truth('工资与绩效挂钩', 'Wage tied to performance'),
    pension: truth('已办养老保险', 'Has pension insurance'),
    medical: truth('已办医疗保险', 'Has medical insurance'),
    licence: truth('有行医资格', 'Licensed to practise medicine'),
    trained_on: date('最近培训日期', 'Last trained on'),
    contract: truth('已签聘任合同', 'Has a contract'),
  }),
  hired_wage: moneyAMonth('聘用人员最低月工资', 'Lowest wage of hired staff'),
  trainings: list('培训班', 'Training courses', { held_on: date('举办日期', 'Held on') }),
  trainings_claimed: integer('所称培训期数', 'Courses claimed', '期', 'courses'),

  // land and side income
  veg_plot: decimal('菜地面积', 'Vegetable garden', '亩', 'mu'),
  plots: integer('菜地块数', 'Vegetable plots', '块', 'plots'),
  animal_yards: integer('养殖场数', 'Animal yards', '处', 'yards'),
  curd_shops: integer('豆腐坊数', 'Bean-curd shops', '个', 'shops'),
  side_income: moneyAYear('院办经济年收入', 'Side income a year'),
  side_income_use: code('院办经济收入用途', 'Side income is used for', {
    residents: ['改善院民生活', 'the life of residents'],
    other: ['其他', 'other things'],
  }),

  // rules and management
  rule_books: list('规章制度', 'Rule books', {
    book: code('制度', 'Rule book', {
      finance: ['财务', 'finance'],
      safety: ['安全', 'safety'],
      hygiene: ['卫生', 'hygiene'],
      meals: ['伙食', 'meals'],
      goods: ['实物', 'goods'],
      director: ['院长职责', 'duties of the director'],
      cook: ['炊事员职责', 'duties of the cook'],
      residents: ['院民守则', 'rules for residents'],
      other: ['其他', 'other'],
    }),
  }),
  rule_books_claimed: integer('所称制度项数', 'Rule books claimed', '项', 'rule books'),
  committee: list('院务管理委员会成员', 'Members of the house committee', {
    who: code('身份', 'Who', { resident: ['院民', 'resident'], staff: ['工作人员', 'staff'], other: ['其他', 'other'] }),
  }),
  big_matters: list('重大事项', 'Big matters', {
    decided_by: code('由谁决定', 'Decided by', {
      committee: ['院务管理委员会', 'the house committee'],
      director: ['院长', 'the director'],
      other: ['其他', 'others'],
    }),
  }),
  management: list('内部管理项目', 'Parts of the inner management', {
    part: code('项目', 'Part', {
      rules: ['一套制度', 'a set of rules'],
      rewards: ['奖惩措施', 'rewards and penalties'],
      supervision: ['监督措施', 'supervision'],
      meals: ['膳食营养标准', 'standard of meals'],
      money: ['经费使用标准', 'standard of spending'],
      equipment: ['设施配置标准', 'standard of equipment'],
      democracy: ['民主管理', 'residents have a say'],
      contracts: ['合同管理', 'contracts'],
      staff: ['人员管理', 'staff'],
      functions: ['功能延伸管理', 'further functions'],
    }),
  }),
  signs: list('牌子', 'Signboards', {
    sign: code('牌子', 'Signboard', {
      home: ['敬老院', 'home for the old'],
      honour: ['光荣院', 'home of honour'],
      rescue: ['流浪乞讨救助站', 'rescue station'],
      centre: ['社会福利服务中心', 'welfare centre'],
      other: ['其他', 'other'],
    }),
  }),
  scores: list('考评得分', 'Scores', {
    who: code('考评对象', 'Of', { resident: ['院民', 'resident'], staff: ['工作人员', 'staff'] }),
    score: decimal('得分', 'Score', '分', 'points'),
  }),
  resident_agreements: integer('已签供养协议的入住人数', 'Residents with a support agreement', ...people),

  // equipment, medical care
  home_vehicles: integer('专用车', 'Vehicles of its own', '辆', 'vehicles'),
  monitors: integer('电子监控设备', 'Monitoring systems', '套', 'systems'),
  clinic_beds: integer('医疗床位', 'Beds of the clinic', ...beds),
  health_files: integer('已建病历档案人数', 'Residents with a health file', ...people),

  // subsidies by bed and by resident
  subsidy_bed_rate: money('每张床位建设补助', 'Subsidy for each bed built'),
  subsidy_beds: integer('补助床位数', 'Beds that are subsidised', ...beds),
  subsidy_for_beds: money('床位建设补助合计', 'Subsidy for beds'),
  subsidy_independent: moneyAMonth('自理老人运营补助', 'Running subsidy, independent'),
  subsidy_partial: moneyAMonth('半自理老人运营补助', 'Running subsidy, partial care'),
  subsidy_full: moneyAMonth('不能自理老人运营补助', 'Running subsidy, full care'),
  subsidy_running: moneyAMonth('运营补助合计', 'Running subsidy, total'),
} as const satisfies Record<string, FieldSpec>;

/** What rules decide for other rules to read; never typed. */
export const institutionConcluded = {
  public_home: truth('县级民政部门或乡镇举办', 'Run by the county or a township'),
  registered_public: truth('登记为事业单位法人', 'Registered as a public institution'),
  rated_again_by: date('下次评定最迟日期', 'To be graded again by'),
  free_beds: integer('空余床位', 'Free beds', ...beds),
  beds_needed: integer('应有床位数', 'Beds needed', ...beds),
  fits_building_guide: truth('达到建设参考标准', 'Fits the building guide'),
  staff_needed: integer('按参考比例应有工作人员', 'Staff needed by the guide', ...people),
  staff_for_care: integer('按护理档次应有工作人员', 'Staff needed by care level', ...people),
  enough_for_care: truth('工作人员够各档次护理', 'Staff suffice for the care levels'),
  hired_insured: truth('聘用人员已办养老、医疗保险', 'Hired staff are insured'),
  paid_by_performance: truth('工资与绩效挂钩', 'Wages are tied to performance'),
  contract_with_director: truth('院长有聘任合同', 'The director has a contract'),
  eight_books: truth('八项制度齐备', 'The eight rule books are there'),
  committee_mixed: truth('院务管理委员会有院民和工作人员', 'Residents and staff sit on the committee'),
  matters_by_committee: truth('重大事项由院务管理委员会决定', 'Big matters go to the committee'),
  management_complete: truth('内部管理项目齐备', 'The inner management is complete'),
  agreements_for_all: truth('入住人员均签供养协议', 'Each resident has an agreement'),
  garden_needed: decimal('应有菜地面积', 'Garden needed', '亩', 'mu'),
  side_income_each: moneyAYear('人均院办经济收入', 'Side income for each resident'),
} as const satisfies Record<string, FieldSpec>;
