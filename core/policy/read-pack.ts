import type { Words } from '../model/field-spec.ts';
import type { PackSet } from './pack-set.ts';
import type { Figure, Pack } from './pack.ts';
import { parameterKeys } from './parameters.ts';
import { Found, type PackProblem } from './reading/found.ts';
import { linesOf, readJson } from './reading/json.ts';
import { plain } from './reading/plain.ts';
import { checkDay, checkFigure, checkPlace, checkSeries } from './reading/sense.ts';
import { wordIssue } from './reading/shape.ts';
import { shapeIssues } from './schema.ts';

export type { PackProblem } from './reading/found.ts';
export type PackRead = { readonly pack: Pack } | { readonly problems: readonly [PackProblem, ...PackProblem[]] };

/** Packs weigh a few thousand letters; what is much larger is another file. */
const MOST_LETTERS = 2_000_000;

const only = (line: number, says: Words, todo: Words): PackRead => ({ problems: [{ line, path: '', says, todo }] });

/**
 * Reads a pack that somebody wrote or brings along. Never throws: what is wrong is told line by line.
 * @param set the packs that it will stand beside, for what lies within what; none, and that is not asked
 */
export function readPack(text: string, set: PackSet | null = null): PackRead {
  if (typeof text !== 'string' || text.trim() === '') return only(1, { zh: '文件是空的', en: 'The file is empty' }, { zh: '选择一个政策包文件。', en: 'Choose the file of a pack.' });
  if (text.length > MOST_LETTERS) return only(1, { zh: '文件太大，不像政策包', en: 'The file is too large for a pack' }, { zh: '政策包只有几千字；请核对是不是选错了文件。', en: 'A pack is a few thousand letters: see whether this is the right file.' });
  const body = text.replace(/^\uFEFF/, '');
  const line = linesOf(body);
  const read = readJson(body);
  if ('fault' in read) return only(line(read.fault.at), read.fault.says, read.fault.todo);
  const found = new Found(read.node, line);
  const value = plain(read.node, [], found);
  const issues = shapeIssues(value);
  for (const issue of issues) {
    if (found.full) break;
    wordIssue(issue, value, found);
  }
  // Series that have their shape are looked at even where something else has not, so that one round tells most.
  const pack = value as Pack;
  const shapeless = new Set(issues.map((issue) => String(issue.path[0] === 'parameters' ? (issue.path[1] ?? 'parameters') : (issue.path[0] ?? ''))));
  const whole = (name: string): boolean => !shapeless.has(name) && !shapeless.has('');
  if (whole('place') && whole('within')) checkPlace(pack, set, found);
  if (whole('sources')) for (const [name, source] of Object.entries(pack.sources)) checkDay(['sources', name, 'checkedOn'], source.checkedOn, found);
  const sources = typeof pack === 'object' && pack !== null && typeof pack.sources === 'object' && pack.sources !== null ? Object.keys(pack.sources) : [];
  const given = typeof pack === 'object' && pack !== null && typeof pack.parameters === 'object' && pack.parameters !== null ? pack.parameters : {};
  for (const key of parameterKeys) {
    const series = given[key];
    if (found.full || !Array.isArray(series) || shapeless.has(key)) continue;
    series.forEach((f: Figure, i) => checkFigure(['parameters', key, i], key, f, sources, found));
    checkSeries(key, series, found);
  }
  const [first, ...more] = found.problems.sort((a, b) => a.line - b.line);
  return first ? { problems: [first, ...more] } : { pack };
}
