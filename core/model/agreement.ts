import { citizenId, code, date, decimal, integer, list, money, text, truth, type FieldSpec } from './field-spec.ts';

const role = code('甲乙丙丁方', 'Letter of the party', { jia: ['甲方', 'party A'], yi: ['乙方', 'party B'], bing: ['丙方', 'party C'], ding: ['丁方', 'party D'] });

/** Who may be a party, hold a copy or bear a duty. */
export const partyKind = code('身份', 'Who it is', {
  township: ['乡镇人民政府（街道办事处）', 'township government'],
  'township-office': ['乡镇民政办等内设机构', 'an office within the township'],
  county: ['县级民政部门', 'county civil affairs'],
  village: ['村（居）民委员会', 'village committee'],
  collective: ['农村集体经济组织', 'rural collective'],
  villagers: ['村民小组全体农户', 'the households of the group'],
  home: ['供养服务机构', 'home'],
  organisation: ['其他组织', 'another organisation'],
  recipient: ['供养对象', 'recipient'],
  guardian: ['监护人', 'guardian'],
  carer: ['照料人（受委托扶养人）', 'carer'],
  person: ['其他个人', 'another person'],
});
export type PartyKind = keyof (typeof partyKind)['codes'];
export const partyKinds = Object.keys(partyKind.codes) as readonly PartyKind[];

