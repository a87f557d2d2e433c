import { equal } from '../../engine/condition.ts';
import { amount, product, type Quantity } from '../../engine/quantity.ts';
import type { Example, Reason, Saying } from '../../engine/rule.ts';

type Paid = 'dibao_month' | 'care_amount' | 'total_amount' | 'funeral_amount' | 'back_pay_paid' | 'premium_aid' | 'basic_amount_year';

/** A unit or a period that was mixed up, told from any other difference by its factor; the right value is certain then. */
export const mixUps = (field: Paid, right: Quantity): readonly Reason[] => {
  const entered = amount(field);
  const ways: readonly (readonly [string, Quantity, Quantity])[] = [
    ['twelvefold', entered, product(12, right)],
    ['twelfth', product(12, entered), right],
    ['ten-thousandth', product(10_000, entered), right],
    ['ten-thousandfold', entered, product(10_000, right)],
    ['hundredfold', entered, product(100, right)],
  ];
  return ways.map(([reason, a, b]) => ({ reason, on: 'fail', when: equal(a, b), fix: { field, to: right } }));
};

const saying = (zh: string, en: string, todoZh: string, todoEn: string): Saying => ({
  says: { zh: `填的是{entered}元，恰是{right}元的${zh}。`, en: `Entered: {entered} yuan, exactly ${en} {right} yuan.` },
  todo: { zh: todoZh, en: todoEn },
  fix: { zh: '改为{right}元', en: 'Change to {right} yuan' },
});

export const mixUpWords: Readonly<Record<string, Saying>> = {
  twelvefold: saying('12倍', '12 times', '看是否把一年的数填成一个月的。', 'See whether a year’s sum was entered for a month’s.'),
  twelfth: saying('十二分之一', 'a twelfth of', '看是否把一个月的数填成一年的。', 'See whether a month’s sum was entered for a year’s.'),
  'ten-thousandth': saying('万分之一', 'a ten-thousandth of', '本栏以元为单位，不以万元为单位。', 'This is in yuan, not in ten thousand yuan.'),
  'ten-thousandfold': saying('1万倍', '10,000 times', '看是否把万元换算了两次。', 'See whether ten thousand yuan were converted twice.'),
  hundredfold: saying('100倍', '100 times', '看是否以分为单位，或漏了小数点。', 'See whether it is in fen, or a decimal point is missing.'),
};

/** One example for each mix-up of a right sum, which 12 must divide and which is at least 1 yuan times 100: each offers the right one. */
export const mixUpExamples = (field: Paid, right: number, example: Pick<Example, 'given' | 'on' | 'place'>): readonly Example[] =>
  ([['twelvefold', right * 12], ['twelfth', right / 12], ['ten-thousandth', right / 10_000], ['ten-thousandfold', right * 10_000], ['hundredfold', right * 100]] as const).map(
    ([reason, entered]) => ({ ...example, given: { ...example.given, [field]: entered }, then: 'fail', reason, fix: { field, value: right } }),
  );
