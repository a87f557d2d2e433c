import fc from 'fast-check';
import { citizenNumber } from '../../format/testing/citizen-numbers.ts';
import type { Facts } from '../../model/fields.ts';
import { arbitraryDays, arbitraryFacts } from '../../model/testing/arbitrary-facts.ts';
import type { DocumentInput } from '../input.ts';

const supporter = (i: number) => ({ name: `义务人${'甲乙丙丁戊己庚辛壬癸'.charAt(i)}`, id_no: citizenNumber({ birth: '1885-03-04', sequence: 100 + i }), relation: 'child', age: 70 + i, ability: 'unable', status: 'dibao', income_year: 100000 + i } as const);

/** Invented, long and rare in every way that a name or an address can be. */
export const hardCase: Facts = {
  name: '阿卜杜热合曼·𫟹麦提〇',
  id_no: citizenNumber({ birth: '1886-02-03', sequence: 21 }),
  sex: 'male',
  birth: '1886-02-03',
  age: 140,
  nation: '维吾尔族',
  marriage: 'widowed',
  hukou_type: 'rural',
  health: '长期卧床',
  labour: 'none',
  self_care: 'full',
  phone: '13800000000',
  region_code: '611021',
  township: '石门镇',
  village: '麻坪村',
  hukou_addr: '某某省某某市洛南县石门镇麻坪村第十一村民小组青石板路一百二十三号附六号院内东厢房第二间',
  address: '某某省某某市洛南县石门镇麻坪村\n第十一村民小组\n青石板路一百二十三号',
  postcode: '726100',
  disab_no: `${citizenNumber({ birth: '1886-02-03', sequence: 21 })}41`,
  disab_type: 'limb',
  disab_grade: 'one',
  disab_issue_date: '2019-05-06',
  person_group: 'old',
  family_size: 2,
  members: { complete: true, rows: [{ name: '古丽努尔·𫟹', relation: 'spouse', sex: 'female', birth: '1887-01-01', id_no: citizenNumber({ birth: '1887-01-01', sequence: 30 }) }] },
  obligor_present: 'some',
  obligor_count: 10,
  obligors: { complete: true, rows: Array.from({ length: 10 }, (_, i) => supporter(i)) },
  source_living: 'some',
  incomes: { complete: true, rows: [{ kind: 'basic-pension', amount: 216000 }, { kind: 'business', amount: 33333 }] },
  income_year: 249333,
  income_month: 20778,
  dibao_month: 66000,
  property_fits: 'yes',
  deposit: 1234567,
  house_rooms: 3,
  house_area: 66.5,
  land_area: 2.5,
  homestead: 130,
  homes: 1,
  vehicles: 0,
  businesses: 0,
  other_benefits: { complete: true, rows: [{ kind: 'old-age-allowance', now: true, deducted: false }] },
  mode: 'home-based',
  bank: '洛南农村商业银行股份有限公司石门支行',
  account_name: '阿卜杜热合曼·𫟹麦提〇',
  account_no: '6217000000000000001',
  apply_date: '2026-08-03',
  apply_reason: '年老多病，无人照料。'.repeat(12),
  county_decision_date: '2026-09-10',
  cert_no: '61102100000001',
  start_month: '2026-10',
  basic_amount: 90000,
  care_amount: 64000,
  total_amount: 154000,
  can_eat: false,
  can_dress: false,
  can_rise: false,
  can_toilet: false,
  can_walk: false,
  can_bathe: false,
  payee_account: 'own',
  care_payee: 'carer',
  agreement_start: '2026-10-01',
  agreement_end: '2027-09-30',
  carer_id_no: citizenNumber({ birth: '1889-09-09', sequence: 40 }),
  carer_age: 57,
  recipient_capacity: 'limited',
};

export const hardInput: DocumentInput = {
  facts: hardCase,
  day: '2026-11-24',
  names: { county: '洛南县', countyOffice: '洛南县民政局', group: '第十一村民小组' },
  signers: {
    township: { head: '张某某', phone: '0914-0000000', address: '洛南县石门镇街道一号' },
    village: { head: '李某某', phone: '0914-0000001', address: '洛南县石门镇麻坪村' },
    carer: { name: '欧阳某某', relation: '邻居', phone: '13900000000', address: '洛南县石门镇麻坪村第十一村民小组', bank: '洛南农村商业银行', account_no: '6217000000000000002' },
    guardian: { name: '古丽努尔·𫟹', relation: '配偶', phone: '13700000000' },
  },
};

/** Any facts of case and agreement together, on any day, with or without names. */
export const arbitraryInput: fc.Arbitrary<DocumentInput> = fc
  .tuple(arbitraryFacts('case'), arbitraryFacts('agreement'), arbitraryDays, fc.option(fc.record({ county: fc.string({ maxLength: 12 }), township: fc.string({ maxLength: 12 }) }), { nil: undefined }))
  .map(([ofCase, ofAgreement, day, names]) => ({ facts: { ...ofAgreement, ...ofCase }, day, ...(names && { names }) }));
