import { afterEach, expect, it } from 'vitest';
import { citizenNumber } from '../../core/format/testing/citizen-numbers.ts';
import type { ControlDescription } from '../../core/recognise/description.ts';
import { CaseProblem } from '../cases/problem.ts';
import { testStore } from '../cases/testing/places.ts';
import { answerDismiss, withDismissed } from './dismissals.ts';
import { answerCheck } from './request.ts';

const circumstances = { place: null, language: 'zh', today: '2010-05-04' };
const control = (ref: number, value: string): ControlDescription => ({
  ref, kind: 'text', name: '', id: '', labels: [], sections: [], after: '', options: [], readOnly: false, disabled: false, maxLength: null, value,
});
const formOf = (number: string) => [
  { field: 'id_no', control: control(1, number) } as const,
  { field: 'appraisal_present', control: control(2, '12') } as const,
  { field: 'appraisal_agree', control: control(3, '11') } as const,
  { field: 'appraisal_disagree', control: control(4, '3') } as const,
];
const sheetOf = (number: string) => answerCheck({ controls: formOf(number), scene: { failed: [], cut: false }, circumstances })!;
const [one, another] = [citizenNumber({ birth: '1884-03-02', sequence: 17 }), citizenNumber({ birth: '1885-03-02', sequence: 17 })];
const [here, elsewhere] = ['http://10.0.0.8', 'http://10.0.0.9'] as never[];

let store: Awaited<ReturnType<typeof testStore>>;
afterEach(() => store.db.delete());

it('is kept with its reason for this case on this site, and a site learns nothing of another', async () => {
  store = await testStore();
  const controls = formOf(one);
  const sheet = sheetOf(one);
  const { rule, values } = sheet.marks.flatMap((m) => m.hints).find((h) => h.rule === 'procedure/appraisal-voices')!;
  const dismissal = { rule, values, reason: 'papers' };
  await answerDismiss({ controls, dismissal, keep: true }, here!, store);
  expect((await withDismissed(sheet, controls, here!, store)).dismissed).toEqual([dismissal]);
  expect((await withDismissed(sheet, controls, elsewhere!, store)).dismissed).toEqual([]);
  expect((await withDismissed(sheetOf(another), formOf(another), here!, store)).dismissed).toEqual([]);
  await answerDismiss({ controls, dismissal, keep: false }, here!, store);
  expect((await withDismissed(sheet, controls, here!, store)).dismissed).toEqual([]);
});

it('keeps nothing of a case without a number, nor what is no dismissal, and checks on while the vault is locked', async () => {
  store = await testStore();
  const dismissal = { rule: 'procedure/appraisal-voices', values: '[]', reason: 'papers' };
  for (const bad of [null, {}, { controls: formOf(''), dismissal, keep: true }, { controls: formOf(one), dismissal: { ...dismissal, reason: 'because' }, keep: true }]) await answerDismiss(bad, here!, store);
  expect(await store.db.dismissals.count()).toBe(0);
  const locked = { ...store, keys: () => Promise.reject(new CaseProblem('locked')) };
  const sheet = sheetOf(one);
  expect(await withDismissed(sheet, formOf(one), here!, locked)).toBe(sheet);
});
