import { readDate } from '../../format/dates.ts';
import type { Words } from '../../model/field-spec.ts';
import { parameterKeys, parameters, type ParameterKey } from '../parameters.ts';
import type { ShapeIssue } from '../schema.ts';
import type { Found, Path } from './found.ts';
import { nearest } from './nearest.ts';
import { figureMembers, packMembers, sourceMembers, wanted, wordsMembers } from './words.ts';

const shown = (value: unknown): string => {
  const text = typeof value === 'object' && value !== null ? (Array.isArray(value) ? '[ … ]' : '{ … }') : JSON.stringify(value);
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
};

const isParameter = (key: unknown): key is ParameterKey => (parameterKeys as readonly unknown[]).includes(key);

function unknownMember(path: Path, key: string, found: Found): void {
  const known = path.length === 0 ? packMembers : path[0] === 'parameters' ? (path.length === 1 ? parameterKeys : path.length === 3 ? figureMembers : wordsMembers) : path[0] === 'sources' && path.length === 2 ? sourceMembers : wordsMembers;
  const meant = nearest(key, known);
  const parameter = path[0] === 'parameters' && path.length === 1;
  const says: Words = parameter ? { zh: `没有“${key.slice(0, 60)}”这种数字`, en: `There is no parameter “${key.slice(0, 60)}”` } : { zh: `不认识“${key.slice(0, 60)}”`, en: `“${key.slice(0, 60)}” is not known here` };
  const label = parameter && isParameter(meant) ? parameters[meant].label : null;
  const node = found.node(path);
  const at = node?.k === 'members' ? node.members.find((m) => m.key === key)?.at : undefined;
  found.add(
    [...path, key],
    says,
    meant === null
      ? { zh: parameter ? '从说明文档的数字一览中选用。' : `这里可以写：${known.join('、')}。`, en: parameter ? 'Choose one from the list in the documentation.' : `What can stand here: ${known.join(', ')}.` }
      : { zh: `是不是“${meant}”${label ? `（${label.zh}）` : ''}？`, en: `Is “${meant}”${label ? ` (${label.en})` : ''} meant?` },
    at,
  );
}

/** What is wrong with a figure's number, as far as its shape goes. */
function wrongValue(path: Path, value: unknown, found: Found): void {
  const key = path[1];
  const money = isParameter(key) && parameters[key].kind === 'money';
  if (typeof value === 'string') {
    return found.add(path, { zh: `数字 ${shown(value)} 加了引号`, en: `The number ${shown(value)} stands in quotes` }, { zh: `去掉引号和单位；${money ? '金额以分为单位，300元写 30000。' : '只写数字。'}`, en: `Leave out quotes and units${money ? '; money is in fen, 300 yuan is 30000.' : '.'}` });
  }
  if (typeof value === 'number' && value < 0) return found.add(path, { zh: `${value} 是负数`, en: `${value} is less than nothing` }, { zh: '写不小于0的数。', en: 'Write a number of nothing or more.' });
  if (typeof value === 'number' && money && !Number.isSafeInteger(value)) {
    const meant = Math.round(value * 100);
    const fits = Number.isSafeInteger(meant);
    return found.add(path, { zh: `${value} 不是整数分，看起来写成了元`, en: `${value} is not whole fen: it looks like yuan` }, { zh: fits ? `以分为单位写 ${meant}。` : '以分为单位写整数。', en: fits ? `Write ${meant}, in fen.` : 'Write whole fen.' });
  }
  found.add(path, { zh: `“value”写的是 ${shown(value)}`, en: `“value” is ${shown(value)}` }, { zh: `写${wanted['value']?.zh}。`, en: `Write ${wanted['value']?.en}.` });
}

/** Words for what the schema found. */
export function wordIssue(issue: ShapeIssue, value: unknown, found: Found): void {
  const path = issue.path.map((step) => (typeof step === 'number' ? step : String(step)));
  if (issue.code === 'unrecognized_keys') {
    for (const key of issue.keys) if (!found.full) unknownMember(path, key, found);
    return;
  }
  const name = String(path[path.length - 1] ?? '');
  const here = path.reduce<unknown>((at, step) => (typeof at === 'object' && at !== null ? (at as Record<string | number, unknown>)[step] : undefined), value);
  if (path.length === 0) return found.add(path, { zh: '这不是一个政策包', en: 'This is no policy pack' }, { zh: '整个文件应当是 { "place": …, "name": …, "within": …, "sources": …, "parameters": … }。', en: 'The whole file is { "place": …, "name": …, "within": …, "sources": …, "parameters": … }.' });
  const want = path.length === 2 && path[0] === 'parameters' ? { zh: '至少一个数字：[ { "value": …, … } ]', en: 'at least one figure: [ { "value": …, … } ]' } : typeof path[path.length - 1] === 'number' ? { zh: '一个数字：{ "value": …, … }', en: 'a figure: { "value": …, … }' } : path.length === 2 && path[0] === 'sources' ? { zh: '一个来源：{ "title": …, "where": …, "checkedOn": … }', en: 'a source: { "title": …, "where": …, "checkedOn": … }' } : (wanted[name] ?? { zh: '说明文档所写的内容', en: 'what the documentation says' });
  const figure = path[0] === 'parameters' && path.length === 4;
  const money = isParameter(path[1]) && parameters[path[1]].kind === 'money';
  if (here === undefined) {
    if (figure && name === 'per') return found.add(path, { zh: '没有写明是每月还是每年', en: 'Whether it is a month or a year is not said' }, money ? { zh: '补上 "per": "month" 或 "per": "year"。', en: 'Add "per": "month" or "per": "year".' } : { zh: '不是金额，补上 "per": null。', en: 'Not a sum of money: add "per": null.' });
    return found.add(path, { zh: `缺少“${name}”`, en: `“${name}” is missing` }, { zh: `补上：${want.zh}。`, en: `Add ${want.en}.` });
  }
  if (figure && name === 'value') return wrongValue(path, here, found);
  if (figure && name === 'per') return found.add(path, money ? { zh: '没有写明是每月还是每年', en: 'Whether it is a month or a year is not said' } : { zh: '这不是金额，没有每月每年之分', en: 'This is no sum of money and has no period' }, money ? { zh: '写 "month" 或 "year"。', en: 'Write "month" or "year".' } : { zh: '写 null。', en: 'Write null.' });
  const read = typeof here === 'string' && /^(from|to|lastSeen|firstSeen|checkedOn)$/.test(name) ? readDate(here) : null;
  if (read !== null) return found.add(path, { zh: `日期 ${shown(here)} 的写法不对`, en: `The date ${shown(here)} is not written as it should be` }, { zh: `写 "${read}"。`, en: `Write "${read}".` });
  found.add(path, { zh: `“${name}”不能是 ${shown(here)}`, en: `“${name}” can’t be ${shown(here)}` }, { zh: `写${want.zh}。`, en: `Write ${want.en}.` });
}
