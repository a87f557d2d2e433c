import type { Rule } from '../../core/engine/rule.ts';
import { layoutOf, type Layout } from '../../core/engine/slots.ts';
import { fields, type FieldKey } from '../../core/model/fields.ts';
import type { FieldSpec } from '../../core/model/field-spec.ts';
import { subjects } from '../../core/model/subjects.ts';
import { Code } from './code.ts';
import { Emitter } from './emitter.ts';

type Written = Exclude<Rule, { kind: 'derivation' }>;

/** Puts what a rule decides in its slot: of a day its number too. */
function put(field: FieldKey, layout: Layout, code: Code, value: string, number = 'null'): void {
  const at = layout.slot(field);
  code.add(`s[${at}] = ${value};`);
  if ((fields[field] as FieldSpec).kind === 'date') code.add(`s[${at + 1}] = ${number};`);
}

/** What the rule answers once it applies; puts what it decides. */
function answer(rule: Written, emitter: Emitter, layout: Layout, code: Code): string {
  switch (rule.kind) {
    case 'check':
      return emitter.truth(rule.when, code);
    case 'conclusion': {
      const t = code.keep(emitter.truth(rule.when, code));
      put(rule.decides, layout, code, `${t} === 1 ? null : ${t} === 2`);
      return t;
    }
    case 'choice': {
      // The first that holds is chosen, unless one before it that is open would choose otherwise.
      const chosen = code.keep('null', 'let');
      const open = code.keep('null', 'let');
      const left = code.keep('true', 'let');
      for (const [codeOf, when] of rule.choose) {
        code.when(left, (inside) => {
          const t = inside.keep(emitter.truth(when, inside));
          inside.add(`if (${t} !== 0) { if (${open} !== null && ${open} !== '${codeOf}') ${left} = false; else if (${t} === 2) { ${chosen} = '${codeOf}'; ${left} = false; } else ${open} = '${codeOf}'; }`);
        });
      }
      put(rule.decides, layout, code, chosen);
      return `${chosen} === null ? 1 : 2`;
    }
    case 'amount': {
      const n = code.keep(emitter.number(rule.quantity, code));
      const isDay = (fields[rule.decides] as FieldSpec).kind === 'date';
      put(rule.decides, layout, code, `${n} === ${n} ? ${isDay ? `dayOf(${n})` : n} : null`, `${n} === ${n} ? ${n} : null`);
      return `${n} === ${n} ? 2 : 1`;
    }
  }
}

function makerOf(rule: Written): string {
  const layout = layoutOf(subjects[rule.subject ?? 'case'].fields);
  const emitter = new Emitter(rule, layout);
  const code = Code.function();
  if (rule.applies) {
    const t = code.keep(emitter.truth(rule.applies, code));
    code.when(`${t} !== 2`, (inside) => {
      if (rule.kind !== 'check') put(rule.decides, layout, inside, 'null');
      inside.add(`return ${t} === 0 ? 3 : 1;`);
    });
  }
  return emitter.maker(code.arrow('s', answer(rule, emitter, layout, code)));
}

const isWritten = (rule: Rule): rule is Written => rule.kind !== 'derivation';

/** A module of the rules written out. @param core the path from the module to `core/` */
export function rulesText(rules: readonly Rule[], core: string, head: string): string {
  const makers = rules.filter(isWritten).map((rule) => `  '${rule.id}': ${makerOf(rule).replaceAll('\n', '\n  ')},`);
  return `// @ts-nocheck
/* oxlint-disable */
${head}
import { countWorkingDays, workingDayAfter } from '${core}/format/working-days.ts';
import { dayOf } from '${core}/format/day-number.ts';
import { afterMonths, afterYears, monthStart, quotient, settled, wholeMonths, wholeYears } from '${core}/engine/arithmetic.ts';
import { countRows, overRows, totalRows } from '${core}/engine/rows.ts';
import { num } from '${core}/engine/slots.ts';
import { geBounds, pick, type Straight } from '${core}/engine/straight.ts';
import { eq, ge, xnor } from '${core}/engine/truth.ts';

const { min, max } = Math;

export const straight: Straight = {
${makers.join('\n')}
};
`;
}
