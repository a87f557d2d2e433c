import type { ControlDescription, FormDescription } from '../../core/recognise/description.ts';
import { readLabel } from '../../core/recognise/label.ts';
import { shownText } from '../../core/recognise/read-value.ts';

/** A field of the form that every library draws. */
export interface Field {
  readonly key: string;
  readonly label: string;
  readonly section: string;
  readonly draw: string;
  readonly value: string;
  readonly max?: number;
  readonly readOnly?: boolean;
  readonly disabled?: boolean;
  readonly options?: readonly (readonly string[])[];
}

/** The form that every library draws. The person is invented. */
export const sections: readonly { readonly section: string; readonly fields: readonly Omit<Field, 'section'>[] }[] = [
  {
    section: '基本信息',
    fields: [
      { key: 'name', label: '姓名', draw: 'text', value: '王五' },
      { key: 'idNo', label: '公民身份号码', draw: 'text', value: '522326188503020014', max: 18 },
      { key: 'sex', label: '性别', draw: 'radio', options: [['1', '男'], ['2', '女']], value: '2' },
      { key: 'birth', label: '出生日期', draw: 'date', value: '1885-03-02' },
      { key: 'mode', label: '供养方式', draw: 'select', options: [['1', '集中供养'], ['2', '分散供养']], value: '2' },
      { key: 'disabType', label: '残疾类别', draw: 'select', options: [['1', '视力残疾'], ['4', '肢体残疾'], ['5', '智力残疾']], value: '4' },
      { key: 'disabGrade', label: '残疾等级', draw: 'select', options: [['1', '一级'], ['2', '二级'], ['3', '三级']], value: '' },
      { key: 'nation', label: '民族', draw: 'text', value: '汉族', readOnly: true },
    ],
  },
  {
    section: '资金发放',
    fields: [
      { key: 'amount', label: '月供养标准', draw: 'number', value: '580' },
      { key: 'bank', label: '开户银行', draw: 'text', value: '青禾县农村信用社' },
      { key: 'account', label: '银行账号', draw: 'text', value: '' },
      { key: 'phone', label: '联系电话', draw: 'text', value: '', disabled: true },
      { key: 'applied', label: '申请日期', draw: 'date', value: '' },
    ],
  },
  {
    section: '村级公示',
    fields: [
      { key: 'villageStart', label: '公示开始日期', draw: 'date', value: '2020-05-06' },
      { key: 'villageEnd', label: '公示结束日期', draw: 'date', value: '' },
    ],
  },
  {
    section: '乡镇公示',
    fields: [
      { key: 'townStart', label: '公示开始日期', draw: 'date', value: '' },
      { key: 'townEnd', label: '公示结束日期', draw: 'date', value: '2020-06-20' },
      { key: 'noObjection', label: '有无异议', draw: 'radio', options: [['0', '无'], ['1', '有']], value: '' },
      { key: 'remark', label: '备注', draw: 'area', value: '无' },
    ],
  },
];

export const fields: readonly Field[] = sections.flatMap((s) => s.fields.map((f): Field => ({ ...f, section: s.section })));

/** What a person sees in it. */
export const shown = (f: Field, value = f.value): string => f.options?.find(([code]) => code === value)?.[1] ?? value;

/** The controls that stand under the heading of the field and are called by its label alone, the surest label first. */
export const controlsOf = (form: FormDescription, f: Field): readonly ControlDescription[] =>
  form.controls.filter((c) => readLabel(c.labels[0]?.text ?? '').core === f.label && c.sections.includes(f.section));

/**
 * What is not as it should be in the description of the form, one sentence each.
 * @param typed the library's lists are boxes to type in: what they offer is nowhere in the page
 */
export function problems(form: FormDescription, typed = false): readonly string[] {
  const found: string[] = [];
  const told = form.controls.filter((c) => c.kind !== 'hidden');
  if (told.length !== fields.length) found.push(`${told.length} controls for ${fields.length} fields: ${told.map((c) => `${c.kind} ${c.name || c.id} ${c.labels[0]?.text ?? '?'}`).join(' | ')}`);
  for (const f of fields) {
    const [c, twin] = controlsOf(form, f);
    const at = `${f.section} ${f.label}`;
    if (!c || twin) found.push(`${at}: ${c ? 'twice' : 'not found'}`);
    if (!c) continue;
    const sees = (shownText(c) || (c.options.length === 0 ? c.value : '')).replace(/^请选择$/, '');
    if (sees !== shown(f)) found.push(`${at}: shows "${sees}", not "${shown(f)}"`);
    const kinds = { text: 'text', date: 'text', number: 'text', area: 'textarea', radio: 'radio', select: typed ? 'text' : 'select' } as const;
    if (c.kind !== kinds[f.draw as keyof typeof kinds]) found.push(`${at}: is a ${c.kind}`);
    if (c.disabled !== (f.disabled ?? false)) found.push(`${at}: disabled ${c.disabled}`);
    if (f.readOnly && !c.readOnly) found.push(`${at}: read-only, not said`);
    if (f.max && c.maxLength !== f.max) found.push(`${at}: longest ${c.maxLength}`);
    const options = c.options.map((o) => o.text).filter((t) => t.trim() !== '' && t !== '请选择');
    if (options.length > 0 || f.draw === 'radio') if (options.join() !== f.options?.map((o) => o[1]).join()) found.push(`${at}: options ${options.join()}`);
  }
  return found;
}
