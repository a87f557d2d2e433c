import { parseAst } from 'vite';

/** A node of a parsed module. */
export type Node = { readonly type: string; readonly start: number; readonly end: number } & Readonly<Record<string, unknown>>;

export const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && typeof (value as { type?: unknown }).type === 'string';

export const nodeIn = (node: Node, key: string): Node | null => (isNode(node[key]) ? node[key] : null);
export const nodesIn = (node: Node, key: string): readonly Node[] => (Array.isArray(node[key]) ? node[key].filter(isNode) : []);

export const parse = (code: string): Node => parseAst(code, { lang: 'ts' }) as unknown as Node;

/** Wrappers of an expression that only say its type. */
const typed: ReadonlySet<string> = new Set(['TSAsExpression', 'TSSatisfiesExpression', 'TSNonNullExpression', 'TSInstantiationExpression']);

/** The nodes right below one, with the key under which each stands; types are left out. */
export function* childrenOf(node: Node): Generator<readonly [key: string, child: Node]> {
  for (const [key, value] of Object.entries(node)) {
    for (const child of Array.isArray(value) ? value : [value]) {
      if (isNode(child) && (!child.type.startsWith('TS') || typed.has(child.type))) yield [key, child];
    }
  }
}

/** An expression without what only says its type. */
export function bare(node: Node): Node {
  const inner = typed.has(node.type) || node.type === 'ParenthesizedExpression' ? nodeIn(node, 'expression') : null;
  return inner ? bare(inner) : node;
}

export const isLiteral = (node: Node | null, type: 'string' | 'number' | 'boolean'): node is Node => node?.type === 'Literal' && typeof node['value'] === type;

export const nameOf = (node: Node | null): string | null => (node?.type === 'Identifier' ? (node['name'] as string) : isLiteral(node, 'string') ? (node['value'] as string) : null);

/** The name of a property of an object, where it is written out. */
export const keyOf = (property: Node): string | null => (property.type === 'Property' && property['computed'] !== true ? nameOf(nodeIn(property, 'key')) : null);

/** What is called: `all` of `all(…)`, `is` of `x.is(…)`. */
export function calleeOf(call: Node): Node | null {
  const callee = nodeIn(call, 'callee');
  if (call.type !== 'CallExpression' || callee === null) return null;
  if (callee.type !== 'MemberExpression') return callee;
  return callee['computed'] === true ? null : nodeIn(callee, 'property');
}
