import type { Words } from '../model/field-spec.ts';
import { soundCitizenId } from './citizen-id.ts';
import { authorityIsPlausible } from './region.ts';
import { bare, strangeIn, type Check, type Strange } from './typed.ts';

/**
 * The unified social credit code (统一社会信用代码, GB 32100-2015): department of registration 1, kind of organisation 1,
 * region of the department 6, organisation code 9 (GB 11714-1997, with a check character of its own), check character 1.
 * Codes that offices gave early, in Xiamen and elsewhere, fail their check and are in force: warn, don't reject.
 */
export interface CreditCode {
  /**
   * `organisation`: the 9 characters that stood alone until 2015; `registration`: 15 digits, a business licence of
   * before; `citizen-id`: a person's number, typed here.
   */
  readonly form: 'eighteen' | 'organisation' | 'registration' | 'citizen-id' | 'malformed';
  /** Characters in it. */
  readonly length: number;
  /** Characters that may not stand where they stand: I, O, S, V, Z are in no code, letters not in the region. */
  readonly strange: readonly Strange[];
  /** With 1 for I, 0 for O, 5 for S, 2 for Z, when that makes a sound code; else null. */
  readonly meant: string | null;
  /** The first two characters, `12`; null where the form is not `eighteen`, as is all that follows. */
  readonly type: string | null;
  /** Null too for a department that the standard doesn't have. */
  readonly department: Words | null;
  /** Null too for a kind that the standard doesn't have, or that has nothing to do with support (a law firm). */
  readonly kind: Words | null;
  /** Six digits. */
  readonly region: string | null;
  readonly regionKnown: boolean;
  /** Of an organisation code alone, too. */
  readonly organisation: { readonly code: string; readonly check: Check } | null;
  readonly check: Check | null;
}

const alphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const weights = [3, 7, 9, 10, 5, 8, 4, 2] as const;

// The department, then its kinds (GB 32100-2015 table 1 and its amendment: A, N), for those that who supports or keeps
// an institution may be registered with.
const departments: Readonly<Record<string, string>> = {
  1: '机构编制 staffing office|1机关 state organ|2事业单位 public institution|3群众团体 mass organisation',
  2: '外交 foreign affairs',
  3: '司法行政 justice',
  4: '文化 culture',
  5: '民政 civil affairs|1社会团体 association|2民办非企业单位 private non-enterprise unit|3基金会 foundation',
  6: '旅游 tourism',
  7: '宗教 religion|1宗教活动场所 place of worship|2宗教院校 religious school',
  8: '工会 trade unions',
  9: '市场监管 market supervision|1企业 enterprise|2个体工商户 individual business|3农民专业合作社 farmers’ cooperative',
  A: '军队编制 military staffing office',
  N: '农业 agriculture|1组级集体经济组织 collective of a group|2村级集体经济组织 collective of a village|3乡镇级集体经济组织 collective of a township',
  Y: '其他 other',
};

const words = (text: string): Words => ({ zh: text.slice(0, text.indexOf(' ')), en: text.slice(text.indexOf(' ') + 1) });

/** @param body17 the characters before the check character; one outside the alphabet makes it meaningless */
export function creditCheck(body17: string): string {
  let sum = 0;
  let weight = 1;
  for (const c of body17) {
    sum += alphabet.indexOf(c) * weight;
    weight = (weight * 3) % 31;
  }
  return alphabet.charAt((31 - (sum % 31)) % 31);
}

/** @param body8 the characters of an organisation code before its check character, digits and capital letters */
export function organisationCheck(body8: string): string {
  const sum = weights.reduce((total, weight, i) => total + weight * Number.parseInt(body8.charAt(i), 36), 0);
  return '0X987654321'.charAt(sum % 11);
}

/** Half-width capitals without blanks, hyphens and the apostrophe of spreadsheets. Whatever else stands in it stays. */
export const readCreditCode = (text: string): string => bare(text).replace(/[-–—]/g, '').toUpperCase();

const sound = (code: string): boolean => /^..\d{6}.{10}$/.test(code) && [...code].every((c) => alphabet.includes(c)) && creditCheck(code.slice(0, 17)) === code.charAt(17);

function typeOf(code: string): Pick<CreditCode, 'type' | 'department' | 'kind'> {
  const type = code.slice(0, 2);
  const [department, ...kinds] = (departments[code.charAt(0)] ?? '').split('|');
  const kind = kinds.find((k) => k.charAt(0) === code.charAt(1))?.slice(1) ?? (code.charAt(1) === (department?.startsWith('其他') ? '1' : '9') ? '其他 other' : '');
  return { type, department: department ? words(department) : null, kind: department && kind ? words(kind) : null };
}

/** Reads a code as typed; never throws, whatever the text. */
export function inspectCreditCode(text: string): CreditCode {
  const code = readCreditCode(text);
  const characters = [...code];
  const { length } = characters;
  const alone = /^[0-9A-Z]{8}[0-9X]$/.test(code);
  const strange = alone ? [] : strangeIn(characters, (c, at) => (length === 18 && at >= 2 && at < 8 ? /^\d$/.test(c) : alphabet.includes(c)));
  const swapped = code.replace(/[IOSZ]/g, (c) => '1052'.charAt('IOSZ'.indexOf(c)));
  const found = {
    length,
    strange,
    meant: strange.length > 0 && sound(swapped) ? swapped : null,
    type: null,
    department: null,
    kind: null,
    region: null,
    regionKnown: false,
    organisation: null,
    check: null,
  };
  const organisation = (nine: string): CreditCode['organisation'] => ({ code: nine, check: { expected: organisationCheck(nine), actual: nine.charAt(8) } });
  if (alone) return { form: 'organisation', ...found, organisation: organisation(code) };
  if (strange.length > 0 || (length !== 18 && !/^\d{15}$/.test(code))) return { form: 'malformed', ...found };
  if (length === 15) return { form: soundCitizenId(code)?.regionKnown ? 'citizen-id' : 'registration', ...found };
  if (!sound(code) && soundCitizenId(code)?.regionKnown) return { form: 'citizen-id', ...found };
  const region = code.slice(2, 8);
  return {
    form: 'eighteen',
    ...found,
    ...typeOf(code),
    region,
    regionKnown: authorityIsPlausible(region),
    organisation: organisation(code.slice(8, 17)),
    check: { expected: creditCheck(code.slice(0, 17)), actual: code.charAt(17) },
  };
}
