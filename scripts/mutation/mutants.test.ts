import { describe, expect, it } from 'vitest';
import { engineMutants } from './engine-mutants.ts';
import { apply, shown, type Mutant } from './mutant.ts';
import { parse } from './nodes.ts';
import { ruleMutants } from './rule-mutants.ts';
import { idle, scoreOf, share, survivorLines, type Judged } from './score.ts';

const rule = `import { all, holds, named, number } from '../../engine/condition.ts';
import { pack } from '../../engine/quantity.ts';
import { check, cite, fact, type Example } from '../../engine/rule.ts';

const shared = number('beds').atLeast(40);
const told = number('beds').atLeast(7);

export default check({
  id: 'institution/x',
  about: 'beds',
  from: '2006-03-01',
  to: null,
  law: [cite('regulations-2006', '第一条', 'article 1', { from: '2010-01-01' })],
  title: { zh: '床位', en: 'Beds' },
  applies: holds('insured'),
  when: all(named('床位', 'beds', shared), number('age').under(pack('old.age', 'month')), choice('mode').is('centralised')),
  facts: { n: fact.number(3), told },
  fix: { field: 'beds', to: 41 },
  words: { no: { says: { zh: '{n}', en: '{n}' } } },
});

const given = { beds: 12 };

export const examples: readonly Example[] = [{ given, on: '2010-05-04', then: 'pass' }];
`;

const changes = (code: string, mutants: readonly Mutant[]): string[] => mutants.map((m) => shown(code, m)).map(({ line, was, is }) => `${line} ${was} → ${is}`);

describe('the changes of a rule', () => {
  const found = changes(rule, ruleMutants(rule));

  it('turn its condition, its figures, its codes and its days', () => {
    expect(found).toEqual(
      expect.arrayContaining(['5 atLeast → over', '5 40 → 41', '5 40 → 39', "11 '2006-03-01' → '2006-02-28'", "11 '2006-03-01' → '2006-03-02'", "15 applies: holds('insured'), → ", '16 all → any', "16 'month' → 'year'", '16 under → atMost']),
    );
    expect(found.some((f) => f.includes("'centralised' → '"))).toBe(true);
    expect(found.some((f) => f.endsWith("holds('insured') → not(holds('insured'))"))).toBe(true);
  });

  it('leave alone its words, its law, its facts and its examples', () => {
    for (const f of found) expect(f).not.toMatch(/article|\{n\}|2010|12|^6 |\b3 →|^\d+ '(?:床位|beds)'/);
  });

  it('can each be read as a module', () => {
    for (const m of ruleMutants(rule)) expect(() => parse(apply(rule, m)), JSON.stringify(shown(rule, m))).not.toThrow();
  });

  it('spare the one field that a rule is about where it asks for it: the engine would ask for it by itself', () => {
    const text = (needs: string): string => `export default check({\n  about: 'beds',\n  when: compute(['beds'], () => ({ is: 1, needs: [${needs}] })) });`;
    expect(changes(text("'beds'"), ruleMutants(text("'beds'"))).some((f) => f.endsWith("'beds' → "))).toBe(false);
    expect(changes(text("'age'"), ruleMutants(text("'age'"))).some((f) => f.endsWith("'age' → "))).toBe(true);
  });
});

describe('the changes of a function', () => {
  it('are the usual ones', () => {
    const code = 'export const f = (a: number, b: number | null): string => (a > 1 && !b ? `x${a + 2}` : (b ?? 0) === 0 ? \'no\' : g(a)!);';
    expect(changes(code, engineMutants(code)).map((f) => f.slice(2))).toEqual(
      expect.arrayContaining(['> → >=', '> → <=', '&& → ||', '!b → (b)', '+ → -', '2 → 3', '2 → 1', 'b ?? 0 → 0', 'b ?? 0 → b', '=== → !==', "'no' → ''", 'a > 1 && !b → true', 'a > 1 && !b → false']),
    );
    for (const m of engineMutants(code)) expect(() => parse(apply(code, m))).not.toThrow();
  });
});

describe('the score', () => {
  const judged = (line: number, killed: boolean): Judged => ({ file: 'core/a.ts', line, source: `line ${line}`, was: '1', is: '2', killed, by: '' });
  const all = [judged(1, true), judged(2, true), judged(3, true), judged(4, false), judged(5, false)];
  const excuse = (line: number) => ({ file: 'core/a.ts', line: `line ${line}`, changes: ['1 → 2'], because: 'same' });

  it('does not count what is excused, and tells excuses that nobody needs', () => {
    expect(share(scoreOf('a', all, []))).toBeCloseTo(0.6);
    const score = scoreOf('a', all, [excuse(4), excuse(1)]);
    expect(score).toMatchObject({ made: 5, killed: 3, excused: 1 });
    expect(share(score)).toBeCloseTo(0.75);
    expect(idle(all, [excuse(4), excuse(1)])).toEqual(['core/a.ts: line 1: 1 → 2']);
    expect(share(scoreOf('none', [], []))).toBe(1);
  });

  it('lists the worst file first', () => {
    expect(survivorLines([judged(4, false), { ...judged(1, false), file: 'core/b.ts' }, { ...judged(2, false), file: 'core/b.ts', is: '' }])).toEqual([
      'core/b.ts: 2', '  core/b.ts:1  1  →  2', '  core/b.ts:2  1  →  nothing', 'core/a.ts: 1', '  core/a.ts:4  1  →  2',
    ]);
  });
});
