import type { Words } from '../../model/field-spec.ts';
import { hostInAscii } from '../../format/punycode.ts';
import { Found, type PackProblem, type Path } from '../../policy/reading/found.ts';
import { linesOf, readJson } from '../../policy/reading/json.ts';
import { nearest } from '../../policy/reading/nearest.ts';
import { plain } from '../../policy/reading/plain.ts';
import { controlKey, everybody, isMapOrigin, kinds, most, type MappedControl, type MappedForm, type SiteMap } from '../site-map.ts';
import { rivals } from './correct.ts';
import { isMapField, mapFields, meantInWords } from './fields.ts';
import { likeness } from './mark-form.ts';
import { FORMAT, VERSION } from './write-map.ts';

/** What is wrong with a map, in which line, and what to do about it. */
export type MapProblem = PackProblem;
export type MapRead = { readonly map: SiteMap } | { readonly problems: readonly [MapProblem, ...MapProblem[]] };

/** The largest map of a site is a tenth of it; what is larger is another file. */
export const MOST_LETTERS = 2_000_000;

const only = (line: number, says: Words, todo: Words): MapRead => ({ problems: [{ line, path: '', says, todo }] });
/** Signs that turn or hide what stands around them are not shown. */
const visible = (text: string): string => text.replace(/[\p{Cc}\p{Cf}]/gu, '');
const cut = (text: string): string => (text.length > 40 ? `${text.slice(0, 40)}…` : text);
/** A value of the file, in quotes where it is a text. */
const shown = (value: unknown): string => {
  if (typeof value === 'string') return `“${cut(visible(value))}”`;
  return Array.isArray(value) ? '[ … ]' : typeof value === 'object' && value !== null ? '{ … }' : cut(String(value));
};
/** Quotes stand close to Chinese words, numbers and brackets apart. */
const spaced = (value: unknown): string => (typeof value === 'string' ? shown(value) : ` ${shown(value)}`);

const members = {
  map: ['format', 'version', 'origin', 'forms'],
  form: ['title', 'labels', 'controls'],
  control: ['field', 'whose', 'label', 'section', 'name', 'id', 'kind', 'place', 'of'],
} as const;

type Members = Readonly<Record<string, unknown>>;

/** Takes one value of the file after the other; what is wrong goes into `found`, and something that fits stands in for it. */
class Reading {
  readonly found: Found;
  constructor(found: Found) {
    this.found = found;
  }

  wrong(path: Path, value: unknown, want: Words): void {
    const name = String(path.at(-1) ?? '');
    if (value === undefined) this.found.add(path, { zh: `缺少“${name}”`, en: `“${name}” is missing` }, { zh: `补上：${want.zh}。`, en: `Add ${want.en}.` });
    else if (typeof path.at(-1) === 'number') this.found.add(path, { zh: `这里不能是${spaced(value)}`, en: `${shown(value)} can’t stand here` }, { zh: `写${want.zh}。`, en: `Write ${want.en}.` });
    else this.found.add(path, { zh: `“${name}”不能是${spaced(value)}`, en: `“${name}” can’t be ${shown(value)}` }, { zh: `写${want.zh}。`, en: `Write ${want.en}.` });
  }

