import type { Words } from '../model/field-spec.ts';
import { bare, isDigits, strangeIn, type Strange } from './typed.ts';

/**
 * What a six-digit region code (GB/T 2260: province, prefecture, county, two digits each) tells by its shape.
 * There is no list of counties here: a number keeps the code of the county that issued it, renamed or merged since,
 * and a wrong alarm over a retired code costs more than a missed one.
 */

const provinces: Readonly<Record<string, readonly [zh: string, en: string]>> = {
  11: ['北京市', 'Beijing'],
  12: ['天津市', 'Tianjin'],
  13: ['河北省', 'Hebei'],
  14: ['山西省', 'Shanxi'],
  15: ['内蒙古自治区', 'Inner Mongolia'],
  21: ['辽宁省', 'Liaoning'],
  22: ['吉林省', 'Jilin'],
  23: ['黑龙江省', 'Heilongjiang'],
  31: ['上海市', 'Shanghai'],
  32: ['江苏省', 'Jiangsu'],
  33: ['浙江省', 'Zhejiang'],
  34: ['安徽省', 'Anhui'],
  35: ['福建省', 'Fujian'],
  36: ['江西省', 'Jiangxi'],
  37: ['山东省', 'Shandong'],
  41: ['河南省', 'Henan'],
  42: ['湖北省', 'Hubei'],
  43: ['湖南省', 'Hunan'],
  44: ['广东省', 'Guangdong'],
  45: ['广西壮族自治区', 'Guangxi'],
  46: ['海南省', 'Hainan'],
  50: ['重庆市', 'Chongqing'],
  51: ['四川省', 'Sichuan'],
  52: ['贵州省', 'Guizhou'],
  53: ['云南省', 'Yunnan'],
  54: ['西藏自治区', 'Tibet'],
  61: ['陕西省', 'Shaanxi'],
  62: ['甘肃省', 'Gansu'],
  63: ['青海省', 'Qinghai'],
  64: ['宁夏回族自治区', 'Ningxia'],
  65: ['新疆维吾尔自治区', 'Xinjiang'],
  71: ['台湾省', 'Taiwan'],
  81: ['香港特别行政区', 'Hong Kong'],
  82: ['澳门特别行政区', 'Macao'],
  // Stands on residence permits of people from Taiwan (港澳台居民居住证申领发放办法, 2018), which are ID numbers in shape.
  83: ['台湾（居民居住证）', 'Taiwan (residence permit)'],
};

const municipalities: ReadonlySet<string> = new Set(['11', '12', '31', '50']);
const withoutCounties: ReadonlySet<string> = new Set(['71', '81', '82', '83']);

/** @param code2 the first two digits of a region code; null when no province has them */
export function provinceName(code2: string): Words | null {
  const names = Object.hasOwn(provinces, code2) ? provinces[code2] : undefined;
  return names ? { zh: names[0], en: names[1] } : null;
}

/** Cities 01-20 and 51-70, prefectures and leagues 21-50, counties run by the province 90. */
function prefectureIsPlausible(province: string, prefecture: number): boolean {
  // Urban districts, counties and (Chongqing until 2006) county-level cities.
  if (municipalities.has(province)) return prefecture >= 1 && prefecture <= 3;
  // Hainan's counties had no prefecture over them: 4600xx still stands on numbers.
  if (prefecture === 0) return province === '46';
  return prefecture <= 70 || prefecture === 90;
}

/**
 * Whether a code may have been a county's at some time, by the structure of GB/T 2260.
 * Yes is no proof that the county exists; no means that none can have had it.
 * @param code6 six half-width digits; anything else is not plausible
 */
export function regionIsPlausible(code6: string): boolean {
  if (code6.length !== 6 || !isDigits(code6)) return false;
  const province = code6.slice(0, 2);
  if (!Object.hasOwn(provinces, province)) return false;
  if (withoutCounties.has(province)) return code6.endsWith('0000');
  const prefecture = Number(code6.slice(2, 4));
  if (!prefectureIsPlausible(province, prefecture)) return false;
  // 01-18 districts, 21-80 counties, 81-99 county-level cities, and 19-20 where districts ran over. 00 is the city
  // itself: cities without districts (Dongguan, Zhongshan, Sanya once) issued numbers under it.
  return !code6.endsWith('00') || (prefecture >= 1 && prefecture <= 20) || (prefecture >= 51 && prefecture <= 70);
}

/** The same for an authority of any level: the state (100000), a province, a prefecture, a county. */
export const authorityIsPlausible = (code6: string): boolean =>
  code6 === '100000' || regionIsPlausible(code6) || (/^\d{4}00$/.test(code6) && provinceName(code6.slice(0, 2)) !== null && (code6.endsWith('0000') || prefectureIsPlausible(code6.slice(0, 2), Number(code6.slice(2, 4)))));

/** A region code: GB/T 2260 (6 digits), with the township behind it (9, GB/T 10114), and the village (12, as in statistics). */
export interface RegionCode {
  /** `short`: a province or prefecture alone (2 or 4 digits). */
  readonly form: 'six' | 'nine' | 'twelve' | 'short' | 'malformed';
  readonly length: number;
  readonly strange: readonly Strange[];
  /** What the code is of, by its zeros at the end; null when malformed. */
  readonly level: 'province' | 'prefecture' | 'county' | 'township' | 'village' | null;
  readonly province: Words | null;
  /** The first six digits, filled up with zeros. */
  readonly authority: string | null;
  /** Whether there can be such an authority (see `regionIsPlausible`); false when malformed. */
  readonly plausible: boolean;
  /** The first nine digits, from township level down. */
  readonly township: string | null;
  /** All twelve digits, at village level. */
  readonly village: string | null;
}

const forms = { 2: 'short', 4: 'short', 6: 'six', 9: 'nine', 12: 'twelve' } as const;
const levels = ['province', 'prefecture', 'county', 'township', 'village'] as const;

/** How many digits of a code are of the part that is not zero: 2 of a province to 12 of a village. */
const ends = [2, 4, 6, 9, 12] as const;

/** Reads a code as typed; never throws, whatever the text. That a township or village exists is not known here. */
export function inspectRegionCode(text: string): RegionCode {
  const code = bare(text);
  const form = isDigits(code) && Object.hasOwn(forms, code.length) ? forms[code.length as keyof typeof forms] : 'malformed';
  if (form === 'malformed') {
    const characters = [...code];
    return { form, length: characters.length, strange: strangeIn(characters, (c) => /^\d$/.test(c)), level: null, province: null, authority: null, plausible: false, township: null, village: null };
  }
  let { length } = code;
  while (code.charCodeAt(length - 1) === 48) length--;
  // the last part that is not zero decides: 441900003000 is a township of a city without counties
  const level = ends.findIndex((end) => length <= end);
  const full = level > 2 || form === 'short' ? code.padEnd(12, '0') : code;
  const authority = full.slice(0, 6);
  return {
    form,
    length: code.length,
    strange: [],
    level: levels[level] ?? null,
    province: provinceName(code.slice(0, 2)),
    authority,
    // below a county stands a county's code, or a city's that has none
    plausible: level > 2 ? regionIsPlausible(authority) : authorityIsPlausible(authority),
    township: level > 2 ? full.slice(0, 9) : null,
    village: level > 3 ? full : null,
  };
}
