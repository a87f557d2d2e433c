import { expect, it } from 'vitest';
import type { FormField } from '../../core/model/form-fields.ts';
import type { ControlDescription } from '../../core/recognise/description.ts';
import { noForms, ordered, taken, without } from './forms.ts';
import { seenFrom, type SeenForm } from './seen.ts';

const control = (ref: number, value = ''): ControlDescription => ({ ref, kind: 'text', name: '', id: '', labels: [], sections: [], after: '', options: [], readOnly: false, disabled: false, maxLength: null, value });
const form = (frame: number, fields: readonly FormField[], more: Partial<SeenForm> = {}): SeenForm => ({
  tab: 1,
  frame,
  document: `d${frame}`,
  origin: 'http://portal.example' as SeenForm['origin'],
  controls: fields.map((field, i) => ({ field, control: control(i + 1) })),
  circumstances: { today: '2010-05-04', place: null, language: 'zh' },
  ...more,
});

it('puts the form with the most named fields first', () => {
  const forms = [form(3, ['name']), form(0, ['name', 'birth', 'sex']), form(7, ['name', 'birth'])].reduce(taken, noForms);
  expect(ordered(forms).map((f) => f.frame)).toEqual([0, 7, 3]);
});

it('keeps how sure a name is while only values are checked, and forgets it with the page', () => {
  const named = form(0, ['name'], { controls: [{ field: 'name', control: control(1), sure: 0.9, because: ['label:姓名'] }] });
  const checked = form(0, ['name'], { controls: [{ field: 'name', control: control(1, '云山') }] });
  const [now] = ordered(taken(taken(noForms, named), checked));
  expect(now?.controls[0]).toMatchObject({ sure: 0.9, control: { value: '云山' } });
  const [next] = ordered(taken(taken(noForms, named), { ...checked, document: 'another' }));
  expect(next?.controls[0]?.sure).toBeUndefined();
});

it('lets a page that goes take only its own form along', () => {
  const forms = taken(noForms, form(4, ['name']));
  expect(without(forms, { tab: 1, frame: 4, document: 'd4' }).size).toBe(0);
  expect(without(forms, { tab: 1, frame: 4, document: 'the page before' })).toBe(forms);
  expect(without(forms, { tab: 1, frame: 5, document: 'd5' })).toBe(forms);
});

it('reads a form as it was told, and nothing that is none', () => {
  const told = form(2, ['name', 'birth']);
  expect(seenFrom(JSON.parse(JSON.stringify(told)))).toEqual(told);
  for (const bad of [null, 1, {}, { ...told, tab: -1 }, { ...told, origin: 'javascript:' }, { ...told, controls: 3 }, { ...told, circumstances: { today: 'x' } }]) expect(seenFrom(bad)).toBeNull();
});
