import type { Need } from '../engine/answer.ts';
import type { Engine } from '../engine/engine.ts';
import { explain } from '../engine/explain.ts';
import type { PlainDate } from '../format/dates.ts';
import type { Known, Words } from '../model/field-spec.ts';
import type { Facts, FieldKey } from '../model/fields.ts';

/** What a rule decided of the case, or why it is still open, worded for print. Plain data. */
export interface Conclusion {
  readonly field: FieldKey;
  readonly title: Words;
  readonly is: 'pass' | 'fail' | 'unknown';
  /** Null while it is open. */
  readonly value: Known | null;
  readonly says: Words;
  readonly why: Words;
  readonly law: readonly Words[];
  readonly needs: readonly { readonly need: Need; readonly label: Words }[];
}

export type Conclusions = { readonly [K in FieldKey]?: Conclusion };

const silence: Words = { zh: '', en: '' };
const zip = (zh: readonly string[], en: readonly string[]): Words[] => zh.map((text, i) => ({ zh: text, en: en[i] ?? text }));

/** Everything that the rules of an engine decide of a case on a day, by the field decided. Rules that do not apply say nothing. */
export function conclude(engine: Engine, facts: Facts, day: PlainDate): Conclusions {
  const open = engine.open(facts, day);
  const all = engine.outcomes(open).flatMap((outcome): [FieldKey, Conclusion][] => {
    const [zh, en] = [explain(outcome, 'zh', day), explain(outcome, 'en', day)];
    if (!zh?.decides || !en) return [];
    const { field } = zh.decides;
    const words = (key: 'title' | 'says' | 'why'): Words => ({ zh: zh[key], en: en[key] });
    return [[field, { field, title: words('title'), is: zh.is, value: engine.decided(open, field), says: words('says'), why: words('why'), law: zip(zh.law, en.law), needs: zh.needs.map(({ need, label }, i) => ({ need, label: { zh: label, en: en.needs[i]?.label ?? label } })) }]];
  });
  // What is only read out of a number, or weighed against what was entered, words nothing.
  const quiet = engine.rules.flatMap((rule): [FieldKey, Conclusion][] => {
    const value = rule.kind === 'derivation' ? engine.decided(open, rule.decides) : null;
    return rule.kind !== 'derivation' || value === null ? [] : [[rule.decides, { field: rule.decides, title: rule.title, is: 'pass', value, says: silence, why: silence, law: [], needs: [] }]];
  });
  // Several rules may decide one field, each in its time: whichever has come to an answer is believed.
  return Object.fromEntries([...quiet, ...all].sort(([, a], [, b]) => Number(a.value !== null) - Number(b.value !== null))) as Conclusions;
}
