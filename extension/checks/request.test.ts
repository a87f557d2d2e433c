import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import type { ControlDescription } from '../../core/recognise/description.ts';
import { emptyMap } from '../../core/recognise/site-map.ts';
import { putForm } from '../../core/recognise/site-map/correct.ts';
import { answerCheck, answerLearn, answerQuestion, answerRead, answerTargets } from './request.ts';

const circumstances = { place: '611021', language: 'zh', today: '2010-05-04' };
const scene = { failed: [], cut: false };
const control = (ref: number, label: string, value = '', more: Partial<ControlDescription> = {}): ControlDescription => ({
  ref, kind: 'text', name: '', id: '', labels: [{ place: 'cell-before', text: label }], sections: [], after: '', options: [], readOnly: false, disabled: false, maxLength: null, value, ...more,
});
const form = { title: '五保供养申请', controls: [control(1, '姓名', '云山'), control(2, '供养方式', '集中供养'), control(3, '月供养标准', '3600'), control(4, '申请日期', '2010-05-04'), control(5, '出生年月日')] };

it('names a form and answers with plain findings, and with what to put where', () => {
  const answer = answerRead({ form, scene, circumstances }, null);
  expect(answer?.read?.fields).toContainEqual([3, 'basic_amount']);
  const mark = answer?.read?.sheet.marks.find((m) => m.field === 'basic_amount');
  expect(mark?.hints[0]).toMatchObject({ rule: 'support/standard', state: 'wrong', fix: { field: 'basic_amount', text: '300' } });
  expect(JSON.parse(JSON.stringify(answer))).toEqual(answer);
});

it('checks the controls as they stand now, and tells what is mended', () => {
  const controls = [{ field: 'mode', control: form.controls[1] }, { field: 'basic_amount', control: control(3, '月供养标准', '300') }];
  const sheet = answerCheck({ controls, scene: { failed: ['support/standard'], cut: true }, circumstances });
  expect(sheet?.marks.find((m) => m.field === 'basic_amount')?.hints[0]).toMatchObject({ state: 'mended', fix: null });
  expect(sheet?.ask.some((i) => i.id === 'cut')).toBe(true);
});

it('keeps what its clerk says of a control, and names it so from then on', () => {
  expect(answerRead({ form, scene, circumstances }, null)?.read?.fields).toContainEqual([5, 'birth']);
  const learned = answerLearn({ form, ref: 5, meant: 'none', circumstances }, null);
  expect(learned).toMatchObject({ says: expect.stringContaining('出生年月日') as string, before: { controls: [] } });
  const map = putForm(emptyMap('http://portal.example'), learned!.form!);
  expect(answerRead({ form, scene, circumstances }, map)?.read?.fields.map(([ref]) => ref)).not.toContain(5);
  expect(answerQuestion({ form, ref: 5, circumstances }, map)?.question?.offers.map((o) => o.id)).toContain('birth');
  expect(answerTargets({ form, circumstances }, map)?.all).toHaveLength(5);
});

it('says why nothing can be pointed out among search conditions', () => {
  const query = { title: '查询', controls: [control(1, '姓名'), control(2, '身份证号')], buttons: ['查询'] };
  expect(answerTargets({ form: query, circumstances }, null)).toEqual({ all: [], says: expect.stringContaining('查询') as string });
});

it('takes no other word for a question, and never breaks', () => {
  const doors = [(d: unknown) => answerRead(d, null), answerCheck, (d: unknown) => answerTargets(d, null), (d: unknown) => answerQuestion(d, null), (d: unknown) => answerLearn(d, null)];
  for (const door of doors) {
    for (const bad of [null, 1, {}, { form, scene, circumstances: { ...circumstances, today: '2010-02-30' } }, { form: [], controls: {}, scene, circumstances, ref: 1 }]) expect(door(bad)).toBeNull();
    fc.assert(
      fc.property(fc.anything(), fc.array(fc.anything()), (anything, list) => {
        door(anything);
        door({ form: { title: anything, controls: list }, controls: list, scene, circumstances, ref: 1, meant: 'birth' });
      }),
    );
  }
  expect(answerLearn({ form, ref: 5, meant: 'constructor', circumstances }, null)).toBeNull();
});

it('gives no field of a case to what is none, and each to one control only', () => {
  const twice = [{ field: 'name', control: control(1, '姓名', '云山') }, { field: 'name', control: control(2, '姓名', '云河') }, { field: '__proto__', control: control(3, '') }];
  const sheet = answerCheck({ controls: twice, scene, circumstances });
  expect(sheet).not.toBeNull();
});

it('says so when the page contradicts a map, offers what the map says, and believes whoever chooses it', () => {
  const entry = { field: 'basic_amount', whose: 'self', label: '照料护理费', section: '', name: '', id: '', kind: 'text', place: 1, of: 1 } as const;
  const wide = { ...form, controls: [...form.controls, control(6, '照料护理费', '100')] };
  const map = { origin: 'http://portal.example', forms: [{ title: ['五保', '供养', '申请'], labels: ['供养方式', '出生年月日', '姓名', '月供养标准', '照料护理费', '申请日期'], controls: [entry] }] };
  const answer = answerRead({ form: wide, scene, circumstances }, map);
  expect(answer?.read?.fields).toContainEqual([3, 'basic_amount']);
  expect(answer?.read?.sheet.ask.find((i) => i.id === 'doubted')?.says).toMatch(/^有 1 栏没有按站点字段映射读/);
  expect(answerCheck({ controls: [{ field: 'mode', control: form.controls[1] }], scene: { ...scene, doubted: answer!.read!.doubted }, circumstances })?.ask.some((i) => i.id === 'doubted')).toBe(true);
  const question = answerQuestion({ form: wide, ref: 6, circumstances }, map)?.question;
  expect(question?.taken).toBe('站点字段映射说是“月供养标准”，没有采用：标签是“照料护理费”。');
  expect(question?.offers[0]?.id).toBe('basic_amount');
  const confirmed = putForm(map, answerLearn({ form: wide, ref: 6, meant: 'basic_amount', circumstances }, map)!.form!);
  expect(answerRead({ form: wide, scene, circumstances }, confirmed)?.read).toMatchObject({ doubted: 0 });
  expect(answerRead({ form: wide, scene, circumstances }, confirmed)?.read?.fields).toContainEqual([6, 'basic_amount']);
});
