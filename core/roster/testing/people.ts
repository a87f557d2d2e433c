import fc from 'fast-check';
import { addDays } from '../../format/dates.ts';
import { arbitraryCitizenNumber, citizenNumber } from '../../format/testing/citizen-numbers.ts';
import { luhnDigit } from '../../format/bank-card.ts';
import type { Facts } from '../../model/fields.ts';
import { formFields, isFormField, type FormField } from '../../model/form-fields.ts';

const isNothing = /^(?:无|没有|暂无|不详|未知|未填|空|n\/a|[/\\—―–_－-]+|×)$/i;
const errors = /^#/;

/** Any text that a form can hold: signs, quotes, line ends and formulas among it. */
export const arbitraryText: fc.Arbitrary<string> = fc
  .oneof(
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }),
    fc.string({ unit: fc.constantFrom('=', '+', '-', '@', '＝', '\t', '\n', '"', "'", ',', ';', ' ', '\u00a0', '\u200b', 'a', '张', '1', '_x0041_'), minLength: 1, maxLength: 8 }),
    fc.stringMatching(/^[\u4e00-\u9fa5]{2,6}$/),
  )
  .map((t) => t.replaceAll('\r', '').replaceAll('\ufffd', '').trim())
  .filter((t) => t !== '' && !isNothing.test(t) && !isNothing.test(t.normalize('NFKC')) && !errors.test(t));

function valueOf(field: FormField): fc.Arbitrary<unknown> {
  const spec = formFields[field];
  switch (spec.kind) {
    case 'text':
      return arbitraryText;
    case 'digits':
      return fc.stringMatching(/^[1-9]\d{4,18}[1-9]$/);
    case 'citizen-id':
      return arbitraryCitizenNumber();
    case 'disability-certificate':
      return arbitraryCitizenNumber().map((id) => `${id}43`);
    case 'date':
      return fc.oneof(fc.integer({ min: 0, max: 80_000 }).map((n) => addDays('1880-01-01', n)), fc.constant('2009-02-30'));
    case 'integer':
      return fc.nat(200);
    case 'decimal':
      return fc.nat(100_000).map((n) => n / 100);
    case 'money':
      return fc.nat(100_000_000);
    case 'code':
      return fc.constantFrom(...Object.keys(spec.codes));
  }
}

const all = Object.keys(formFields).filter(isFormField);

/** Cases with some of their fields known; each has a number, so that each is somebody. */
export const arbitraryCase: fc.Arbitrary<Facts> = fc.record(Object.fromEntries(all.map((field) => [field, valueOf(field)])), { requiredKeys: ['id_no'] }) as fc.Arbitrary<Facts>;

const townships = ['石门镇', '云台镇', '青木乡', '白水乡'];

/** Somebody of a county's roster: the same for the same number, and nobody's. */
export function person(n: number): Facts {
  const birth = addDays('1880-01-01', n % 3650);
  const card = `621700${String(n).padStart(12, '0')}`;
  return {
    name: `云${String.fromCharCode(0x4e00 + (n % 2000))}${String.fromCharCode(0x4e00 + (n % 700))}`,
    id_no: citizenNumber({ birth, sequence: Math.floor(n / 3650) % 1000 }),
    sex: Math.floor(n / 3650) % 2 === 1 ? 'male' : 'female',
    birth,
    nation: '汉族',
    hukou_type: 'rural',
    labour: 'none',
    self_care: n % 5 ? 'independent' : 'partial',
    phone: `138${String(n).padStart(8, '0')}`,
    township: townships[n % 4]!,
    village: `第${n % 97}村`,
    address: `某县${townships[n % 4]!}第${n % 97}村${n % 300}号`,
    disab_type: n % 7 ? 'none' : 'limb',
    family_size: 1,
    income_year: (n % 900) * 100,
    mode: n % 3 ? 'home-based' : 'centralised',
    basic_amount: 30_000 + (n % 7) * 1000,
    support_start: addDays('2018-01-01', n % 900),
    bank: '农村信用社',
    account_no: card + luhnDigit(card),
  };
}

export const personFields: readonly FormField[] = Object.keys(person(0)).filter(isFormField);
