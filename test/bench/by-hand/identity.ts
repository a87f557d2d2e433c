import { inspectAccount, luhnDigit } from '../../../core/format/bank-card.ts';
import { inspectCitizenId, type CitizenId } from '../../../core/format/citizen-id.ts';
import { inspectCreditCode } from '../../../core/format/credit-code.ts';
import { dayNumber } from '../../../core/format/day-number.ts';
import { inspectCertificate } from '../../../core/format/disability-certificate.ts';
import { inspectPhones } from '../../../core/format/phone.ts';
import { inspectRegionCode, regionIsPlausible } from '../../../core/format/region.ts';
import { bare } from '../../../core/format/typed.ts';
import type { Facts } from '../../../core/model/fields.ts';
import { keyOf, wholeYears, type CaseDay } from './days.ts';
import type { Decided } from './decided.ts';
import { blank, same, sure, under, type Truth, type Verdicts } from './truth.ts';

export const identityRules = [
  'identity/name', 'identity/phone', 'identity/post-code', 'identity/region-code', 'identity/township-in-county', 'identity/credit-code',
  'identity/id-number', 'identity/birth-in-number', 'identity/sex-in-number', 'identity/birth-date', 'identity/sex', 'identity/age', 'identity/age-on-day',
  'identity/account-number', 'identity/supporter-number', 'identity/disability-certificate-number', 'identity/disability-kind', 'identity/disability-grade',
  'identity/family-size', 'identity/marriage-and-spouse', 'identity/members-listed-once', 'identity/members-numbers', 'identity/parents-before-children',
  'identity/supporters-listed-once',
] as const;

function allDigits(text: string): boolean {
  for (let i = 0; i < text.length; i++) if ((text.charCodeAt(i) - 48) >>> 0 > 9) return false;
  return text.length > 0;
}

/** Two to six of the usual characters are a name at a glance; 某 hides one. */
function isUsualName(name: string): boolean {
  const { length } = name;
  if (length < 2 || length > 6) return false;
  for (let i = 0; i < length; i++) {
    const c = name.charCodeAt(i);
    if (c < 0x4e00 || c > 0x9fff || c === 0x67d0) return false;
  }
  return true;
}

function nameIs(name: Facts['name']): Truth {
  if (blank(name)) return 1;
  if (isUsualName(name)) return 2;
  const plain = bare(name);
  if (plain === '') return 1;
  if (/\d/.test(plain)) return 0;
  const dotted = plain.replace(/[.．•・‧∙⋅●･]/g, '·');
  if (/^·|·$|··/.test(dotted)) return 0;
  if (dotted !== plain || /[*＊某×]/.test(plain) || !/^[\p{Script=Han}·〇]+$/u.test(plain)) return 1;
  const length = [...plain].length;
  return length < 2 || (length > 6 && !plain.includes('·')) ? 1 : 2;
}

const isMobile = (text: string): boolean => text.length === 11 && text.charCodeAt(0) === 49 && text.charCodeAt(1) > 50 && allDigits(text);

function phoneIs(phone: Facts['phone']): Truth {
  if (blank(phone)) return 1;
  if (isMobile(phone)) return 2;
  const numbers = inspectPhones(phone);
  let open = numbers.length === 0;
  for (const { slip, kind } of numbers) {
    if (slip !== null && slip !== 'strange') return 0;
    if (kind === 'unclear' || kind === 'masked') open = true;
  }
  return open ? 1 : 2;
}

function postCodeIs(typed: Facts['postcode']): Truth {
  if (blank(typed)) return 1;
  if (typed.length === 6 && allDigits(typed)) return 2;
  const code = bare(typed);
  return code === '' || code.includes('*') ? 1 : sure(code.length === 6 && allDigits(code));
}

/** A county's code, as most are written: six digits of which the last two are not noughts. */
const isCountyCode = (code: string): boolean => code.length === 6 && !code.endsWith('00') && allDigits(code);

function regionIs(typed: Facts['region_code']): Truth {
  if (blank(typed)) return 1;
  if (isCountyCode(typed)) return sure(regionIsPlausible(typed));
  if (typed.trim() === '') return 1;
  const { form, plausible, level } = inspectRegionCode(typed);
  if (form === 'malformed' || (form !== 'short' && !plausible)) return 0;
  return level === 'province' || level === 'prefecture' ? 1 : 2;
}

