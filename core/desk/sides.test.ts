import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkCase } from '../engine/check-case.ts';
import type { Facts } from '../model/fields.ts';
import { documents } from '../policy/documents.ts';
import { compareConclusions, conclusionsOf } from './conclusions.ts';
import { lawInForce } from './law-in-force.ts';
import { stillNeeded } from './still-needed.ts';
import { turningPoints } from './turning-points.ts';

const at = { today: '2022-03-05', place: null, language: 'zh' } as const;
/** 52 years old, physically disabled of grade three: able to work as the law sees it. */
const limb: Facts = { apply_date: '2022-03-01', birth: '1970-01-01', disab_type: 'limb', disab_grade: 'three', source_living: 'none', income_year: 0, property_fits: 'yes', obligor_present: 'none' };

describe('the same case under the law of two days', () => {
  it('has no livelihood and no supporter either way, but other grades make unable to work', () => {
    const mental: Facts = { ...limb, disab_type: 'mental' };
    const [own, before] = [checkCase(mental, at), checkCase(mental, { ...at, asOf: '2018-03-01' })];
    const differ = compareConclusions(before, own).filter((c) => c.differs).map((c) => c.field);
    expect(differ).toContain('eligible');
    expect(differ).toContain('unable_to_work');
    expect(differ).not.toContain('no_able_supporter');
  });

  it('differs from itself in nothing', () => {
    fc.assert(
      fc.property(fc.constantFrom('2007-01-01', '2012-05-04', '2015-05-04', '2018-05-04', '2022-05-04', '2026-08-01'), (asOf) => {
        const report = checkCase(limb, { ...at, asOf });
        expect(compareConclusions(report, report).some((c) => c.differs)).toBe(false);
      }),
    );
  });

  it('rests on the texts of its day', () => {
    const titles = (asOf: string): string[] => lawInForce(limb, { ...at, asOf }).map((t) => t.key);
    expect(titles('2010-05-04')).toContain('regulations-2006');
    expect(titles('2010-05-04')).not.toContain('determination-2021');
    expect(titles('2022-05-04')).toContain('determination-2021');
    for (const asOf of ['2010-05-04', '2022-05-04']) {
      for (const text of lawInForce(limb, { ...at, asOf })) {
        expect(text.title).toBe(documents[text.key].title.zh);
        expect(text.since === null || text.since <= asOf).toBe(true);
        expect(text.rules.length).toBeGreaterThan(0);
      }
    }
  });
});

describe('what is still needed', () => {
  it('is the grade alone where nothing else is open', () => {
    const { disab_grade: _, ...open } = limb;
    const needed = stillNeeded(open, at);
    expect(needed.map((n) => n.field)).toEqual(['unable_to_work']);
    expect(needed[0]?.ways[0]).toEqual([{ need: 'disab_grade', label: '残疾等级' }]);
  });

  it('is nothing where all three parts are settled', () => {
    expect(stillNeeded(limb, at)).toEqual([]);
  });
});

describe('what would turn a conclusion', () => {
  it('is told in words, and is so when it is tried', () => {
    const eligible = turningPoints(limb, at).find((t) => t.field === 'eligible');
    expect(eligible).toMatchObject({ now: '否' });
    expect(eligible?.points.map((p) => p.changes.map((c) => c.says).join())).toContain('残疾等级由“三级”变为“二级”');
    for (const { changes, becomes } of eligible?.points ?? []) {
      const so = { ...limb, ...Object.fromEntries(changes.map((c) => [c.field, c.to])) } as Facts;
      const now = conclusionsOf(checkCase(so, at)).find((c) => c.field === 'eligible');
      expect(now?.is).toBe(becomes === '是' ? 'pass' : 'fail');
    }
  });

  it('says in English what it says in Chinese', () => {
    const points = turningPoints(limb, { ...at, language: 'en' }).find((t) => t.field === 'eligible')?.points ?? [];
    expect(points.map((p) => p.changes.map((c) => c.says).join())).toContain('Grade of disability goes from “grade three” to “grade two”');
  });
});
