import { describe, expect, it } from 'vitest';
import { decidedFields, fieldKeys } from './fields.ts';
import { subjects } from './subjects.ts';

interface Catalogue {
  readonly [part: string]: unknown;
}
const files = import.meta.glob<Catalogue>(['./form-fields.ts', './institution.ts', './ledger.ts', './agreement.ts', './report.ts', './service.ts', './case/*.ts'], { eager: true });
const parts = Object.entries(files).flatMap(([path, m]) => Object.entries(m).filter(([name]) => /(Fields|Concluded)$/.test(name)).map(([name, part]) => [`${path} ${name}`, Object.keys(part as object)] as const));

describe('the catalogue', () => {
  it('has every key once, so that no field hides another', () => {
    const where = new Map<string, string>();
    const twice: string[] = [];
    for (const [part, keys] of parts) for (const key of keys) twice.push(...(where.has(key) ? [`${key}: ${where.get(key)}, ${part}`] : (where.set(key, part), [])));
    expect(twice).toEqual([]);
    expect([...where.keys()].sort()).toEqual([...fieldKeys].sort());
  });

  it('gives every field to a subject, and each subject its fields once', () => {
    const given = new Set(Object.values(subjects).flatMap((s) => s.fields));
    expect(fieldKeys.filter((key) => !given.has(key))).toEqual([]);
    for (const { fields } of Object.values(subjects)) expect(new Set(fields).size).toBe(fields.length);
  });

  it('says in small letters what is decided', () => {
    for (const key of fieldKeys) expect(key).toMatch(/^[a-z][a-z0-9_]*$/);
    expect(decidedFields.size).toBeGreaterThan(20);
  });
});
