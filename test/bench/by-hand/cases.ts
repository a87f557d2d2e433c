import fc from 'fast-check';
import { addDays, ageOn } from '../../../core/format/dates.ts';
import { citizenNumber } from '../../../core/format/testing/citizen-numbers.ts';
import type { FieldSpec } from '../../../core/model/field-spec.ts';
import { fields, type Facts } from '../../../core/model/fields.ts';
import { arbitraryValue, enteredFields } from '../../../core/model/testing/arbitrary-facts.ts';
import { firstDay, lastDay } from './figures.ts';

const days = Math.round((Date.parse(lastDay) - Date.parse(firstDay)) / 86_400_000);

/** A day in the time that is written by hand. */
export const caseDays = fc.integer({ min: 0, max: days }).map((n) => addDays(firstDay, n));

const people = fc
  .record({ birth: fc.integer({ min: 0, max: 45_000 }).map((n) => addDays('1899-01-01', n)), sequence: fc.integer({ min: 1, max: 999 }) })
  .map(({ birth, sequence }) => ({ birth, sex: sequence % 2 === 1 ? 'male' : 'female', id_no: citizenNumber({ region: '341502', birth, sequence }) }) as const);
type Person = { readonly birth: string; readonly sex: 'male' | 'female'; readonly id_no: string };

const from = (low: number, high: number) => fc.integer({ min: low, max: high }).map((n) => addDays('2022-04-20', n));
const nearDays = fc.oneof({ weight: 16, arbitrary: from(-45, 60) }, { weight: 1, arbitrary: from(-7000, -200) }, { weight: 3, arbitrary: from(1520, 1570) });

/** Values that lie close to each other, so that what is compared is now equal, now one off. */
function closeValue(key: string, spec: FieldSpec, them: readonly Person[]): fc.Arbitrary<unknown> {
  if (key === 'year') return fc.integer({ min: 2016, max: 2023 });
  switch (spec.kind) {
    case 'date':
      return nearDays;
    case 'month':
      return nearDays.map((d) => d.slice(0, 7));
    case 'integer':
      return fc.oneof(fc.integer({ min: 0, max: 4 }), fc.constantFrom(10, 59, 60, 69, 70));
    case 'decimal':
      return fc.constantFrom(0, 1.5, 20);
    case 'money':
      return fc.constantFrom(0, 5000, 5100, 60_000, 61_200, 65_000, 130_000, 720_000, 780_000);
    case 'citizen-id':
      return fc.constantFrom(...them.map((p) => p.id_no));
    case 'list':
      return fc.record({
        rows: fc.array(fc.record(Object.fromEntries(Object.entries(spec.of).map(([k, s]) => [k, fc.option(closeValue(k, s, them), { freq: 8 })])), { requiredKeys: [] }), { maxLength: 7 }),
        complete: fc.boolean(),
      });
    default:
      return arbitraryValue(spec);
  }
}

/** Facts that nearly agree, most of them filled in. */
export const closeFacts: fc.Arbitrary<Facts> = fc.array(people, { minLength: 3, maxLength: 3 }).chain((them) => {
  const me = them[0]!;
  const [, ...others] = them;
  const texts: Partial<Record<keyof Facts, fc.Arbitrary<unknown>>> = {
    id_no: fc.oneof(
      { weight: 9, arbitrary: fc.constant(me.id_no) },
      { weight: 1, arbitrary: fc.constantFrom(`${me.id_no.slice(0, 17)}${me.id_no.endsWith('0') ? '1' : '0'}`, me.id_no.slice(0, 17), '341502400101001', `${me.id_no.slice(0, 14)}****`, '99'.concat(me.id_no.slice(2))) },
    ),
    disab_issue_date: fc.oneof({ weight: 9, arbitrary: nearDays }, { weight: 1, arbitrary: fc.constant('2022-02-30') }),
    birth: fc.oneof({ weight: 6, arbitrary: fc.constant(me.birth) }, { weight: 1, arbitrary: nearDays }),
    sex: fc.oneof({ weight: 6, arbitrary: fc.constant(me.sex) }, { weight: 1, arbitrary: fc.constantFrom('male', 'female') }),
    name: fc.constantFrom('云山', '云某', '山', '买买提·云', '买买提.云', '云山1', '·云山', ' 云山', '欧阳云山水月江', '㐀山', 'Shan'),
    phone: fc.constantFrom('13805640001', '0564-3331234', '1380564000', '138****0001', '12349', '无', '13805640001、0564-3331234', '12012345678'),
    postcode: fc.constantFrom('237000', '23700', '２３７０００', '2370**', ''),
    region_code: fc.constantFrom('341502', '341500', '340000', '341502103', '34150', '991502', '34', '341502103001', '100000', '３４１５０２'),
    township_code: fc.constantFrom('341502103', '341503103', '341502000', '341502103001', '341502103000', '34150210', '341502'),
    account_no: fc.constantFrom('6228480000000000019', '6228480000000000010', '12345678901234567', '13805640001', me.id_no, others[0]!.id_no, '1234', '6228 4800 0000 0000 019', '62****00', ''),
    inst_uscc: fc.constantFrom('12341502MB1234567X', '123415024867890123', me.id_no, '12345678-9', '341502000012345', 'O2341502MB1234567X', ''),
    disab_no: fc.constantFrom(`${me.id_no}43`, `${me.id_no}61`, `${me.id_no}83`, `${others[0]!.id_no}42`, `${me.id_no}4`, `${me.id_no.slice(0, 17)}${me.id_no.endsWith('1') ? '2' : '1'}42`, `${me.id_no}75`),
    age: fc.oneof(fc.constant(ageOn(me.birth, '2022-05-10')), fc.integer({ min: 0, max: 100 })),
    homes: fc.constantFrom(0, 1, 1, 2),
    vehicles: fc.constantFrom(0, 0, 1),
    businesses: fc.constantFrom(0, 0, 1),
    total_amount_upper: fc.constantFrom('壹仟叁佰元整', '陆佰元整', '零元整', '伍拾元整', '一千一'),
    obligor_id_no: fc.constantFrom(me.id_no, others[0]!.id_no, `${others[1]!.id_no.slice(0, 17)}*`, '123'),
  };
  return fc.record(
    Object.fromEntries(
      enteredFields('case').map((key) => [key, fc.option(texts[key] ?? closeValue(key, fields[key], them), { freq: 7 })]),
    ),
    { requiredKeys: [] },
  ) as fc.Arbitrary<Facts>;
});

