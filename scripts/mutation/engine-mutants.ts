import { codeMutants } from './code-mutants.ts';
import { distinct, type Mutant } from './mutant.ts';
import { childrenOf, isLiteral, parse, type Node } from './nodes.ts';

/** A text is an answer of the program where it is a value or is handed on; where it is compared, the comparison is changed. */
const said: ReadonlySet<string> = new Set(['CallExpression', 'Property', 'ArrowFunctionExpression', 'ReturnStatement', 'ConditionalExpression', 'VariableDeclarator', 'ArrayExpression']);

/** Every change of a file of functions. */
export function engineMutants(code: string): Mutant[] {
  const found: Mutant[] = [];
  const walk = (node: Node, parent: Node | null, under: string): void => {
    if (node.type === 'ImportDeclaration' || node.type === 'ThrowStatement' || node.type === 'ExportAllDeclaration') return;
    found.push(...codeMutants(node, parent, under, code));
    if (isLiteral(node, 'string') && node['value'] !== '' && parent && said.has(parent.type) && under !== 'key') found.push({ start: node.start, end: node.end, text: "''" });
    for (const [key, child] of childrenOf(node)) walk(child, node, key);
  };
  walk(parse(code), null, '');
  return distinct(found);
}
