import type { Words } from '../../model/field-spec.ts';

/** JSON that remembers where everything stood, so that a fault can be shown in its line. */
export type JsonNode =
  | { readonly k: 'value'; readonly at: number; readonly value: string | number | boolean | null }
  | { readonly k: 'list'; readonly at: number; readonly items: readonly JsonNode[] }
  | { readonly k: 'members'; readonly at: number; readonly members: readonly JsonMember[] };

export interface JsonMember {
  readonly key: string;
  readonly at: number;
  readonly node: JsonNode;
}

/** Where the text stops being JSON, and what to do. */
export interface JsonFault {
  readonly at: number;
  readonly says: Words;
  readonly todo: Words;
}

/** As deep as anything we read may be nested; packs go six deep. */
const DEEPEST = 24;
const wide: Readonly<Record<string, string>> = { '，': ',', '：': ':', '；': ',', '“': '"', '”': '"', '｛': '{', '｝': '}', '［': '[', '］': ']', '【': '[', '】': ']', '、': ',' };

class Reader {
  at = 0;
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }

  /** Thrown here, caught in `readJson`: nothing else leaves the reader. */
  fault(says: Words, todo: Words, at = this.at): never {
    throw { at, says, todo } satisfies JsonFault;
  }

  space(): void {
    while (/[ \t\r\n]/.test(this.text[this.at] ?? 'x')) this.at += 1;
  }

  /** Takes one character that has to come. */
  take(expected: string, todo: Words): void {
    this.space();
    const found = this.text[this.at];
    if (found === expected) {
      this.at += 1;
      return;
    }
    this.unexpected(found, expected, todo);
  }

  unexpected(found: string | undefined, expected: string, todo: Words): never {
    if (found === undefined) this.fault({ zh: '文件没有写完', en: 'The file ends too early' }, { zh: `末尾缺少“${expected}”；请核对括号是否成对。`, en: `“${expected}” is missing at the end: see that brackets come in pairs.` });
    const narrow = wide[found];
    if (narrow) this.fault({ zh: `这里用了全角的“${found}”`, en: `A full-width “${found}” stands here` }, { zh: `改为半角的 ${narrow}`, en: `Write ${narrow} instead.` });
    if (found === '/' || found === '#') this.fault({ zh: '这里有注释，JSON不允许注释', en: 'JSON has no comments' }, { zh: '删去注释；说明写在“note”里。', en: 'Delete the comment: what is to be said goes into “note”.' });
    if (found === "'") this.fault({ zh: '这里用了单引号', en: 'Single quotes stand here' }, { zh: '改为双引号 "', en: 'Write double quotes " instead.' });
    this.fault({ zh: `这里应当是“${expected}”，却是“${found}”`, en: `“${expected}” was expected, not “${found}”` }, todo);
  }

  string(): string {
    const from = this.at;
    this.at += 1;
    for (;;) {
      const c = this.text[this.at];
      if (c === undefined || c === '\n' || c === '\r') this.fault({ zh: '引号没有结束', en: 'A quotation mark is not closed' }, { zh: '在这段文字后面补上 "', en: 'Close the text with " .' }, from);
      this.at += c === '\\' ? 2 : 1;
      if (c === '"') break;
    }
    return String(this.parsed(from));
  }

  /** A single text, number or word of JSON, read by the engine itself. */
  parsed(from: number): string | number | boolean | null {
    try {
      return JSON.parse(this.text.slice(from, this.at)) as string | number | boolean | null;
    } catch {
      const written = this.text.slice(from, Math.min(this.at, from + 20));
      this.fault({ zh: `“${written}”不是JSON的写法`, en: `“${written}” is not JSON` }, { zh: '文字要加双引号；数字只写数字，不带单位、逗号和前面的0；没有的写null。', en: 'Texts need double quotes; a number is digits only, without unit, comma or a leading 0; what is missing is null.' }, from);
    }
  }

  value(depth: number): JsonNode {
    this.space();
    const at = this.at;
    const c = this.text[at];
    if (depth > DEEPEST) this.fault({ zh: '括号套得太深', en: 'Brackets are nested too deep' }, { zh: '这类文件用不到这么多层；请核对文件是否选错。', en: 'No such file needs as many levels: see whether this is the right one.' });
    if (c === '{') return this.members(at, depth);
    if (c === '[') return this.list(at, depth);
    if (c === '"') return { k: 'value', at, value: this.string() };
    while (/[-+.\w]/.test(this.text[this.at] ?? ' ')) this.at += 1;
    if (this.at === at) this.unexpected(c, '{', { zh: '这里要写一个值：文字、数字、null、{ } 或 [ ]。', en: 'A value belongs here: a text, a number, null, { } or [ ].' });
    return { k: 'value', at, value: this.parsed(at) };
  }

  members(at: number, depth: number): JsonNode {
    const members: JsonMember[] = [];
    this.each('}', () => {
      const key = this.at;
      if (this.text[key] !== '"') this.unexpected(this.text[key], '"', { zh: '名称要加双引号；最后一项后面不要逗号。', en: 'A name needs double quotes; no comma after the last one.' });
      const name = this.string();
      this.take(':', { zh: '名称和值之间写半角冒号。', en: 'A colon stands between name and value.' });
      members.push({ key: name, at: key, node: this.value(depth + 1) });
    });
    return { k: 'members', at, members };
  }

  list(at: number, depth: number): JsonNode {
    const items: JsonNode[] = [];
    this.each(']', () => items.push(this.value(depth + 1)));
    return { k: 'list', at, items };
  }

  /** What stands between brackets, parted by commas. */
  each(close: string, one: () => void): void {
    this.at += 1;
    this.space();
    if (this.text[this.at] === close) {
      this.at += 1;
      return;
    }
    for (;;) {
      this.space();
      if (this.text[this.at] === close) this.fault({ zh: `“${close}”前面多了一个逗号`, en: `There is a comma before “${close}”` }, { zh: '删去最后一项后面的逗号。', en: 'Delete the comma after the last one.' });
      one();
      this.space();
      if (this.text[this.at] === ',') this.at += 1;
      else break;
    }
    this.take(close, { zh: '两项之间写半角逗号；一组写完后补上括号。', en: 'Two entries are parted by a comma; a group ends with its bracket.' });
  }
}

/** Reads JSON into nodes with their places; what is no JSON into the first fault. Never throws. */
export function readJson(text: string): { readonly node: JsonNode } | { readonly fault: JsonFault } {
  const reader = new Reader(text);
  try {
    const node = reader.value(0);
    reader.space();
    if (reader.at < text.length) reader.fault({ zh: '最后一个括号后面还有内容', en: 'Something follows the last bracket' }, { zh: '删去这些内容；也可能前面多了一个括号。', en: 'Delete it; or there is a bracket too many before.' });
    return { node };
  } catch (fault) {
    return { fault: fault as JsonFault };
  }
}

/** The line, from 1, in which each place of a text lies. */
export function linesOf(text: string): (at: number) => number {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return (at) => {
    let low = 0;
    let high = starts.length;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((starts[middle] ?? 0) <= at) low = middle;
      else high = middle;
    }
    return low + 1;
  };
}