/** Cases as a clerk has them halfway: whole, but for an eighth of the fields, and a few that say two things. All of one shape, as forms are. */
export function clerkCases(howMany: number): Facts[] {
  let seed = 7;
  const roll = (below: number): number => {
    seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((seed / 0x1_0000_0000) * below);
  };
  const pick = <V>(...of: readonly V[]): V => of[roll(of.length)]!;
  const most = <V>(v: V): V | null => (roll(8) === 0 ? null : v);
  const person = (year: number): Person => {
    const birth = addDays(`${year}-01-01`, roll(365));
    const sequence = 1 + roll(998);
    return { birth, sex: sequence % 2 === 1 ? 'male' : 'female', id_no: citizenNumber({ region: '341502', birth, sequence }) };
  };
  return Array.from({ length: howMany }, (): Facts => {
    const me = person(1880 + roll(11));
    const wife = person(1880 + roll(11));
    const son = person(1910 + roll(6));
    const apply = addDays('2022-04-01', roll(60));
    const after = (days: number): string | null => most(addDays(apply, days + roll(3)));
    const [kind, digit, grade] = pick(['none', '', null] as const, ['none', '', null] as const, ['limb', '42', 'two'] as const, ['mental', '63', 'three'] as const);
    const alone = roll(3) > 0;
    const household = alone ? [] : [{ name: '云水', id_no: wife.id_no, relation: 'spouse', birth: wife.birth, sex: wife.sex } as const];
    const basic = pick(60_000, 78_000, 90_000);
    const able = (): boolean | null => most(roll(4) > 0);
    return {
      name: most('云山'), id_no: most(me.id_no), sex: most(me.sex), birth: most(me.birth), age: most(ageOn(me.birth, apply) + (roll(10) === 0 ? 1 : 0)), nation: most('汉族'),
      marriage: most(alone ? 'widowed' : 'married'), hukou_type: most('rural'), health: most('一般'), labour: most('none'), self_care: most(pick('independent', 'partial', 'full')),
      phone: most(`1380564${1000 + roll(9000)}`), region_code: most('341502'), township: most('某镇'), village: most('某村'), hukou_addr: most('六安市金安区某镇某村'), address: most('六安市金安区某镇某村'),
      postcode: most('237000'), disab_no: most(digit === '' ? null : me.id_no + digit), disab_type: most(kind), disab_grade: most(grade), family_size: most(household.length + 1),
      obligor_present: most(alone ? 'none' : 'some'), obligor_count: most(alone ? 0 : 1), obligor_ability: alone ? null : most('unable'), obligor_reason: alone ? null : most('elderly-low-income'),
      source_living: most('none'), income_year: most(roll(3) * 100_000), dibao_month: most(65_000), property_fits: most('yes'), deposit: most(roll(5) * 100_000), land_area: most(roll(2) * 1.5),
      mode: most(roll(3) > 0 ? 'home-based' : 'centralised'), basic_amount: most(basic), basic_amount_year: most(basic * 12), support_start: null, bank: most('某行'), account_name: most('云山'),
      account_no: most(`12345678${10_000_000 + roll(80_000_000)}`), apply_date: roll(20) === 0 ? null : apply, village_survey_date: after(2), town_review_date: after(9), town_notice_start: after(12),
      town_notice_end: after(19), county_decision_date: after(28), county_operator: most('某人'), remark: null,
      members: most({ rows: [{ name: '云山', id_no: me.id_no, relation: 'self', birth: me.birth, sex: me.sex }, ...household], complete: roll(4) > 0 }),
      obligors: most({ rows: alone ? [] : [{ name: '云川', id_no: son.id_no, relation: 'child', age: ageOn(son.birth, apply), ability: 'unable', status: 'none', disab_type: 'none', disab_grade: null, state: 'normal', income_year: 500_000, property_low: true, provincial_case: false, raised: true }], complete: roll(4) > 0 }),
      township_code: most('341502103'), adult_children: most(alone ? 0 : 1), living_parents: most(0), homes: most(1), vehicles: most(0), businesses: most(0), applied_to: most('hukou-township'), applied_by: most('own'),
      papers: most({ rows: (['identity', 'statement', 'promise', 'authorisation'] as const).slice(0, 3 + roll(2)).map((paper) => ({ paper })), complete: roll(4) > 0 }),
      missing_notices: most(roll(2)), accept_date: after(1), check_consent: most(true), township_surveyed: most(true), county_received_date: after(21), decided_by: most('county'),
      county_decision: most('granted'), start_month: most('2022-06'), file_opened: most(true), decision_published: most(true), can_eat: able(), can_dress: able(), can_rise: able(), can_toilet: able(), can_walk: able(),
      can_bathe: able(), assess_organiser: most('county'), care_amount: most(20_000), total_amount: most(basic + 20_000), mode_chosen_by: most('own'), medical_insured: most(true), member_state: null,
    };
  });
}