/** A support agreement: parties, signatures, copies, property, clauses. */
export const agreementFields = {
  agreement_kind: code('协议种类', 'Kind of agreement', {
    support: ['供养（服务）协议', 'support agreement'],
    care: ['委托照料协议', 'agreement on care'],
    legacy: ['遗赠扶养协议', 'support-for-legacy agreement'],
  }),
  agreement_title: text('协议名称', 'Title of the agreement'),
  cites: text('协议引用的法规', 'Regulations that it cites'),

  // parties and signatures
  parties: list('协议各方', 'Parties', {
    role,
    kind: partyKind,
    named_in_preamble: truth('写入开头的协商各方', 'Named in the preamble'),
    supervises: truth('负责监督其他各方', 'Supervises the other parties'),
    signed: truth('签名', 'Signed'),
    sealed: truth('盖章', 'Sealed'),
    fingerprint: truth('按手印', 'Fingerprint'),
    signed_on: date('签字日期', 'Signed on'),
  }),
  recipient_capacity: code('供养对象民事行为能力', 'Recipient’s civil capacity', {
    full: ['完全', 'full'],
    limited: ['限制', 'limited'],
    none: ['无', 'none'],
  }),
  date_lines: integer('落款日期栏数', 'Places for a date at the foot', '处', 'places'),
  blanks: integer('空白未填处', 'Blanks left', '处', 'places'),
  copies: integer('协议份数', 'Copies', '份', 'copies'),
  parties_in_copy_clause: integer('份数条款所说方数', 'Parties that the clause on copies speaks of', '方', 'parties'),
  copy_holders: list('各份持有者', 'Holders of the copies', { kind: partyKind }),

  // time
  effective_clause: code('生效条款', 'When it takes effect', {
    'on-signing': ['自签字之日起', 'on signing'],
    'on-day': ['约定的日期', 'on a day named'],
    'not-said': ['未写明', 'not said'],
  }),
  effective: date('协议生效日期', 'In effect from'),
  agreement_start: date('协议开始日期', 'Agreement begins'),
  agreement_end: date('协议截止日期', 'Agreement ends'),

  // clauses
  states_amount: truth('写明供养标准或金额', 'States the amount'),
  states_service: truth('写明供养服务内容', 'States the service'),
  states_carer: truth('写明由谁照料', 'States who cares'),
  states_term: truth('写明期限', 'States its term'),
  states_breach: truth('写明违约责任', 'States what follows a breach'),
  states_filing: truth('写明备案', 'States where it is filed'),
  filing_office: text('备案机关', 'Filed with'),
  duty_holders: list('条款规定义务的各方', 'Who has duties in it', { kind: partyKind }),
  liable_role: code('承担责任的一方', 'Party that is liable', { jia: ['甲方', 'party A'], yi: ['乙方', 'party B'], bing: ['丙方', 'party C'], ding: ['丁方', 'party D'] }),
  status_decided_by: code('由谁认定供养资格', 'Who decides the status', {
    county: ['县级民政部门', 'county civil affairs'],
    township: ['乡镇（街道）', 'township'],
    village: ['村（居）民委员会认定', 'village committee decides'],
    'village-reviews': ['村（居）民委员会只作审核', 'village committee only reviews'],
    'not-said': ['未写明', 'not said'],
  }),
  states_group: truth('写明老年、残疾或未成年', 'States old age, disability or minority'),
  childless_as_unsupported: truth('把无子女写成无法定义务人', 'Takes no children for no statutory supporter'),
  covers_unable_supporters: truth('包括义务人无能力的情形', 'Includes supporters without ability'),

  // property
  homestead: decimal('宅基地面积', 'Homestead', '平方米', 'square metres'),
  land_said_owned: truth('把承包地、宅基地写成归本人所有', 'Says that the recipient owns land or homestead'),
  disposal_clause: code('财产处置条款', 'Clause on disposal', {
    recipient: ['由本人决定', 'the recipient decides'],
    'recipient-and-village': ['须本人和村委会同意', 'needs recipient and village committee'],
    banned: ['本人不得处分', 'the recipient may not dispose'],
    'not-said': ['未写明', 'not said'],
  }),
  estate_clause: code('遗产条款', 'Clause on the estate', {
    heirs: ['依法继承', 'to the heirs by law'],
    supporter: ['归扶养人', 'to who supports'],
    collective: ['归集体', 'to the collective'],
    'not-said': ['未写明', 'not said'],
  }),
  heirs: code('有无继承人、受遗赠人', 'Heirs or legatees', { none: ['无', 'none'], some: ['有', 'some'] }),
  collective_member: truth('集体经济组织成员', 'Member of the collective'),
  land_yield_to: code('代耕收益归谁', 'Who has the yield of land that others farm', {
    recipient: ['供养对象', 'recipient'],
    carer: ['照料人、代耕人', 'carer or farmer'],
    village: ['村组、集体', 'village or collective'],
  }),
  land_income_recipient: money('土地收益分给供养对象', 'Land income shared to the recipient'),
  land_income_villager: money('土地收益分给同组村民（每人）', 'Land income shared to each villager'),

  // care and money
  carer_kind: code('照料者', 'Who cares', {
    village: ['村（居）民委员会', 'village committee'],
    home: ['供养服务机构', 'home'],
    villager: ['村民', 'a villager'],
    other: ['其他', 'other'],
  }),
  carer_entrusted_by: code('照料人由谁委托', 'Who entrusted the carer', {
    village: ['村民委员会', 'village committee'],
    other: ['其他', 'other'],
  }),
  carer_id_no: citizenId('照料人身份证号', 'ID number of the carer'),
  carer_age: integer('照料人年龄', 'Age of the carer', '周岁', 'years'),
  agreed_amount: money('协议金额', 'Amount agreed'),
  agreed_per: code('协议金额期间', 'The amount is for', { month: ['月', 'a month'], year: ['年', 'a year'] }),
  amount_upper: text('金额大写', 'Amount in capitals'),
  card_holder: code('存折（卡）由谁保管', 'Who keeps the bank book', {
    recipient: ['本人', 'recipient'],
    family: ['监护人、亲属', 'guardian or family'],
    village: ['村（居）工作人员', 'village staff'],
    township: ['乡镇（街道）工作人员', 'township staff'],
  }),
  card_agreement: truth('代管存折（卡）有书面协议', 'A written agreement on keeping it'),
  card_agreement_filed: truth('代管协议已报县级备案', 'That agreement is filed with the county'),

  // its end
  ended_for_poor_service: truth('因服务不符合要求终止协议', 'Ended for poor service'),
  correction_due: date('责令改正期限', 'To be corrected by'),
  service_corrected: truth('已按期改正', 'Corrected in time'),
  ended_on: date('协议终止日期', 'Ended on'),
} as const satisfies Record<string, FieldSpec>;

/** What rules decide for other rules to read; never typed. */
export const agreementConcluded = {
  care_ground: code('照料的依据', 'On what ground they care', {
    village: ['村民委员会照料', 'the village committee cares'],
    home: ['供养服务机构提供服务', 'a home gives the service'],
    entrusted: ['村民受村民委员会委托照料', 'a villager entrusted by the committee'],
  }),
  estate_to: code('遗产归属', 'Where the estate goes', {
    agreement: ['按协议', 'by the agreement'],
    heirs: ['继承人、受遗赠人', 'heirs and legatees'],
    collective: ['所在集体', 'the collective'],
    state: ['国家', 'the state'],
  }),
} as const satisfies Record<string, FieldSpec>;
