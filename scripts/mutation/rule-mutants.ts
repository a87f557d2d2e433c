import { addDays, isRealDate } from '../../core/format/dates.ts';
import type { FieldSpec } from '../../core/model/field-spec.ts';
import { fields } from '../../core/model/fields.ts';
import { codeMutants } from './code-mutants.ts';
import { liveParts, onlySays } from './live.ts';
import { builders, distinct, type Mutant } from './mutant.ts';
import { bare, calleeOf, childrenOf, isLiteral, keyOf, nameOf, nodeIn, nodesIn, parse, type Node } from './nodes.ts';

const { c, q } = builders;

/** Builders that are named in place of one another. */
const swaps: Readonly<Record<string, string>> = {
  all: `${c}any`, any: `${c}all`, atLeast: `${c}over`, over: `${c}atLeast`, atMost: `${c}under`, under: `${c}atMost`,
  least: `${q}greatest`, greatest: `${q}least`, product: `${q}sum`, roundUp: `${q}roundDown`, roundDown: `${q}roundUp`, roundTo: `${q}roundUp`,
};
const methodSwaps: Readonly<Record<string, string>> = { some: 'every', every: 'some', atLeast: 'over', over: 'atLeast', atMost: 'under', under: 'atMost' };
const methodsNegated: ReadonlySet<string> = new Set(['atLeast', 'atMost', 'is', 'oneOf', 'holds', 'within']);
const crossed: ReadonlySet<string> = new Set(['difference', 'quotient', 'daysFrom', 'workdaysFrom', 'yearsFrom', 'monthsFrom', 'notAfter', 'under', 'atLeast']);
/** Builders of which one argument can be left out, from which on. */
const shortened: Readonly<Record<string, number>> = { all: 0, any: 0, several: 1, oneOf: 0, sum: 0, product: 0, least: 0, greatest: 0, countOf: 0, table: 1 };
/** Builders of a condition that hold for sure when put so. */
const always: ReadonlySet<string> = new Set(['given', 'look', 'equal', 'same']);
const listed: ReadonlySet<string> = new Set(['choose', 'reasons', 'asks', 'needs']);
const dropped: ReadonlySet<string> = new Set(['applies', 'fix', 'settings']);

function* codeSets(of: Readonly<Record<string, FieldSpec>>): Generator<readonly string[]> {
  for (const spec of Object.values(of)) {
    if (spec.kind === 'code') yield Object.keys(spec.codes);
    if (spec.kind === 'list') yield* codeSets(spec.of);
  }
}
const sets = [...codeSets(fields as Readonly<Record<string, FieldSpec>>)];
/** The code after this one, in the field that has it, or in the first that has it and its neighbours. */
function otherCode(code: string, together: readonly string[]): string | null {
  const set = sets.find((s) => together.every((one) => s.includes(one))) ?? sets.find((s) => s.includes(code));
  const other = set?.find((one) => one !== code && !together.includes(one)) ?? set?.find((one) => one !== code);
  return other ?? null;
}

/** The verdicts as numbers, each turned to the other ones. */
const turned: Readonly<Record<string, readonly string[]>> = { '0': ['2', '1'], '1': ['2', '0'], '2': ['0', '1'] };

