import { narrow } from './typed.ts';

/** One telephone number of China, as typed in a box that may hold several. */
export interface Phone {
  /** `service`: 12349, 95xxx, 400-…; `masked`: holds `*`; `unclear`: none of these, see `slip`. */
  readonly kind: 'mobile' | 'landline' | 'service' | 'masked' | 'unclear';
  /** Digits alone, without +86; a landline with a hyphen after its area code, if it has one. */
  readonly number: string;
  /** `0914`; null when none is written. */
  readonly area: string | null;
  /** Digits after 转, `-` or `ext`; null when there are none. */
  readonly extension: string | null;
  /**
   * What looks wrong with an unclear one: a mobile number or a number behind an area code with a digit too few or too
   * many, eleven digits from 10 to 12, or characters that no number has. Null when that isn't clear either.
   */
  readonly slip: 'too-short' | 'too-long' | 'no-such-prefix' | 'strange' | null;
}

const none = /^(?:暂?无|没有|[-—.]*)$/;
const between = /[、,;/|\n\r]+|或者?|(?<=\d)和(?=\d)/;
const service = /^(?:[48]00\d{7}|9[56]\d{3,6}|1(?:10|19|20|22)|1[012]\d{3})$/;
const areaCode = '010|02\\d|0[3-9]\\d\\d';
const landline = new RegExp(`^(${areaCode})?([2-8]\\d{6,7})$`);
const behindArea = new RegExp(`^(?:${areaCode})(\\d*)$`);

function slipOf(digits: string): Phone['slip'] {
  if (!/^\d+$/.test(digits)) return 'strange';
  if (/^1[0-2]\d{9}$/.test(digits)) return 'no-such-prefix';
  if (/^1[3-9]/.test(digits)) return digits.length < 11 ? 'too-short' : 'too-long';
  const local = behindArea.exec(digits)?.[1];
  if (local === undefined) return null;
  return local.length < 7 ? 'too-short' : local.length > 8 ? 'too-long' : null;
}

/** Reads one number; never throws, whatever the text. */
export function inspectPhone(text: string): Phone {
  const plain = narrow(text).replace(/[\s()·.]/g, '').replace(/[–—]/g, '-').replace(/^(?:\+|00)86-?/, '').replace(/^86(?=1[3-9]\d{9}$)/, '');
  const [, main = '', extension = null] = /^(.*?)(?:(?:转|ext)-?(\d{1,6}))?$/i.exec(plain) ?? [];
  const digits = main.replaceAll('-', '');
  const found = (kind: Phone['kind'], number = digits, area: string | null = null, tail = extension): Phone => ({ kind, number, area, extension: tail, slip: null });
  if (/^[\d*]+$/.test(digits) && digits.includes('*')) return found('masked');
  // a 0 before it was dialled from another city
  if (/^0?1[3-9]\d{9}$/.test(digits)) return found('mobile', digits.slice(-11));
  if (service.test(digits)) return found('service');
  // the hyphens tell an extension from the number: 0914-7321234-801
  const tail = extension === null ? /^(.*\d{7,8})-(\d{1,6})$/.exec(main) : null;
  const [, area = null, local] = landline.exec((tail?.[1] ?? main).replaceAll('-', '')) ?? [];
  if (local !== undefined) return found('landline', area === null ? local : `${area}-${local}`, area, tail?.[2] ?? extension);
  return { ...found('unclear'), slip: slipOf(digits) };
}

const mobile = /^1[3-9]\d{9}$/;

/**
 * Reads every number in a box (138…、0914-…): between them 、 , ; / | 或, a line's end, or blanks where they can't
 * be inside a number. None for an empty text and for 无; never throws.
 */
export function inspectPhones(text: string): readonly Phone[] {
  if (mobile.test(text)) return [{ kind: 'mobile', number: text, area: null, extension: null, slip: null }];
  const parts = narrow(text).split(between).map((part) => part.trim()).filter((part) => !none.test(part));
  return parts.flatMap((part) => {
    const whole = inspectPhone(part);
    const several = whole.kind === 'unclear' ? part.split(/\s+/).map(inspectPhone) : [];
    return several.length > 1 && several.every((phone) => phone.kind !== 'unclear') ? several : [whole];
  });
}
