import { setup } from '../peers/ours.ts';
import { makeEdits, makeRecords } from '../peers/src/case.mjs';
import { decide as byHand } from '../peers/src/engines/hand.mjs';
import type { Straight } from '../../../core/engine/straight.ts';
import { bar, race } from '../ratio.ts';

// Twenty rules, a care level and an amount, on the product's engine, against one function written by hand that gives
// the same answers without explanations: the limit.

/** @param straight the twenty rules as plain code */
export function raceDecision(straight: Straight): void {
  const SOME = 1000;
  const { full } = makeRecords(SOME);
  const edits = makeEdits(full, 4096);
  const engine = setup(straight);
  const loaded = full.map((record) => engine.load(record));
  let kept = 0;

  for (const record of makeRecords(10_000, { seed: 7 }).full) {
    const [ours, limit] = [engine.decide(record), byHand(record)];
    if (String(ours.rules) !== String(limit.rules) || ours.careLevel !== limit.careLevel || ours.amount !== limit.amount) throw new Error('The answers differ.');
  }
  console.log('The same answers on 10,000 records.');

  const next = (() => {
    let i = 0;
    return (): number => (i = (i + 1) % SOME);
  })();
  const nextEdit = (() => {
    let i = 0;
    return () => edits[(i = (i + 1) & 4095)]!;
  })();
  engine.open(full[0]!);
  const ratios = race('one decision of 20 rules, 30 % of its 32 fields unknown', [
    { name: 'written by hand: the limit', run: () => void (kept += byHand(full[next()]!).rules[19]!) },
    { name: 'engine, a case that is loaded', run: () => void (kept += engine.check(loaded[next()]!).length) },
    { name: 'engine, from a plain object', run: () => void (kept += engine.reopen(full[next()]!).length) },
    {
      name: 'engine, one field edited',
      run: () => {
        const [, field, value] = nextEdit();
        kept += engine.change(field, value).rules[19]!;
      },
    },
    { name: 'engine, what is still needed', run: () => void (kept += engine.needs(full[next()]!).length) },
    { name: 'engine, every reason in words with its law', run: () => void (kept += engine.explain(full[next()]!).length) },
  ], { slices: 21, runs: 20_000 });
  bar('a loaded case, of the limit', ratios.get('engine, a case that is loaded'), 1.5);
  bar('a plain object, of the limit', ratios.get('engine, from a plain object'), 2.5);
  if (kept === 0) throw new Error('Nothing ran.');
}
