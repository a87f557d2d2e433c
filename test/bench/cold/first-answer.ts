import { engines } from '../../../core/engine/engine.ts';
import { smallSet } from '../../../core/policy/packs.ts';
import { rules } from '../../../core/rules/all.ts';

/** The first answer of a process that has just begun: rules compiled for a place and a day, one case checked. */
export function firstAnswer(): { rules: number; all: number; verdicts: number } {
  const engine = engines(rules, smallSet)('611021', '2022-05-04');
  const open = engine.open({ id_no: '611021188001010010', disab_type: 'none', source_living: 'none', obligor_present: 'none' }, '2022-05-04');
  return { rules: engine.rules.length, all: rules.length, verdicts: open.verdicts.length };
}