function townshipIs(township: Facts['township_code'], region: Facts['region_code'], regionTruth: Truth): Truth {
  if (blank(township) || blank(region)) return 1;
  if (isCountyCode(region) && (township.length === 9 || township.length === 12) && allDigits(township) && !township.startsWith('000', 6)) {
    return regionTruth === 2 ? sure(township.startsWith(region)) : 1;
  }
  const below = inspectRegionCode(township);
  if (below.township === null) return 1;
  const above = inspectRegionCode(region);
  return above.plausible && above.level === 'county' ? sure(below.authority === above.authority) : 1;
}

function creditCodeIs(typed: Facts['inst_uscc']): Truth {
  if (blank(typed) || typed.trim() === '') return 1;
  const { form, length, strange, regionKnown, check } = inspectCreditCode(typed);
  if (form === 'citizen-id') return 0;
  if (form === 'organisation' || form === 'registration') return 1;
  if (length !== 18 || strange.length > 0) return 0;
  return !regionKnown || (check !== null && check.expected !== check.actual) ? 1 : 2;
}

const fits = ({ check }: CitizenId): boolean => check === null || check.expected === check.actual;

/** Complete and free of contradiction: others are held against nothing less. */
const isSound = (n: CitizenId): boolean => (n.form === 'eighteen' || n.form === 'fifteen') && n.birthReal && n.regionKnown && n.sex !== null && fits(n);
const inEighteen = (n: CitizenId, typed: string): string | null => (n.form === 'fifteen' ? n.eighteen : typed);
const soundNumber = (id: string | null | undefined): string | null => {
  if (blank(id)) return null;
  const n = inspectCitizenId(id);
  return isSound(n) ? inEighteen(n, id) : null;
};
const isMistyped = (n: CitizenId, typed: string): boolean =>
  n.form === 'malformed' ? typed.trim() !== '' : n.form !== 'provisional' && n.form !== 'masked' && (!n.birthReal || !fits(n));

function idNumberIs(n: CitizenId, typed: string, day: CaseDay): Truth {
  if (n.form === 'provisional' || n.form === 'masked') return 1;
  if (n.form === 'malformed') return typed.trim() === '' ? 1 : 0;
  if (!n.birthReal || n.birth! > day.text || !n.regionKnown) return 0;
  return n.form === 'fifteen' ? 1 : sure(fits(n));
}

function accountIs(typed: Facts['account_no'], me: string | null, supporter: string | null): Truth {
  if (blank(typed)) return 1;
  const { length } = typed;
  if (length >= 8 && length <= 32 && length !== 18 && allDigits(typed)) {
    if (typed.startsWith('62') && length >= 16 && length <= 19) return luhnDigit(typed.slice(0, -1)) === typed.slice(-1) ? 2 : 1;
    return isMobile(typed) ? 1 : 2;
  }
  const account = inspectAccount(typed);
  const number = account.number.toUpperCase();
  if (number === '') return 1;
  if (number === me || number === supporter) return 0;
  if (account.form === 'card') return account.check !== null && account.check.expected !== account.check.actual ? 1 : 2;
  return account.form === 'account' ? 2 : 1;
}

const seen: string[] = [];

/** 2 while nothing speaks against it, 1 where a row or a number is open, 0 for a number twice, a stranger as 本人, or the applicant as another. */
function notTwice(number: string | null, relation: string | null | undefined, me: string | null, so: Truth): Truth {
  if (so === 0) return 0;
  if (number === null) return 1;
  if (seen.includes(number)) return 0;
  seen.push(number);
  if (blank(relation) || relation === '') return 1;
  if (relation === 'self') return me !== null && number !== me ? 0 : so;
  return number === me ? 0 : so;
}

