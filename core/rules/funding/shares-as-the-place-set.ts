import { all, any, type Condition, look, not, number, rows, within } from '../../engine/condition.ts';
import { pack, product, quotient, roundDown, roundUp, sum, type Quantity } from '../../engine/quantity.ts';
import { check, fact, type Example } from '../../engine/rule.ts';
import { budgetLaw } from './fund-law.ts';

const levels = ['province', 'city', 'county', 'township'] as const;
type Level = (typeof levels)[number];
const of = (level: Level): Quantity => rows('fund_sources').total((s) => s.amount('amount'), (s) => s.choice('level').is(level));
const whole = sum(...levels.map(of));
const pays = (level: Level): Condition => {
  const due = quotient(product(whole, pack(`share.${level}`)), 100);
  return within(of(level), roundDown(due, 1), roundUp(due, 1));
};

/** Province, city, county and township pay as the place has laid down: Rizhao 2008 as 2:2:3:3. In a ledger of less than a year some may be still to come: asked about. */
export default check({
  id: 'funding/shares-as-the-place-set',
  subject: 'ledger',
  about: 'fund_sources',
  from: '2006-03-01',
  to: null,
  law: budgetLaw,
  title: { zh: '四级分担比例', en: 'Shares of the four levels' },
  when: any(all(...levels.map(pays)), all(not(number('months_covered').is(12)), look('months_covered'))),
  reasons: [{ reason: 'in-the-year', on: 'unknown', when: not(number('months_covered').is(12)) }],
  facts: { whole: fact.yuan(whole), source: fact.source('share.county') },
  words: {
    'in-the-year': { says: { zh: '四级到账与当地比例不同；不满一年，其余是否还会到？', en: 'What the levels paid is not in the shares of the place; the ledger is of less than a year, so is the rest still to come?' } },
    no: {
      says: { zh: '四级负担{whole}元，没有按当地定的比例。', en: 'The four levels bear {whole} yuan, but not in the shares that the place laid down.' },
      why: { zh: '依据：{source}。', en: 'Source: {source}.' },
      todo: { zh: '核对各级到账数；有的可能尚未到账。', en: 'Check what each level has paid; some may still be to come.' },
    },
  },
});

export const covers = ['LOC-08'];

const paid = (...amounts: readonly (number | null)[]) => ({ months_covered: 12, fund_sources: { complete: true, rows: levels.map((level, i) => ({ level, amount: amounts[i] ?? null })) } });
const at = { on: '2008-10-01', place: '371100' } as const;

const right = [44000, 44000, 66000, 66000] as const;
const moved = (level: number, by: number): Example['given'] => paid(...right.map((n, i) => (i === level ? n + by : n)));

export const examples: readonly Example[] = [
  { given: paid(...right), ...at, then: 'pass' },
  // One fen more or less makes shares that are no whole fen; two or three are one too many.
  ...[0, 1, 2, 3].flatMap((level) => [1, -1].map((by): Example => ({ given: moved(level, by), ...at, then: 'pass' }))),
  ...[0, 1, 2, 3].flatMap((level) => [1, -1].map((by): Example => ({ given: moved(level, by * (level < 2 ? 2 : 3)), ...at, then: 'fail' }))),
  { given: paid(44000, 44000, 66000), ...at, then: 'unknown', reason: 'unknown', needs: ['fund_sources[3].amount'] },
  { given: paid(...right), on: '2008-10-01', then: 'unknown', needs: ['pack:share.city', 'pack:share.county', 'pack:share.province', 'pack:share.township'] },
  { given: { ...moved(0, 9), months_covered: 1 }, ...at, then: 'unknown', reason: 'in-the-year', needs: ['months_covered'] },
];
