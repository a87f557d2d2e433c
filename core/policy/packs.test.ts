import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { isRealDate } from '../format/dates.ts';
import { allPacks } from './all-packs.ts';
import rows from './fixtures/standard-rows.json' with { type: 'json' };
import { chain, joined, NATION, packSet, placeNamedIn } from './pack-set.ts';
import type { Figure, Pack } from './pack.ts';
import { packs } from './packs.ts';
import { parameterKeys, parameters, type ParameterKey } from './parameters.ts';
import { packSchema } from './schema.ts';

interface Row {
  readonly id: string;
  readonly sure: boolean;
  readonly fen: number;
  readonly per: string;
  readonly before?: number;
  readonly dibao?: number;
  readonly dibaoPer?: string;
  readonly ratio?: number;
  readonly care?: readonly number[];
}

/** Rows of the collected standards that are in no pack, each with why. */
const leftOut: ReadonlyMap<string, string> = new Map([['wz-2017', 'what one person was paid, as an example; not a standard']]);

const folder = `${import.meta.dirname}/packs`;
const files = readdirSync(folder).map((name) => [name, JSON.parse(readFileSync(`${folder}/${name}`, 'utf8')) as Pack] as const);
const all = files.flatMap(([, pack]) => Object.entries(pack.parameters).flatMap(([key, series]) => (series ?? []).map((figure) => ({ pack, key: key as ParameterKey, figure }))));
const byRow = new Map<string, { pack: Pack; key: ParameterKey; figure: Figure }[]>();
for (const one of all) if (one.figure.row !== undefined) byRow.set(one.figure.row, [...(byRow.get(one.figure.row) ?? []), one]);
const monthly = (value: number, per: string | null | undefined): number => (per === 'year' ? value / 12 : value);

describe('each pack', () => {
  it.each(files)('%s has its shape, real days, named sources and no overlap', (name, pack) => {
    expect(packSchema.parse(pack)).toEqual(pack);
    expect(name === `${pack.place}.json` || name.startsWith(`${pack.place}-`), name).toBe(true);
    expect(pack.within === null ? pack.place === NATION : allPacks.packs.has(pack.within)).toBe(true);
    expect(allPacks.packs.get(pack.place)).toMatchObject({ place: pack.place, name: pack.name });
    const used = new Set<string>();
    for (const key of parameterKeys) {
      const series = pack.parameters[key] ?? [];
      for (const f of series) {
        expect(Object.hasOwn(pack.sources, f.source), `${key}: ${f.source}`).toBe(true);
        used.add(f.source);
        for (const d of [f.from, f.to, f.lastSeen, f.firstSeen ?? null]) expect(d === null || d === 'unknown' || isRealDate(d), `${key}: ${d}`).toBe(true);
        expect(f.per !== null, `${key}: a sum of money has its period`).toBe(parameters[key].kind === 'money');
        if (f.firstSeen !== undefined) expect(f.from).toBe('unknown');
      }
      // Two figures that are both surely in force on a day would be a fault of the pack.
      series.forEach((f, i) => {
        const next = series[i + 1];
        if (next && next.from !== 'unknown' && f.to !== 'unknown') expect(f.to).toBe(next.from);
      });
    }
    expect([...used].sort()).toEqual(Object.keys(pack.sources).sort());
  });

  it('leads up to the nation', () => {
    for (const pack of allPacks.packs.values()) if (!pack.place.startsWith('x-')) expect(chain(allPacks, pack.place).at(-1)?.place).toBe(NATION);
    expect(chain(allPacks, '611021').map((p) => p.place)).toEqual(['611021', '611000', '610000', NATION]);
    expect(chain(allPacks, '341302').map((p) => p.place)).toEqual(['341300', '340000', NATION]);
  });
});

describe('the collected standards', () => {
  const known = rows as readonly Row[];

  it('are each in the figures they became, or left out with a reason', () => {
    expect(known).toHaveLength(145);
    expect([...byRow.keys()].filter((id) => !known.some((row) => row.id === id))).toEqual([]);
    for (const row of known) {
      const figures = byRow.get(row.id) ?? [];
      expect(figures.length > 0, row.id).toBe(!leftOut.has(row.id));
      if (figures.length === 0) continue;
      expect(new Set(figures.map(({ pack }) => pack.place)).size, row.id).toBeLessThanOrEqual(row.care ? 4 : 1);
      expect(figures.some(({ figure }) => figure.value === row.fen && figure.per === row.per), `${row.id}: the amount itself`).toBe(true);
      const may = new Set([row.fen, row.before, row.dibao, ...(row.care ?? [])]);
      for (const { key, figure } of figures) {
        expect(may.has(figure.value), `${row.id}: ${key} ${figure.value}`).toBe(true);
        if (!row.sure) expect(figure.sure, `${row.id}: ${key}`).toBe(false);
      }
    }
  });

  it('hold each ratio to the minimum living standard', () => {
    const compared = known.filter((row) => row.ratio !== undefined);
    expect(compared).toHaveLength(39);
    for (const row of compared) {
      const ratio = monthly(row.fen, row.per) / monthly(row.dibao ?? 0, row.dibaoPer);
      expect(ratio, row.id).toBeCloseTo(row.ratio ?? 0, 3);
      const areas = (byRow.get(row.id) ?? []).map(({ key }) => key);
      expect(all.some(({ key, figure }) => /dibao/.test(key) && figure.value === row.dibao && figure.per === row.dibaoPer), `${row.id}: ${areas.join()}`).toBe(true);
    }
  });

  it('keep an address only where the figure is sure', () => {
    for (const { pack, figure } of all) if (figure.sure === false && figure.basis !== 'floor' && figure.basis !== 'average') expect(pack.sources[figure.source]?.address, `${pack.place} ${figure.source}`).toBeUndefined();
  });
});

describe('a set', () => {
  const [luonan] = [packs.get('611021')].filter((p) => p !== undefined);
  it('takes the later of two packs of one place', () => {
    const own = { ...luonan!, name: { zh: '自己的', en: 'own' } };
    expect(packSet([luonan!, own]).packs.get('611021')).toBe(own);
  });
  it('goes on up past a place that it lacks, and is not caught by a ring', () => {
    expect(chain(packSet([...packs.values()]), '611021').map((p) => p.place)).toEqual(['611021', NATION]);
    expect(chain(packSet([{ ...luonan!, within: '611021' }]), '611021')).toHaveLength(1);
    expect(chain(packSet([]), '611021')).toEqual([]);
  });
  it('finds the inner one of the places that an address names', () => {
    expect(placeNamedIn(allPacks, ['陕西省商洛市洛南县城关街道'])).toBe('611021');
    expect(placeNamedIn(allPacks, ['陕西省'])).toBe('610000');
    expect(placeNamedIn(allPacks, ['洛南县', '东平县'])).toBeNull();
    expect(placeNamedIn(allPacks, ['某处'])).toBeNull();
  });
  it('joins two packs of one place only where they do not say two things', () => {
    expect(() => joined(luonan!, luonan!)).toThrow('611021');
    expect(Object.keys(joined(luonan!, { ...luonan!, parameters: {} }).parameters)).toEqual(Object.keys(luonan!.parameters));
  });
});