/** The household: family-size, marriage-and-spouse, members-listed-once, members-numbers, parents-before-children. */
function household(f: Facts, birth: number, me: string | null, out: Verdicts, i: number): number {
  const list = f.members;
  if (blank(list)) {
    out[i] = out[i + 1] = out[i + 2] = out[i + 3] = out[i + 4] = 1;
    return i + 5;
  }
  const { rows, complete } = list;
  const begin: Truth = complete ? 2 : 1;
  let others = 0;
  let spouses = 0;
  let open = 0;
  let once: Truth = me === null ? 1 : begin;
  let typed: Truth = begin;
  let order: Truth = begin;
  seen.length = 0;
  for (const m of rows) {
    const { relation, id_no, birth: written, sex } = m;
    if (blank(relation)) open++;
    else if (relation !== 'self') others++;
    if (relation === 'spouse') spouses++;
    const n = blank(id_no) ? null : inspectCitizenId(id_no);
    const sound = n !== null && isSound(n);
    once = notTwice(sound ? inEighteen(n, id_no!) : null, relation, me, once);
    if (typed !== 0) {
      if (n !== null && isMistyped(n, id_no!)) typed = 0;
      else if (sound && written && written !== n.birth) typed = 0;
      else if (sound && sex && sex !== n.sex) typed = 0;
      else if (!sound || !written || !sex) typed = 1;
    }
    if (order !== 0 && (blank(relation) || relation === 'child' || relation === 'parent')) {
      const theirs = blank(written) ? Number.NaN : dayNumber(written);
      const so = blank(relation) ? 1 : relation === 'child' ? under(birth, theirs) : under(theirs, birth);
      if (so < order) order = so;
    }
  }
  const size = f.family_size;
  out[i++] = blank(size) || !complete || open > 0 ? 1 : sure(size === others + 1);
  const { marriage } = f;
  const mayHaveSpouse: Truth = blank(marriage) ? 1 : sure(marriage === 'married');
  if (spouses > 1) out[i++] = 0;
  else if (spouses === 1) out[i++] = mayHaveSpouse === 2 && (open > 0 || !complete) ? 1 : mayHaveSpouse;
  else out[i++] = complete && (open === 0 || (open === 1 && mayHaveSpouse === 2)) ? 2 : 1;
  out[i++] = once;
  out[i++] = typed;
  out[i++] = order;
  return i;
}

function supportersOnce(f: Facts, me: string | null): Truth {
  const list = f.obligors;
  if (blank(list)) return 1;
  seen.length = 0;
  let once: Truth = me !== null && list.complete ? 2 : 1;
  for (const o of list.rows) {
    once = notTwice(soundNumber(o.id_no), o.relation, me, once);
    if (once === 0) return 0;
  }
  return once;
}

export function checkIdentity(f: Facts, day: CaseDay, birth: number, decided: Decided, out: Verdicts, start: number): number {
  let i = start;
  out[i++] = nameIs(f.name);
  out[i++] = phoneIs(f.phone);
  out[i++] = postCodeIs(f.postcode);
  const region = regionIs(f.region_code);
  out[i++] = region;
  out[i++] = townshipIs(f.township_code, f.region_code, region);
  out[i++] = creditCodeIs(f.inst_uscc);

  const id = f.id_no;
  const n = blank(id) ? null : inspectCitizenId(id);
  const sound = n !== null && isSound(n);
  const born = sound ? n.birth! : null;
  const me = sound ? inEighteen(n, id!) : null;
  decided.id_birth = born;
  decided.id_sex = sound ? n.sex : null;
  out[i++] = n === null ? 1 : idNumberIs(n, id!, day);
  out[i++] = sound ? 2 : 1;
  out[i++] = sound ? 2 : 1;
  out[i++] = same(f.birth, born);
  out[i++] = same(f.sex, decided.id_sex);

  const ofNumber = born === null ? Number.NaN : wholeYears(keyOf(born), day.key);
  const { age } = f;
  if (!(ofNumber >= 0) || blank(age)) out[i++] = 1;
  else if (blank(f.apply_date) && age < ofNumber) out[i++] = 1;
  else out[i++] = sure(age === ofNumber);
  const written = birth === birth ? f.birth! : null;
  const ofBirth = born === null ? (written === null ? Number.NaN : wholeYears(keyOf(written), day.key)) : written !== null && written !== born ? Number.NaN : ofNumber;
  decided.age_on_day = ofBirth >= 0 ? ofBirth : null;
  out[i++] = ofBirth >= 0 ? 2 : 1;

  const supporterNumber = f.obligor_id_no;
  const s = blank(supporterNumber) ? null : inspectCitizenId(supporterNumber);
  const supporter = s !== null && isSound(s) ? inEighteen(s, supporterNumber!) : null;
  out[i++] = accountIs(f.account_no, me, supporter);
  out[i++] = s !== null && isMistyped(s, supporterNumber!) ? 0 : supporter === null || me === null ? 1 : sure(supporter !== me);

  const no = f.disab_no;
  if (blank(no) || no.trim() === '') {
    out[i++] = 1;
    out[i++] = 1;
    out[i++] = 1;
  } else {
    const { citizenId, kind, grade } = inspectCertificate(no);
    if (citizenId === null || kind === null || grade === null) out[i++] = 0;
    else if (me !== null) out[i++] = sure(citizenId === me);
    else out[i++] = fits(inspectCitizenId(citizenId)) ? 1 : 0;
    out[i++] = same(f.disab_type, kind);
    out[i++] = same(f.disab_grade, grade);
  }
  i = household(f, birth, me, out, i);
  out[i++] = supportersOnce(f, me);
  return i;
}
