import type { Mutant } from './mutant.ts';
import { bare, isLiteral, nameOf, nodeIn, nodesIn, type Node } from './nodes.ts';

const opposites: Readonly<Record<string, readonly string[]>> = {
  '===': ['!=='], '!==': ['==='], '<': ['<=', '>='], '<=': ['<', '>'], '>': ['>=', '<='], '>=': ['>', '<'],
  '&&': ['||'], '||': ['&&'],
  '+': ['-'], '-': ['+'], '*': ['/'], '/': ['*'], '%': ['*'], '>>': ['<<'], '<<': ['>>'], '&': ['|'], '|': ['&'],
  '+=': ['-='], '-=': ['+='], '*=': ['/='], '/=': ['*='], '++': ['--'], '--': ['++'],
};
const methods: Readonly<Record<string, string>> = { some: 'every', every: 'some', min: 'max', max: 'min', floor: 'ceil', ceil: 'floor', startsWith: 'endsWith', endsWith: 'startsWith' };
/** Methods that can be left out: what they are called on has the same shape. */
const leftOut: ReadonlySet<string> = new Set(['filter', 'sort', 'toSorted', 'slice', 'reverse', 'toReversed', 'trim']);

const isText = (node: Node): boolean => isLiteral(bare(node), 'string') || bare(node).type === 'TemplateLiteral' || (node.type === 'BinaryExpression' && (['left', 'right'] as const).some((side) => isText(nodeIn(node, side)!)));

/** Where the operator of an expression stands. */
function operatorAt(node: Node, code: string): { start: number; end: number } | null {
  const operator = node['operator'] as string;
  const [from, to] = [nodeIn(node, 'left')?.end ?? node.start, nodeIn(node, 'right')?.start ?? node.end];
  // Brackets may stand between, but no other operator.
  const at = code.indexOf(operator, from);
  return at < 0 || at >= to ? null : { start: at, end: at + operator.length };
}

/** The usual changes of one node of a program. */
export function codeMutants(node: Node, parent: Node | null, under: string, code: string): Mutant[] {
  const instead = (of: Node, text: string): Mutant => ({ start: of.start, end: of.end, text });
  const textOf = (of: Node): string => code.slice(of.start, of.end);
  switch (node.type) {
    case 'IfStatement':
    case 'ConditionalExpression':
      return ['true', 'false'].map((text) => instead(nodeIn(node, 'test')!, text));
    case 'WhileStatement':
      return [instead(nodeIn(node, 'test')!, 'false')];
    case 'ForStatement': {
      const test = nodeIn(node, 'test');
      return test ? [instead(test, 'false')] : [];
    }
    case 'BinaryExpression':
    case 'LogicalExpression':
    case 'AssignmentExpression':
    case 'UpdateExpression': {
      const operator = node['operator'] as string;
      if (under === 'update' && parent?.type === 'ForStatement') return [];
      if (operator === '??') {
        const [left, right] = [nodeIn(node, 'left')!, nodeIn(node, 'right')!];
        // Between null and undefined nobody tells a difference.
        const isNull = right.type === 'Literal' && right['value'] === null;
        return [instead(node, textOf(right)), ...(isNull ? [] : [instead(node, textOf(left))])];
      }
      if (operator === '+' && isText(node)) return [];
      const at = operatorAt(node, code);
      return at ? (opposites[operator] ?? []).map((text) => ({ ...at, text })) : [];
    }
    case 'UnaryExpression':
      return node['operator'] === '!' || node['operator'] === '-' ? [instead(node, `(${textOf(nodeIn(node, 'argument')!)})`)] : [];
    case 'Literal':
      if (typeof node['value'] === 'boolean') return [instead(node, String(node['value'] !== true))];
      if (typeof node['value'] === 'number' && under !== 'key') return [instead(node, String(node['value'] + 1)), ...(node['value'] > 0 ? [instead(node, String(node['value'] - 1))] : [])];
      return [];
    case 'ArrayExpression':
      return nodesIn(node, 'elements').length > 0 ? [instead(node, '[]')] : [];
    case 'CallExpression': {
      const callee = nodeIn(node, 'callee');
      const property = callee?.type === 'MemberExpression' && callee['computed'] !== true ? nodeIn(callee, 'property') : null;
      const name = nameOf(property);
      if (name === null) return [];
      const swapped = Object.hasOwn(methods, name) ? [instead(property!, methods[name]!)] : [];
      return leftOut.has(name) ? [...swapped, instead(node, textOf(nodeIn(callee!, 'object')!))] : swapped;
    }
    case 'ExpressionStatement':
    case 'ContinueStatement':
    case 'BreakStatement':
      return [instead(node, ';')];
    case 'FunctionDeclaration':
    case 'FunctionExpression':
    case 'ArrowFunctionExpression': {
      const body = nodeIn(node, 'body');
      if (body === null) return [];
      if (body.type === 'BlockStatement') return nodesIn(body, 'body').length > 0 ? [instead(body, '{}')] : [];
      return bare(body).type === 'Identifier' && nameOf(body) === 'undefined' ? [] : [instead(body, 'undefined')];
    }
    default:
      return [];
  }
}
