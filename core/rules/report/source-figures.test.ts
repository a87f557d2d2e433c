import { describe, expect, it } from 'vitest';
import { engines } from '../../engine/engine.ts';
import { allPacks } from '../../policy/all-packs.ts';
import { NATION } from '../../policy/packs.ts';
import type { Facts } from '../../model/fields.ts';
import type { Subject } from '../../model/subjects.ts';
import statements from '../coverage/statements.json';
import { funding } from '../funding/index.ts';
import claimsFollow from './claims-follow-from-figures.ts';
import { report } from './index.ts';
import { sourceFigures, type SourceFigure } from './testing/source-figures.ts';

const engineFor = engines([...funding, ...report], allPacks);
const on = '2018-06-01';

function verdictOf(rule: string, subject: Subject, facts: Facts): string | undefined {
  const engine = engineFor(NATION, on, subject);
  return engine.outcomes(engine.open(facts, on)).find((o) => o.rule.id === rule)?.is;
}

/** Whether one sum comes to what is claimed, as the rule for claims sees it. */
function follows([kind, parts, claimed, precision = 1]: SourceFigure['sums'][number]): boolean {
  const [a = 0, b = 0, c = 0, d = 0] = parts;
  const row = { kind, a, b, c, d, claimed, precision: precision === 'or-more' ? 0 : precision, bound: precision === 'or-more' ? ('or-more' as const) : ('about' as const) };
  return verdictOf(claimsFollow.id, 'report', { claims: { complete: true, rows: [row] } }) === 'pass';
}

/** A sum that does not come out is flagged; what is left open weighs as it is said to. */
const judge = (f: SourceFigure): SourceFigure['verdict'] => f.asks?.[0] ?? (f.sums.every(follows) ? 'ok' : 'flag');

const inWords = ([kind, parts, claimed, precision]: SourceFigure['sums'][number]): string => {
  const sign = { share: ' ÷ ', growth: ' → ', sum: ' + ', 'per-head': ' ÷ ' }[kind];
  return `${parts.map((n) => Math.round(n * 1000) / 1000).join(sign)} ${precision === 'or-more' ? '≥' : '='} ${Math.round(claimed * 1000) / 1000}${kind === 'share' || kind === 'growth' ? '%' : ''}`;
};

describe('the arithmetic of the source material', () => {
  it.each(sourceFigures.map((f) => [f.id, f] as const))('%s is judged as it was by hand', (_, f) => {
    expect(judge(f)).toBe(f.verdict);
    if (!f.rule) return;
    const [rule, subject, facts, is] = f.rule;
    expect(verdictOf(rule, subject, facts), rule).toBe(is);
    expect(is === 'pass', `${rule} finds what is wrong, and only that`).toBe(f.verdict === 'ok');
  });

  it('is told, sum by sum', () => {
    const lines = sourceFigures.map((f) => `${f.id.padEnd(4)} ${judge(f).padEnd(5)} ${[...f.sums.map((s) => `${inWords(s)}${follows(s) ? '' : ' ✗'}`), ...(f.asks ? [`（${f.asks[1]}）`] : [])].join('；')}`);
    process.stdout.write(`${lines.join('\n')}\n`);
    const known = new Set(statements.map((s) => s.id));
    expect(sourceFigures.filter((f) => !known.has(f.id))).toEqual([]);
    expect(new Set(sourceFigures.map((f) => f.id)).size).toBe(sourceFigures.length);
    const count = (verdict: string): number => sourceFigures.filter((f) => judge(f) === verdict).length;
    expect([count('ok'), count('warn'), count('flag')]).toEqual([58, 10, 11]);
  });
});
