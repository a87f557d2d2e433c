import { parseAst, type Plugin } from 'vite';

/** Which words stay in: of both languages, of one, or none. */
export type Kept = 'both' | 'zh' | 'en' | 'none';

type Node = { readonly type: string; readonly start: number; readonly end: number } & Readonly<Record<string, unknown>>;

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && typeof (value as { type?: unknown }).type === 'string';

/** Calls whose arguments at these places are words, in Chinese and English by turns. */
const worded: Readonly<Record<string, readonly number[]>> = {
  text: [0, 1], digits: [0, 1], citizenId: [0, 1], certificate: [0, 1], date: [0, 1], month: [0, 1], truth: [0, 1], integer: [0, 1, 2, 3], decimal: [0, 1, 2, 3],
  moneyAMonth: [0, 1], moneyAYear: [0, 1], money: [0, 1], code: [0, 1], list: [0, 1], named: [0, 1], cite: [1, 2],
};

function* nodesOf(node: Node): Generator<Node> {
  yield node;
  for (const value of Object.values(node)) {
    for (const child of Array.isArray(value) ? value : [value]) if (isNode(child)) yield* nodesOf(child);
  }
}

const isText = (node: unknown): node is Node =>
  isNode(node) && ((node.type === 'Literal' && typeof node['value'] === 'string') || node.type === 'TemplateLiteral');

/**
 * Takes the words of a language out of a module: of `{ zh, en }` and of the builders' arguments. So the catalogue and
 * the rules can be weighed without their words, and a build can carry one language.
 */
export function keepWords(code: string, kept: Kept): string {
  if (kept === 'both') return code;
  const cuts: { start: number; end: number }[] = [];
  const drop = (node: unknown, language: 'zh' | 'en'): void => {
    if (isText(node) && kept !== language) cuts.push({ start: node.start, end: node.end });
  };
  for (const node of nodesOf(parseAst(code) as unknown as Node)) {
    if (node.type === 'ObjectExpression') {
      const properties = node['properties'] as readonly Node[];
      // What is nothing but words goes as a whole where none is kept.
      for (const p of kept === 'none' ? properties : []) {
        const name = (p['key'] as Node | undefined)?.['name'];
        if ((name === 'words' || name === 'title') && isNode(p['value']) && p['value'].type === 'ObjectExpression') cuts.push({ start: p['value'].start, end: p['value'].end });
      }
      const byName = new Map(properties.map((p) => [((p['key'] as Node | undefined)?.['name'] ?? (p['key'] as Node | undefined)?.['value']) as string, p['value']]));
      if (byName.size === 2 && byName.has('zh') && byName.has('en')) for (const language of ['zh', 'en'] as const) drop(byName.get(language), language);
    } else if (node.type === 'CallExpression') {
      const places = worded[(node['callee'] as Node)['name'] as string];
      const args = node['arguments'] as readonly Node[];
      places?.forEach((place, i) => drop(args[place], i % 2 === 0 ? 'zh' : 'en'));
    } else if (node.type === 'ArrayExpression') {
      // The codes of a field: `male: ['男', 'male']`.
      const [zh, en, more] = node['elements'] as readonly unknown[];
      if (more === undefined && isText(zh) && isText(en) && /[\u4e00-\u9fff]/.test(code.slice(zh.start, zh.end))) {
        drop(zh, 'zh');
        drop(en, 'en');
      }
    }
  }
  let out = code;
  const outer = cuts.sort((a, b) => a.start - b.start || b.end - a.end).filter(({ start }, i, all) => !all.slice(0, i).some((c) => start < c.end));
  for (const { start, end } of outer.reverse()) out = `${out.slice(0, start)}${code[start] === '{' ? '{}' : "''"}${out.slice(end)}`;
  return out;
}

export const wordsPlugin = (kept: Kept): Plugin => ({
  name: 'wubao-words',
  transform: (code, id) => (/\/core\/.*\.ts$/.test(id) ? { code: keepWords(code, kept), map: null } : null),
});

const forTestsAndDocs: ReadonlySet<string> = new Set(['examples', 'covers']);

/** Empties the examples of rules, and what they cover: they are for tests and documentation. */
export function dropExamples(code: string): string {
  if (!/export const (?:examples|covers)\b/.test(code)) return code;
  const found = [...(parseAst(code) as unknown as { readonly body: readonly Node[] }).body].flatMap((node): Node[] => {
    const declared = node.type === 'ExportNamedDeclaration' ? (node['declaration'] as Node | null) : null;
    const [first] = (declared?.['declarations'] as readonly Node[] | undefined) ?? [];
    return forTestsAndDocs.has((first?.['id'] as Node | undefined)?.['name'] as string) ? [first!['init'] as Node] : [];
  });
  // One rule may borrow another's examples, so the names stay.
  return found.reverse().reduce((out, { start, end }) => `${out.slice(0, start)}[]${out.slice(end)}`, code);
}

/** For every build: no bundler can tell that examples made with functions have no effects. */
export const withoutExamples: Plugin = {
  name: 'wubao-without-examples',
  transform: (code, id) => (/\/core\/rules\/.*\.ts$/.test(id) ? { code: dropExamples(code), map: null } : null),
};
