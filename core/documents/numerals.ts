const digits = '零一二三四五六七八九';

/** A number from 1 to 99 in Chinese: 十二. */
export function numeral(n: number): string {
  const tens = Math.floor(n / 10);
  return (tens === 0 ? '' : `${tens === 1 ? '' : digits.charAt(tens)}十`) + (n % 10 === 0 ? '' : digits.charAt(n % 10));
}
