import { relatives } from '../codes.ts';
import { citizenId, code, integer, list, money, moneyAMonth, moneyAYear, month, text, truth, type FieldSpec } from '../field-spec.ts';
import { formFields } from '../form-fields.ts';

/** Income by kind, property, the household and its statutory supporters, disability and schooling. */
export const eligibilityFields = {
  obligors: list('法定义务人名单', 'Statutory supporters, listed', {
    name: text('姓名', 'Name'),
    id_no: citizenId('公民身份号码', 'Citizen ID number'),
    relation: code('与申请人关系', 'Relation to the applicant', relatives),
    age: integer('年龄', 'Age', '周岁', 'years'),
    ability: formFields.obligor_ability,
    status: code('救助身份', 'Status of assistance', {
      tekun: ['特困人员', 'recipient of this support'],
      dibao: ['低保对象', 'on the minimum living allowance'],
      none: ['无', 'none'],
    }),
    disab_type: formFields.disab_type,
    disab_grade: formFields.disab_grade,
    state: code('行为能力与状态', 'Capacity and state', {
      normal: ['正常', 'normal'],
      'no-civil-capacity': ['无民事行为能力', 'without civil capacity'],
      missing: ['被宣告失踪', 'declared missing'],
      'in-prison': ['在监狱服刑', 'in prison'],
      dead: ['已死亡', 'dead'],
    }),
    income_year: moneyAYear('年收入', 'Income a year'),
    property_low: truth('财产符合低收入家庭规定', 'Property within the limit for low-income families'),
    provincial_case: truth('属于省级规定的无能力情形', 'A case of inability that the province has added'),
    property_fits: formFields.property_fits,
    raised: truth('与申请人有抚养（扶养）长大的关系', 'Raised by the applicant, or raised the applicant'),
  }),
  adult_children: integer('成年子女人数', 'Grown children', '人', 'people'),
  living_parents: integer('健在的父母人数', 'Parents alive', '人', 'people'),
  parents_gone: truth('父母均已死亡或无抚养能力', 'Parents dead or unable'),
  children_gone: truth('子女均已死亡或无赡养能力', 'Children dead or unable'),

  // the person
  category: code('救助类别', 'Category of assistance', {
    wubao: ['农村五保对象', 'rural five guarantees'],
    'three-no': ['城市三无人员', 'urban three-no'],
    tekun: ['特困人员', 'extreme hardship'],
    dibao: ['最低生活保障家庭', 'minimum living allowance'],
    'dibao-edge': ['最低生活保障边缘家庭', 'on the edge of the allowance'],
    'heavy-expense': ['刚性支出困难家庭', 'heavy necessary expense'],
    disaster: ['受灾人员', 'struck by disaster'],
    sudden: ['基本生活暂时出现严重困难的人员', 'in sudden need'],
    emergency: ['需要疾病应急救助人员', 'emergency patient'],
    adrift: ['生活无着的流散人员', 'adrift'],
    other: ['其他', 'other'],
  }),
  person_group: code('对象类型', 'Kind of person', {
    old: ['老年人', 'old'],
    disabled: ['残疾人', 'disabled'],
    minor: ['未成年人', 'minor'],
    other: ['其他', 'other'],
  }),
  disab_parts: list('多重残疾所含各类残疾', 'Parts of a multiple disability', {
    disab_type: formFields.disab_type,
    disab_grade: formFields.disab_grade,
  }),
  provincial_unable: truth('属于省级规定的无劳动能力情形', 'A case of inability to work that the province has added'),

  // income, a year
  incomes: list('收入明细', 'Incomes, listed', {
    kind: code('收入类别', 'Kind of income', {
      wages: ['工资性收入', 'wages'],
      business: ['经营净收入', 'net business income'],
      property: ['财产净收入', 'net income from property'],
      transfer: ['转移净收入', 'net transfers'],
      'basic-pension': ['城乡居民基础养老金', 'basic pension of residents'],
      'social-insurance': ['基本医疗保险等社会保险待遇', 'medical and other social insurance'],
      'special-care': ['优待抚恤金', 'special care pension'],
      'old-age-allowance': ['高龄津贴', 'old-age allowance'],
      'child-allowance': ['事实无人抚养儿童基本生活补贴', 'allowance of an unsupported child'],
      other: ['其他', 'other'],
    }),
    amount: moneyAYear('金额', 'Amount'),
  }),
  disposable_income: moneyAYear('当地上年人均可支配收入', 'Disposable income a head in the place last year'),
  income_from: month('收入核算起始月份', 'Income counted from'),
  income_through: month('收入核算截止月份', 'Income counted through'),

  // property
  savings_limit: money('当地金融资产限额', 'Local limit of savings'),
  homes: integer('住房套数', 'Homes', '套', 'homes'),
  vehicles: integer('机动车辆数（不含残疾人代步车）', 'Motor vehicles, but for mobility vehicles', '辆', 'vehicles'),
  businesses: integer('商铺、企业数', 'Shops and companies', '个', 'of them'),
  property_rule_setter: code('财产认定标准制定机关', 'Who set the rule on property', {
    province: ['省级', 'the province'],
    city: ['设区的市级', 'the prefecture-level city'],
    county: ['县级', 'the county'],
    township: ['乡镇（街道）', 'the township'],
  }),

  // minors
  child_kind: code('孤儿或事实无人抚养儿童', 'Orphan or unsupported child', {
    none: ['都不是', 'neither'],
    orphan: ['孤儿', 'orphan'],
    unsupported: ['事实无人抚养儿童', 'unsupported child'],
  }),
  child_choice: code('未成年人选择的保障', 'Support chosen for the child', {
    tekun: ['特困人员救助供养', 'this support'],
    'child-allowance': ['孤儿、事实无人抚养儿童基本生活保障', 'the child’s allowance'],
  }),
  child_rate: moneyAMonth('当地事实无人抚养儿童补贴标准', 'Rate for an unsupported child in the place'),
  entered_as_minor: truth('未成年时纳入供养', 'Taken in as a minor'),

  // what else is drawn
  other_benefits: list('同时享受的其他待遇', 'Other benefits', {
    kind: code('待遇', 'Benefit', {
      dibao: ['最低生活保障', 'minimum living allowance'],
      'heavy-expense': ['刚性支出困难家庭救助', 'aid to families with heavy expense'],
      orphan: ['孤儿基本生活费', 'orphan’s allowance'],
      'unsupported-child': ['事实无人抚养儿童基本生活补贴', 'unsupported child’s allowance'],
      'disability-living': ['困难残疾人生活补贴', 'living subsidy for disabled persons'],
      'disability-care': ['重度残疾人护理补贴', 'care subsidy for disabled persons'],
      pension: ['基本养老保险', 'pension insurance'],
      medical: ['基本医疗保险', 'medical insurance'],
      'old-age-allowance': ['高龄津贴', 'old-age allowance'],
      other: ['其他', 'other'],
    }),
    now: truth('仍在享受', 'Still drawn'),
    deducted: truth('因此扣减或停发供养金', 'Support is cut or stopped for it'),
  }),
} as const satisfies Record<string, FieldSpec>;
