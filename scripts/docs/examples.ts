import { needInWords } from '../../core/engine/explain.ts';
import type { Example, Rule } from '../../core/engine/rule.ts';
import { dateInWords } from '../../core/format/dates.ts';
import type { FieldSpec, Known, Language, Rows, ValueSpec } from '../../core/model/field-spec.ts';
import { fields, type FieldKey, type Held } from '../../core/model/fields.ts';
import { labelOf, specOf } from '../../core/model/spec-of.ts';
import { valueInWords } from '../../core/model/value-in-words.ts';
import { allPacks } from '../../core/policy/all-packs.ts';
import { cell, either, joined, table } from './markdown.ts';
import { verdict } from './words.ts';

const longest = 60;

function valueWords(spec: ValueSpec, value: Known | null | undefined, language: Language): string {
  const say = either(language);
  if (value === null || value === undefined) return say('空白', 'blank');
  if (spec.kind === 'month' && /^\d{4}-\d{2}$/.test(String(value))) return say(`${String(value).slice(0, 4)}年${Number(String(value).slice(5))}月`, dateInWords(`${String(value)}-01`, 'en').replace(/^1 /, ''));
  const words = valueInWords(spec, value, language);
  const short = words.length > longest ? `${words.slice(0, longest)}…` : words;
  if (spec.kind === 'money') return say(`${short}元`, `${short} yuan`);
  if (spec.kind !== 'integer' && spec.kind !== 'decimal') return short === '' ? say('空白', 'blank') : short;
  return say(short + spec.unit.zh, spec.unit.en === '' || spec.unit.en === '%' ? short + spec.unit.en : `${short} ${spec.unit.en}`);
}

function rowsWords(spec: FieldSpec & { readonly kind: 'list' }, { rows, complete }: Rows, language: Language): string {
  const say = either(language);
  const items = rows.map((row, i) => {
    const parts = Object.entries(row).flatMap(([key, value]) => {
      const of = spec.of[key];
      return of && value !== undefined ? [`${of.label[language]}${say(' ', ' ')}${valueWords(of, value, language)}`] : [];
    });
    return `${i + 1}) ${parts.length === 0 ? say('空白', 'blank') : parts.join(say('、', ', '))}`;
  });
  const many = rows.length > 12 ? [...items.slice(0, 12), say(`……共${rows.length}项`, `… ${rows.length} in all`)] : items;
  const end = complete ? say('已列全', 'complete') : say('可能未列全', 'may go on');
  return items.length === 0 ? say(`没有一项（${end}）`, `no rows (${end})`) : `${many.join(say('；', '; '))}${say(`（${end}）`, ` (${end})`)}`;
}

function givenWords(given: Example['given'], language: Language): string {
  const say = either(language);
  const parts = Object.entries(given).map(([key, value]) => {
    const spec: FieldSpec = fields[key as FieldKey];
    const held = value as Held | null;
    const words = spec.kind === 'list' ? (held === null ? say('空白', 'blank') : rowsWords(spec, held as Rows, language)) : valueWords(spec, held as Known | null, language);
    return `${spec.label[language]}${say('：', ': ')}${words}`;
  });
  return parts.length === 0 ? say('什么都没有填', 'nothing filled in') : parts.map(cell).join('<br>');
}

function resultWords(rule: Rule, example: Example, language: Language): string {
  const say = either(language);
  const decided = example.decides !== undefined && rule.kind !== 'check' ? valueWords(specOf(rule.decides) as ValueSpec, example.decides, language) : null;
  const needs = (example.needs ?? []).map((need) => needInWords(need, language));
  const plainVerdict = decided !== null && rule.kind !== 'conclusion';
  return [
    plainVerdict ? '' : verdict(example.then, rule, language) + (example.reason !== undefined && !['yes', 'no', 'unknown'].includes(example.reason) ? say(`（${example.reason}）`, ` (${example.reason})`) : ''),
    decided === null ? '' : say(`得出：${decided}`, `decides: ${decided}`),
    needs.length === 0 ? '' : say(`还需：${joined(needs, language)}`, `needed: ${joined(needs, language)}`),
    example.fix === undefined ? '' : say('可代填：', 'offered: ') + labelOf(example.fix.field, language) + say(' ', ' ') + valueWords(specOf(example.fix.field) as ValueSpec, example.fix.value, language),
  ]
    .filter((part) => part !== '')
    .map(cell)
    .join('<br>');
}

/** A rule’s examples as a table, folded away: they are many. */
export function examplesTable(rule: Rule, examples: readonly Example[], language: Language): string {
  if (examples.length === 0) return '';
  const say = either(language);
  const rows = examples.map((example) => {
    const place = example.place === undefined ? '' : `<br>${cell(allPacks.packs.get(example.place)?.name[language] ?? example.place)}`;
    return [givenWords(example.given, language), dateInWords(example.on, language) + place, resultWords(rule, example, language)];
  });
  return `<details>\n<summary>${say(`示例（${examples.length}个）`, `Examples (${examples.length})`)}</summary>\n\n${table([say('所填', 'Given'), say('适用日期', 'On'), say('结果', 'Outcome')], rows)}\n\n</details>`;
}