  members(path: Path, value: unknown, known: readonly string[], want: Words): Members | null {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
      this.wrong(path, value, want);
      return null;
    }
    for (const key of Object.keys(value)) {
      if (known.includes(key) || this.found.full) continue;
      const meant = nearest(key, known);
      const name = visible(key.slice(0, 60));
      const node = this.found.node(path);
      const at = node?.k === 'members' ? node.members.find((m) => m.key === key)?.at : undefined;
      this.found.add(
        [...path, key],
        { zh: `不认识“${name}”`, en: `“${name}” is not known here` },
        meant === null ? { zh: `删去；这里可以写：${known.join('、')}。`, en: `Delete it; what can stand here: ${known.join(', ')}.` } : { zh: `是不是“${meant}”？`, en: `Is “${meant}” meant?` },
        at,
      );
    }
    return value as Members;
  }

  list(path: Path, value: unknown, longest: number, want: Words): readonly unknown[] {
    if (!Array.isArray(value)) {
      this.wrong(path, value, want);
      return [];
    }
    if (value.length <= longest) return value;
    this.found.add(path, { zh: `有 ${value.length} 项，最多 ${longest} 项`, en: `There are ${value.length}, at most ${longest} are taken` }, { zh: '删去用不到的，或分成几份文件。', en: 'Delete what is not needed, or make several files of it.' });
    return value.slice(0, longest);
  }

  text(path: Path, value: unknown): string {
    if (value === undefined) return '';
    if (typeof value === 'string' && value.length <= most.letters) return value;
    this.wrong(path, value, { zh: `一段不超过 ${most.letters} 字的文字`, en: `a text of at most ${most.letters} letters` });
    return '';
  }

  number(path: Path, value: unknown): number {
    if (value === undefined) return 1;
    if (Number.isInteger(value) && (value as number) >= 1 && (value as number) <= most.controls) return value as number;
    this.wrong(path, value, { zh: `1 到 ${most.controls} 的整数`, en: `a whole number from 1 to ${most.controls}` });
    return 1;
  }

  oneOf<T extends string>(path: Path, value: unknown, known: readonly T[], fallback: T): T {
    if (value === undefined) return fallback;
    if ((known as readonly unknown[]).includes(value)) return value as T;
    this.wrong(path, value, { zh: known.map((k) => `“${k}”`).join('、'), en: known.map((k) => `“${k}”`).join(', ') });
    return fallback;
  }

  field(path: Path, value: unknown): MappedControl['field'] {
    if (value === 'none' || (typeof value === 'string' && isMapField(value))) return value;
    const meant = typeof value === 'string' ? nearest(value, mapFields) : null;
    const says: Words = { zh: `没有${shown(value)}这个字段`, en: `There is no field ${shown(value)}` };
    if (typeof value !== 'string') this.wrong(path, value, { zh: '数据字典中的一个字段，或“none”（不识读）', en: 'a field of the data dictionary, or “none” for what is not read' });
    else if (meant === null) this.found.add(path, says, { zh: '从数据字典中选用，不识读的写“none”。', en: 'Choose one from the data dictionary, or write “none” for what is not read.' });
    else {
      const words = meantInWords({ field: meant as MappedControl['field'], whose: 'self' });
      this.found.add(path, says, { zh: `是不是“${meant}”（${words.zh}）？`, en: `Is “${meant}” (${words.en}) meant?` });
    }
    return 'none';
  }

  words(path: Path, value: unknown, longest: number): string[] {
    const list = this.list(path, value, longest, { zh: '一组文字：[ "…", "…" ]', en: 'a list of texts: [ "…", "…" ]' });
    return [...new Set(list.map((item, i) => (typeof item === 'string' ? this.text([...path, i], item) : (this.wrong([...path, i], item, { zh: '一段文字', en: 'a text' }), ''))))].filter((w) => w !== '');
  }

  control(path: Path, value: unknown): MappedControl | null {
    const m = this.members(path, value, members.control, { zh: '一栏：{ "field": …, "label": … }', en: 'a control: { "field": …, "label": … }' });
    if (!m) return null;
    const text = (key: 'label' | 'section' | 'name' | 'id'): string => this.text([...path, key], m[key]);
    const control: MappedControl = {
      field: this.field([...path, 'field'], m['field']),
      whose: this.oneOf([...path, 'whose'], m['whose'], everybody, 'self'),
      label: text('label'),
      section: text('section'),
      name: text('name'),
      id: text('id'),
      kind: this.oneOf([...path, 'kind'], m['kind'], kinds, 'text'),
      place: this.number([...path, 'place'], m['place']),
      of: this.number([...path, 'of'], m['of']),
    };
    if (control.place > control.of) this.found.add([...path, 'place'], { zh: `“place”是 ${control.place}，大于“of”的 ${control.of}`, en: `“place” is ${control.place}, more than “of”, which is ${control.of}` }, { zh: '写不大于“of”的数：相同的几栏中的第几栏。', en: 'Write which of the equal ones it is: no more than “of”.' });
    return control;
  }

  form(path: Path, value: unknown): MappedForm | null {
    const m = this.members(path, value, members.form, { zh: '一份表单：{ "title": [ … ], "labels": [ … ], "controls": [ … ] }', en: 'a form: { "title": [ … ], "labels": [ … ], "controls": [ … ] }' });
    if (!m) return null;
    const title = this.words([...path, 'title'], m['title'], most.titles);
    const labels = this.words([...path, 'labels'], m['labels'], most.labels);
    const controls: MappedControl[] = [];
    const seen = new Map<string, number>();
    this.list([...path, 'controls'], m['controls'], most.controls, { zh: '一组栏目：[ { "field": … } ]', en: 'the controls: [ { "field": … } ]' }).forEach((item, i) => {
      if (this.found.full) return;
      const here = [...path, 'controls', i];
      const control = this.control(here, item);
      if (!control) return;
      const before = seen.get(controlKey(control));
      const rival = controls.findIndex((c) => rivals(c, control));
      const words = meantInWords(control);
      if (before !== undefined) this.found.add(here, { zh: `与第${before + 1}栏是同一栏`, en: `The same control as number ${before + 1}` }, { zh: '一栏只写一次：删去一项。', en: 'A control stands once: delete one of the two.' });
      else if (rival >= 0) this.found.add([...here, 'field'], { zh: `“${words.zh}”已经写给了第${rival + 1}栏`, en: `“${words.en}” is already given to control ${rival + 1}` }, { zh: '一个字段只能写给一栏：改正一项，或写“none”。', en: 'A field goes to one control: mend one of the two, or write “none”.' });
      seen.set(controlKey(control), i);
      controls.push(control);
    });
    return { title: title.sort(), labels: labels.sort(), controls };
  }

  origin(value: unknown): string {
    const path = ['origin'];
    if (typeof value !== 'string' || value.length > 300) {
      this.wrong(path, value, { zh: '网站地址，如“http://10.0.0.8:8080”', en: 'the address of the site, such as “http://10.0.0.8:8080”' });
      return '';
    }
    if (isMapOrigin(value)) return value;
    const m = /^(https?):\/\/(?:[^/?#@]*@)?([^/?#@:]+|\[[^\]]*\])(:\d+)?(?:[/?#].*)?$/i.exec(value.trim());
    const host = m ? hostInAscii(m[2]!) : '';
    const port = m?.[3] && !/^(?:http:80|https:443)$/i.test(`${m[1]}${m[3]}`) ? m[3] : '';
    const meant = m ? `${m[1]!.toLowerCase()}://${host}${port}` : '';
    // The name itself is not repeated: it may have been made to look like another.
    if (m && /[^\x20-\x7e]/.test(m[2]!)) this.found.add(path, { zh: '网站名称中有英文字母、数字以外的字，可能是仿冒的名称', en: 'The name of the site has other letters than a to z and may only look like the one that is meant' }, { zh: `这个名称其实是 ${meant}。确实是它，就这样写；不是，就不要用这份文件。`, en: `The name is in truth ${meant}. Write it so if that is the one; if not, don’t use this file.` });
    else if (isMapOrigin(meant)) this.found.add(path, { zh: `网站地址${shown(value)}的写法不对`, en: `The address ${shown(value)} is not written as it should be` }, { zh: `写“${meant}”。`, en: `Write “${meant}”.` });
    else this.wrong(path, value, { zh: '网站地址，如“http://10.0.0.8:8080”', en: 'the address of the site, such as “http://10.0.0.8:8080”' });
    return '';
  }

  map(value: unknown): SiteMap | null {
    const whole: Words = { zh: '{ "format": "wubao-site-map", "version": 1, "origin": …, "forms": [ … ] }', en: '{ "format": "wubao-site-map", "version": 1, "origin": …, "forms": [ … ] }' };
    const isOurs = typeof value === 'object' && value !== null && (value as Members)['format'] === FORMAT;
    if (!isOurs) {
      this.found.add(['format'], { zh: '这不是站点字段映射', en: 'This is no site map' }, { zh: `请核对文件；整个文件应当是 ${whole.zh}。`, en: `See whether this is the right file; the whole of it is ${whole.en}.` });
      return null;
    }
    const { version } = value as Members;
    if (version !== VERSION) {
      const newer = typeof version === 'number' && version > VERSION;
      this.found.add(['version'], { zh: `版本${spaced(version)}${typeof version === 'string' ? '' : ' '}读不了`, en: `Version ${shown(version)} can’t be read` }, newer ? { zh: '文件由更新的版本导出：请更新本扩展。', en: 'A newer version wrote it: update this extension.' } : { zh: `写 ${VERSION}。`, en: `Write ${VERSION}.` });
      return null;
    }
    const m = this.members([], value, members.map, whole);
    if (!m) return null;
    const origin = this.origin(m['origin']);
    const forms: MappedForm[] = [];
    this.list(['forms'], m['forms'], most.forms, { zh: '一组表单：[ … ]', en: 'the forms: [ … ]' }).forEach((item, i) => {
      if (this.found.full) return;
      const form = this.form(['forms', i], item);
      if (!form) return;
      const twin = forms.findIndex((f) => likeness(f, form) === 1);
      if (twin >= 0) this.found.add(['forms', i], { zh: `与第${twin + 1}份表单是同一份`, en: `The same form as number ${twin + 1}` }, { zh: '合并为一份。', en: 'Make one of the two.' });
      forms.push(form);
    });
    return { origin, forms };
  }
}

/** Reads a map that somebody wrote or brings along. Never throws: what is wrong is told line by line. */
export function readMap(text: string): MapRead {
  if (typeof text !== 'string' || text.trim() === '') return only(1, { zh: '文件是空的', en: 'The file is empty' }, { zh: '选择一份站点字段映射文件。', en: 'Choose the file of a site map.' });
  if (text.length > MOST_LETTERS) return only(1, { zh: '文件太大，不像站点字段映射', en: 'The file is too large for a site map' }, { zh: '请核对是不是选错了文件。', en: 'See whether this is the right file.' });
  const body = text.replace(/^\uFEFF/, '');
  const line = linesOf(body);
  const read = readJson(body);
  if ('fault' in read) return only(line(read.fault.at), read.fault.says, read.fault.todo);
  const found = new Found(read.node, line);
  const map = new Reading(found).map(plain(read.node, [], found));
  const [first, ...more] = found.problems.sort((a, b) => a.line - b.line);
  if (first) return { problems: [first, ...more] };
  return map ? { map } : only(1, { zh: '这不是站点字段映射', en: 'This is no site map' }, { zh: '请核对是不是选错了文件。', en: 'See whether this is the right file.' });
}
