import { calleeOf, childrenOf, keyOf, nameOf, nodeIn, nodesIn, type Node } from './nodes.ts';

/** Parts of a rule that say something and decide nothing: examples do not judge words. */
const said: ReadonlySet<string> = new Set(['id', 'subject', 'about', 'title', 'law', 'words', 'facts', 'says', 'why', 'todo', 'label', 'zh', 'en', 'field', 'document']);
const saidCalls: ReadonlySet<string> = new Set(['cite', 'fact']);
/** What a module hands out for words, facts, law, or for examples. */
const saidExports = /(?:examples?|words|facts|law|says|covers|source)$/i;

/** Whether a node only says something. */
export function onlySays(node: Node, parent: Node | null, under: string): boolean {
  if (node.type === 'ImportDeclaration' || node.type === 'ThrowStatement' || node.type === 'ExportAllDeclaration') return true;
  if (node.type === 'Property') return said.has(keyOf(node) ?? '');
  if (node.type === 'ArrayExpression') return nodesIn(node, 'elements').some((e) => e.type === 'CallExpression' && nameOf(calleeOf(e)) === 'cite');
  if (node.type === 'CallExpression') return saidCalls.has(nameOf(calleeOf(node)) ?? '');
  // `named('年满60周岁', 'aged 60', …)`: the words stand first.
  return parent?.type === 'CallExpression' && under === 'arguments' && nameOf(calleeOf(parent)) === 'named' && nodesIn(parent, 'arguments').indexOf(node) < 2;
}

interface Declared {
  readonly name: string;
  readonly node: Node;
  readonly exported: boolean;
}

function* declaredIn(body: readonly Node[]): Generator<Declared> {
  for (const statement of body) {
    const exported = statement.type === 'ExportNamedDeclaration';
    const node = exported ? nodeIn(statement, 'declaration') : statement;
    if (node?.type === 'VariableDeclaration') {
      for (const one of nodesIn(node, 'declarations')) {
        const id = nodeIn(one, 'id')!;
        const names = id.type === 'Identifier' ? [nameOf(id)!] : [...namesIn(id)];
        for (const name of names) yield { name, node: one, exported };
      }
    } else if (node && (node.type === 'FunctionDeclaration' || node.type === 'ClassDeclaration')) yield { name: nameOf(nodeIn(node, 'id')) ?? '', node, exported };
  }
}

/** The names that a node mentions outside what only says something. */
function* namesIn(node: Node, parent: Node | null = null, under = ''): Generator<string> {
  if (onlySays(node, parent, under)) return;
  // What stands behind a dot or before a colon is a name in an object, not of something declared.
  if (parent !== null && parent['computed'] !== true && (under === 'property' || (under === 'key' && parent['shorthand'] !== true))) return;
  if (node.type === 'Identifier') yield node['name'] as string;
  for (const [key, child] of childrenOf(node)) yield* namesIn(child, node, key);
}

/** The parts of a rule's file that its verdict, reason and needs come from: what the rule, or what is handed out but words and examples, is made of. */
export function liveParts(program: Node): readonly Node[] {
  const body = nodesIn(program, 'body');
  const declared = [...declaredIn(body)];
  const live = new Set<Node>();
  const visit = (node: Node): void => {
    if (live.has(node)) return;
    live.add(node);
    const names = new Set(namesIn(node));
    for (const d of declared) if (names.has(d.name)) visit(d.node);
  };
  for (const statement of body) if (statement.type === 'ExportDefaultDeclaration') visit(nodeIn(statement, 'declaration')!);
  for (const d of declared) if (d.exported && !saidExports.test(d.name)) visit(d.node);
  // A default export may be a name that stands for another part.
  return [...live].filter((node) => node.type !== 'Identifier');
}
