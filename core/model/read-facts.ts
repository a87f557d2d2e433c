import { nearest } from '../policy/reading/nearest.ts';
import type { FieldSpec, Known, ListSpec, Rows, ValueSpec, Words } from './field-spec.ts';
import { decidedFields, fieldKeys, fields, isFieldKey, type Facts, type FieldKey, type Held } from './fields.ts';
import { longestText, mostRows } from './limits.ts';
import { isArray, isRecord, keysOf, lengthOf, memberOf, ownMember } from './reading/safe.ts';
import { readValue } from './reading/value.ts';
import { subjects, type Subject } from './subjects.ts';

function mayBe(spec: ValueSpec, value: unknown): value is Known {
  if (spec.kind === 'code') return typeof value === 'string' && Object.hasOwn(spec.codes, value);
  if (spec.kind === 'truth') return typeof value === 'boolean';
  if (spec.kind === 'integer' || spec.kind === 'decimal' || spec.kind === 'money') return typeof value === 'number' && Number.isFinite(value);
  return typeof value === 'string' && value.length <= longestText;
}

/** The rows of a list, without what they can't hold. Rows beyond the most are left out, so that the list may go on. */
function rowsFrom(spec: ListSpec, value: unknown): Rows | null {
  if (!isRecord(value)) return null;
  const [rows, complete] = [ownMember(value, 'rows'), ownMember(value, 'complete')];
  if (!isArray(rows) || typeof complete !== 'boolean') return null;
  const length = lengthOf(rows);
  const kept = Array.from({ length: Math.min(length, mostRows) }, (_, i) => {
    const row = memberOf(rows, i);
    if (!isRecord(row)) return {};
    return Object.fromEntries(Object.entries(spec.of).flatMap(([key, of]) => {
      const held = ownMember(row, key);
      return mayBe(of, held) ? [[key, held]] : [];
    }));
  });
  return { rows: kept, complete: complete && length <= mostRows };
}

/**
 * Facts from a door that anybody may knock at (a message, a file): only fields of the catalogue that a person may
 * enter, only values that they can hold. All else is left out, so it is unknown. Null where it is no record at all.
 */
export function factsFrom(data: unknown): Facts | null {
  if (!isRecord(data)) return null;
  const kept: [FieldKey, Held][] = [];
  for (const key of keysOf(data) ?? []) {
    if (!isFieldKey(key) || decidedFields.has(key)) continue;
    const spec: FieldSpec = fields[key];
    const value = memberOf(data, key);
    if (spec.kind === 'list') {
      const rows = rowsFrom(spec, value);
      if (rows) kept.push([key, rows]);
    } else if (mayBe(spec, value)) kept.push([key, value]);
  }
  return Object.fromEntries(kept) as Facts;
}

/** Something in the data that was not plain facts: where it stands, what is the matter, what to do. */
export interface Problem {
  /** `age`, `obligors[3].age`; empty for the whole. */
  readonly path: string;
  readonly says: Words;
  readonly todo: Words;
  /** Whether it was read all the same. */
  readonly read: boolean;
}

export interface FactsRead {
  readonly facts: Facts;
  readonly problems: readonly Problem[];
}

/** Nobody reads more; the last one then says so. */
const mostProblems = 200;
/** Looking for what a name might have meant takes time: for the first few that nobody knows. */
const mostGuesses = 20;

/** Gathers facts and what there is to say of them. */
class Reader {
  readonly problems: Problem[] = [];
  #guesses = 0;

  tell(path: string, says: Words, todo: Words, read = false): void {
    if (this.problems.length < mostProblems) this.problems.push({ path, says, todo, read });
    else if (this.problems.length === mostProblems) {
      this.problems.push({ path: '', says: { zh: '还有更多问题，未一一列出。', en: 'There are more problems than are listed.' }, todo: { zh: '先改正以上各项，再重新读入。', en: 'Put these right, then read it again.' }, read: false });
    }
  }

  /** A name that is none of ours, and the one that was probably meant. */
  strange(path: string, key: string, known: readonly (readonly [key: string, spec: FieldSpec])[]): void {
    const name = shortened(key);
    const called = known.find(([, { label }]) => key === label.zh || key.toLowerCase() === label.en.toLowerCase())?.[0];
    const inherited = key in Object.prototype || key === 'prototype';
    const near = called ?? (inherited || this.#guesses++ >= mostGuesses ? null : nearest(key, known.map(([k]) => k)));
    this.tell(
      path,
      { zh: `没有“${name}”这一项，未读入。`, en: `There is no field “${name}”; it was left out.` },
      near === null
        ? { zh: '对照数据字典改用规定的键名，或删去。', en: 'Use a key of the data dictionary, or take it out.' }
        : { zh: `是否要写“${near}”？如是，请改键名；否则删去。`, en: `Was “${near}” meant? Then change the key, else take it out.` },
    );
  }

  value(path: string, spec: ValueSpec, given: unknown): Known | null {
    const { value, says, todo } = readValue(spec, given);
    if (says && todo) this.tell(path, says, todo, value !== null);
    return value;
  }

  #row(path: string, spec: ListSpec, given: unknown): Record<string, Known> {
    const keys = isRecord(given) ? keysOf(given) : null;
    if (!isRecord(given) || keys === null) {
      this.tell(path, { zh: '这一行不是一组填写项，按空行读入。', en: 'This row is no group of values; it was read as a blank one.' }, { zh: `每行写成 { 键: 值 }，如 { "${Object.keys(spec.of)[0] ?? ''}": … }。`, en: `Write each row as { key: value }, such as { "${Object.keys(spec.of)[0] ?? ''}": … }.` });
      return {};
    }
    const row: [string, Known][] = [];
    for (const key of keys) {
      const of = Object.hasOwn(spec.of, key) ? spec.of[key] : undefined;
      if (!of) {
        this.strange(`${path}.${shortened(key)}`, key, Object.entries(spec.of));
        continue;
      }
      const value = this.value(`${path}.${key}`, of, memberOf(given, key));
      if (value !== null) row.push([key, value]);
    }
    return Object.fromEntries(row);
  }

