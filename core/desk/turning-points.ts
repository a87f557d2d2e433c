import { openFacts, type Circumstances } from '../engine/check-case.ts';
import { whatIf, type Change } from '../engine/what-if.ts';
import type { Known, Language } from '../model/field-spec.ts';
import type { Facts, FieldKey } from '../model/fields.ts';
import { labelOf, specOf } from '../model/spec-of.ts';
import { valueInWords } from '../model/value-in-words.ts';

/** What would turn a conclusion, in words. */
export interface TurningPoint {
  readonly changes: readonly (Change & { readonly says: string })[];
  /** What the conclusion would then be: 是, 否, a class. */
  readonly becomes: string;
}

export interface TurningPoints {
  readonly field: FieldKey;
  readonly label: string;
  /** What it is now; null while it is open. */
  readonly now: string | null;
  readonly points: readonly TurningPoint[];
}

/** The conclusions whose turning is of use: what a person can be granted, and at which level. */
const turned: readonly FieldKey[] = ['eligible', 'unable_to_work', 'no_livelihood', 'no_able_supporter', 'must_end', 'care_level'];

function refOf({ field, row }: Change): string {
  return row ? `${field}.${row.field}` : field;
}

function changeInWords(change: Change, language: Language): string {
  const ref = refOf(change);
  const spec = specOf(ref);
  const unit = 'unit' in spec ? spec.unit[language] : '';
  const worded = (value: Known): string => {
    const words = valueInWords(spec, value, language);
    return unit === '' ? words : `${words}${language === 'zh' ? '' : ' '}${unit}`;
  };
  const place = change.row ? (language === 'zh' ? `（第${change.row.index + 1}项）` : ` (row ${change.row.index + 1})`) : '';
  const label = `${labelOf(ref, language)}${place}`;
  if (language === 'zh') return change.from === null ? `${label}为“${worded(change.to)}”` : `${label}由“${worded(change.from)}”变为“${worded(change.to)}”`;
  return change.from === null ? `${label} is “${worded(change.to)}”` : `${label} goes from “${worded(change.from)}” to “${worded(change.to)}”`;
}

/** What would turn each conclusion that is in force; those that nothing single or paired would turn have no points. */
export function turningPoints(facts: Facts, circumstances: Circumstances): readonly TurningPoints[] {
  const { engine, open, day } = openFacts('case', facts, circumstances);
  const { language } = circumstances;
  return turned.flatMap((field): TurningPoints[] => {
    if (!engine.rules.some((rule) => 'decides' in rule && rule.decides === field)) return [];
    const worded = (value: Known): string => valueInWords(specOf(field), value, language);
    const now = engine.decided(open, field);
    const points = whatIf(engine, facts, day, field).map(({ changes, becomes }) => ({
      changes: changes.map((change) => ({ ...change, says: changeInWords(change, language) })),
      becomes: worded(becomes),
    }));
    return [{ field, label: labelOf(field, language), now: now === null ? null : worded(now), points }];
  });
}