/** Every change of a rule's file, or of a file that rules share. */
export function ruleMutants(code: string): Mutant[] {
  const found: Mutant[] = [];
  const instead = (of: Node, text: string): void => void found.push({ start: of.start, end: of.end, text });
  const textOf = (of: Node): string => code.slice(of.start, of.end);
  const swapped = (a: Node, b: Node): string => textOf(b) + code.slice(a.end, b.start) + textOf(a);

  /** Leaves out each of several in turn. */
  const withoutEach = (all: readonly Node[], from: number): void => {
    all.forEach((one, i) => {
      if (i < from || one.type === 'SpreadElement' && all.length === from + 1) return;
      const [start, end] = i + 1 < all.length ? [one.start, all[i + 1]!.start] : i > 0 ? [all[i - 1]!.end, one.end] : [one.start, one.end];
      found.push({ start, end, text: '' });
    });
  };

  const otherCodes = (texts: readonly Node[]): void => {
    const codes = texts.map((t) => t['value'] as string);
    for (const text of texts) {
      const other = otherCode(text['value'] as string, codes);
      if (other !== null) instead(text, `'${other}'`);
    }
  };

  const ofCall = (call: Node): void => {
    const callee = calleeOf(call);
    const name = nameOf(callee);
    const args = nodesIn(call, 'arguments');
    if (callee === null || name === null) return;
    const [a, b] = args;
    const isMethod = nodeIn(call, 'callee')!.type === 'MemberExpression';
    if (isMethod && Object.hasOwn(methodSwaps, name)) instead(callee, methodSwaps[name]!);
    if (!isMethod && Object.hasOwn(swaps, name)) instead(callee, swaps[name]!);
    if (isMethod ? methodsNegated.has(name) : name === 'holds') instead(call, `${c}not(${textOf(call)})`);
    if (!isMethod && crossed.has(name) && a && b) found.push({ start: a.start, end: b.end, text: swapped(a, b) });
    if (!isMethod && name === 'sum' && args.length === 2 && a!.type !== 'SpreadElement') instead(callee, `${q}difference`);
    if (!isMethod && (name === 'not' || name === 'iff') && a) instead(call, textOf(a));
    if (!isMethod && name === 'notAfter' && a && b) instead(call, `${c}under(${textOf(a)}, ${textOf(b)})`);
    if (!isMethod && name === 'implies' && b) instead(call, textOf(b));
    if (!isMethod && name === 'either' && args.length === 3) for (const arm of args.slice(1)) instead(call, textOf(arm));
    if (name === 'within' && args.length >= 2) {
      const [low, high] = args.slice(-2) as [Node, Node];
      const of = isMethod ? null : a!;
      const on = nodeIn(nodeIn(call, 'callee')!, 'object');
      if (of) instead(call, `${c}atLeast(${textOf(of)}, ${textOf(low)})`);
      if (of) instead(call, `${c}atMost(${textOf(of)}, ${textOf(high)})`);
      if (!of && on) instead(call, `${textOf(on)}.atLeast(${textOf(low)})`);
      if (!of && on) instead(call, `${textOf(on)}.atMost(${textOf(high)})`);
    }
    if (always.has(name) && (!isMethod || name === 'given')) instead(call, `${c}all()`);
    if (Object.hasOwn(shortened, name)) withoutEach(args, shortened[name]!);
    if (name === 'is' || name === 'oneOf') otherCodes(args.filter((arg) => isLiteral(arg, 'string')));
  };

  /** A rule that needs nothing needs the field that it is about: so the engine has it. */
  const about = /^ {2}about: '(\w+)',$/m.exec(code)?.[1];
  const asksForItsOwn = (key: string, [one, more]: readonly Node[]): boolean => key === 'needs' && more === undefined && one !== undefined && isLiteral(one, 'string') && one['value'] === about;

  const ofProperty = (property: Node, parent: Node | null): void => {
    const key = keyOf(property);
    const value = nodeIn(property, 'value');
    if (key === null || value === null) return;
    if (dropped.has(key)) found.push({ start: property.start, end: property.end + (/^\s*,/.exec(code.slice(property.end))?.[0].length ?? 0), text: '' });
    if (listed.has(key) && value.type === 'ArrayExpression' && !asksForItsOwn(key, nodesIn(value, 'elements'))) withoutEach(nodesIn(value, 'elements'), 0);
    if (key === 'from' || key === 'to') {
      const day = isLiteral(value, 'string') ? (value['value'] as string) : '';
      if (isRealDate(day)) for (const by of [-1, 1]) instead(value, `'${addDays(day, by)}'`);
    }
    if (key === 'is' && isLiteral(value, 'number')) for (const text of turned[String(value['value'])] ?? []) instead(value, text);
    if (key === 'then' && isLiteral(value, 'string')) instead(value, value['value'] === 'yes' ? "'no'" : "'yes'");
    if (key === 'reason' && isLiteral(value, 'string') && parent !== null) instead(value, "'another'");
    if (key === 'when' && bare(value).type === 'ArrayExpression') {
      for (const column of nodesIn(bare(value), 'elements')) {
        if (column.type !== 'ArrayExpression') continue;
        const codes = nodesIn(column, 'elements').filter((e) => isLiteral(e, 'string'));
        otherCodes(codes);
        if (codes.length > 1) withoutEach(nodesIn(column, 'elements'), 0);
      }
    }
  };

  /** The cases of `by`, and what a choice chooses. */
  const ofChoice = (node: Node, parent: Node | null): void => {
    if (node.type === 'CallExpression' && nameOf(calleeOf(node)) === 'by') {
      const cases = nodesIn(node, 'arguments')[1];
      if (cases?.type === 'ObjectExpression') withoutEach(nodesIn(cases, 'properties'), 0);
    }
    if (node.type === 'ArrayExpression' && parent?.type === 'ArrayExpression') {
      const [code, when, more] = nodesIn(node, 'elements');
      if (code && when && !more && isLiteral(code, 'string') && !isLiteral(when, 'string')) otherCodes([code]);
    }
  };

  const walk = (node: Node, parent: Node | null, under: string): void => {
    if (onlySays(node, parent, under)) return;
    const key = parent?.type === 'Property' ? keyOf(parent) : null;
    if (node.type === 'CallExpression') ofCall(node);
    if (node.type === 'Property') ofProperty(node, parent);
    ofChoice(node, parent);
    if (isLiteral(node, 'string') && (node['value'] === 'month' || node['value'] === 'year') && under === 'arguments') instead(node, node['value'] === 'month' ? "'year'" : "'month'");
    // A verdict is turned, not counted on; lists are shortened, not emptied.
    const isVerdict = key === 'is' && isLiteral(node, 'number');
    if (!isVerdict && !(key !== null && listed.has(key) && node.type === 'ArrayExpression') && !isBuilt(node)) found.push(...codeMutants(node, parent, under, code));
    for (const [k, child] of childrenOf(node)) walk(child, node, k);
  };
  for (const part of liveParts(parse(code))) walk(part, null, '');
  return distinct(found);
}

/** Parts of conditions that have changes of their own: row functions, `.some` of rows, lists of columns and codes. */
function isBuilt(node: Node): boolean {
  if (node.type === 'CallExpression') return /^(?:some|every)$/.test(nameOf(calleeOf(node)) ?? '') || nameOf(calleeOf(node)) === 'filter';
  if (node.type === 'ArrayExpression') return nodesIn(node, 'elements').every((e) => /^(?:Literal|ArrayExpression)$/.test(e.type));
  return node.type === 'ArrowFunctionExpression' && nodeIn(node, 'body')!.type !== 'BlockStatement';
}

/** What a mutated file imports, in front of its first line, so that lines stay. */
export const ruleImports = (toEngine: string): string => 
  `import * as ${c.slice(0, -1)} from '${toEngine}/condition.ts'; import * as ${q.slice(0, -1)} from '${toEngine}/quantity.ts'; `;