  list(path: string, spec: ListSpec, given: unknown): Rows | null {
    if (given === null || given === undefined) return null;
    const how: Words = { zh: '写成 { "rows": [ … ], "complete": true 或 false }，全部列出时 complete 为 true。', en: 'Write { "rows": [ … ], "complete": true or false }; complete is true when no row is missing.' };
    const record = isRecord(given);
    const rows = record ? ownMember(given, 'rows') : given;
    if (!isArray(rows)) {
      this.tell(path, { zh: `“${spec.label.zh}”应是一份名单（若干行）。`, en: `“${spec.label.en}” is a list of rows.` }, how);
      return null;
    }
    let complete = record ? ownMember(given, 'complete') : undefined;
    if (record) for (const key of keysOf(given) ?? []) if (key !== 'rows' && key !== 'complete') this.strange(`${path}.${shortened(key)}`, key, []);
    if (typeof complete !== 'boolean') {
      this.tell(path, { zh: '没有写明是否全部列出，按可能还有未列的读入。', en: 'It isn’t said whether all rows are there; it was read as if some may be missing.' }, how, true);
      complete = false;
    }
    const length = lengthOf(rows);
    if (length > mostRows) {
      this.tell(path, { zh: `超过${mostRows}行，只读入前${mostRows}行。`, en: `There are more than ${mostRows} rows; only the first ${mostRows} were read.` }, { zh: '分成几份填写。', en: 'Split it into several.' }, true);
    }
    const kept = Array.from({ length: Math.min(length, mostRows) }, (_, i) => this.#row(`${path}[${i}]`, spec, memberOf(rows, i)));
    return { rows: kept, complete: complete === true && length <= mostRows };
  }
}

const shortened = (key: string): string => (key.length > 40 ? `${key.slice(0, 40)}…` : key).replace(/\p{C}/gu, '');

/**
 * Reads facts from a file or table that somebody made, as far as that is safe, and says of all else what is the matter
 * and what to do. Never throws, whatever is sent; what could not be read is unknown.
 * @param subject what it is about; fields of other subjects are then told of and left out
 */
export function readFacts(data: unknown, subject?: Subject): FactsRead {
  const reader = new Reader();
  const keys = isRecord(data) ? keysOf(data) : null;
  if (!isRecord(data) || keys === null) {
    reader.tell('', { zh: '这不是一份可以读入的资料。', en: 'This is no record that can be read.' }, { zh: '写成 { 键: 值 }，如 { "name": "…" }。', en: 'Write { key: value }, such as { "name": "…" }.' });
    return { facts: {}, problems: reader.problems };
  }
  const own: readonly FieldKey[] = subject === undefined ? fieldKeys : subjects[subject].fields;
  const known = own.filter((key) => !decidedFields.has(key)).map((key) => [key, fields[key] as FieldSpec] as const);
  const kept: [FieldKey, Held][] = [];
  for (const key of keys) {
    if (!isFieldKey(key)) {
      reader.strange(shortened(key), key, known);
      continue;
    }
    const spec: FieldSpec = fields[key];
    if (decidedFields.has(key)) {
      // A blank says nothing.
      if (memberOf(data, key) !== null) reader.tell(key, { zh: `“${spec.label.zh}”由规则得出，未读入。`, en: `“${spec.label.en}” is worked out by rules; it was left out.` }, { zh: '不用填写，可以删去。', en: 'It need not be filled in: take it out.' });
      continue;
    }
    if (!own.includes(key)) {
      reader.tell(key, { zh: `“${spec.label.zh}”不是${subjects[subject!].label.zh}的填写项，未读入。`, en: `“${spec.label.en}” is no field of this subject (${subjects[subject!].label.en}); it was left out.` }, { zh: '填到它所属的表里，或删去。', en: 'Put it where it belongs, or take it out.' });
      continue;
    }
    const given = memberOf(data, key);
    const value = spec.kind === 'list' ? reader.list(key, spec, given) : reader.value(key, spec, given);
    if (value !== null) kept.push([key, value]);
  }
  return { facts: Object.fromEntries(kept) as Facts, problems: reader.problems };
}
