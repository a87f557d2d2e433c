import { dayOf, placeOf } from '../../engine/case.ts';
import type { Engine, EngineFor, OpenCase } from '../../engine/engine.ts';
import type { PlainDate } from '../../format/dates.ts';
import type { Facts } from '../../model/fields.ts';
import type { PackSet } from '../../policy/pack-set.ts';

/** What the rules say of a row, short enough to keep for each of a hundred thousand. `explain` of its case tells the rest. */
export interface RowCheck {
  /** The day and place whose law was taken. */
  readonly day: PlainDate;
  readonly place: string;
  /** Checks that fail: the row contradicts the law or itself. */
  readonly wrong: readonly string[];
  /** Conclusions that do not hold. */
  readonly attend: readonly string[];
  /** How many rules lack an input. */
  readonly open: number;
}

export interface CheckRowsOptions {
  readonly today: PlainDate;
  /** Region code to take where a row names no place; null for the nation. */
  readonly place: string | null;
  /** Takes the law of this day for every row, whatever its own date. */
  readonly asOf?: PlainDate;
}

const NO = 0;
const UNKNOWN = 1;
const none: readonly string[] = [];

/** What checks one row after another: nothing of a case is kept for the next. @param packs those that the engines stand on */
export function rowChecker(engineFor: EngineFor, packs: PackSet, { today, place, asOf }: CheckRowsOptions): (facts: Facts) => RowCheck {
  const opened = new Map<Engine, OpenCase>();
  return (facts) => {
    const day = asOf ?? dayOf(facts, today);
    const at = placeOf(facts, place, packs);
    const engine = engineFor(at, day);
    const last = opened.get(engine);
    const open = last ? engine.reopen(last, facts, day) : engine.open(facts, day);
    if (!last) opened.set(engine, open);
    let wrong: string[] | null = null;
    let attend: string[] | null = null;
    let lacking = 0;
    const { verdicts } = open;
    for (let i = 0; i < verdicts.length; i++) {
      const code = verdicts[i];
      if (code === UNKNOWN) lacking++;
      if (code !== NO) continue;
      const { id, kind } = engine.rules[i]!;
      if (kind === 'check') (wrong ??= []).push(id);
      else (attend ??= []).push(id);
    }
    return { day, place: engine.policy.place, wrong: wrong ?? none, attend: attend ?? none, open: lacking };
  };
}
