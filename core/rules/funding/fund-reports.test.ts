import { describe, expect, it } from 'vitest';
import { engines } from '../../engine/engine.ts';
import { explain } from '../../engine/explain.ts';
import type { Facts } from '../../model/fields.ts';
import { allPacks } from '../../policy/all-packs.ts';
import { NATION } from '../../policy/packs.ts';
import { funding } from './index.ts';
import { fundReports } from './testing/fund-reports.ts';

const engineFor = engines(funding, allPacks);
const outcomesOf = (facts: Facts, on: string) => {
  const engine = engineFor(NATION, on, 'ledger');
  return engine.outcomes(engine.open(facts, on));
};

describe('nine published reports of one month', () => {
  it.each(fundReports)('$id: $title', ({ facts, on, then }) => {
    const outcomes = outcomesOf(facts, on);
    for (const [rule, is] of Object.entries(then)) expect(outcomes.find((o) => o.rule.id === `funding/${rule}`)?.is, rule).toBe(is);
    expect(outcomes.filter((o) => o.is === 'fail').map((o) => o.rule.id)).toEqual([]);
  });

  it('are those, of which two averages ask for a word: 986.75 below 994, and 1,006.43 above 1,006', () => {
    expect(new Set(fundReports.map((r) => r.id.split(' ')[0])).size).toBe(9);
    const asked = fundReports.flatMap(({ id, facts, on }) =>
      outcomesOf(facts, on).filter((o) => o.answer.reason === 'average').map((o) => `${id}: ${explain(o, 'zh', on)?.says}`),
    );
    expect(asked).toEqual(['deqin-2025-10-d: 人均发放1,006.43元，标准是1,006元，请说明差额。', 'deqin-2025-05-d: 人均发放986.75元，标准是994元，请说明差额。']);
  });

  it('have the two parts of Dengkou by area: 74 and 263 people for two months', () => {
    for (const [people, standard, paid] of [[74, 130800, 19_358_400], [263, 87800, 46_182_800]] as const) {
      const facts = { ledger_people: people, basic_standard: standard, months_covered: 2, basic_paid: paid };
      expect(outcomesOf(facts, '2025-02-28').find((o) => o.rule.id === 'funding/basic-as-standard')?.is).toBe('pass');
    }
  });
});
