import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { parentPort } from 'node:worker_threads';
import { engines, type Engine, type OpenCase } from '../../core/engine/engine.ts';
import { loaders } from '../../core/engine/loaders.ts';
import { addDays } from '../../core/format/dates.ts';
import { citizenNumber } from '../../core/format/testing/citizen-numbers.ts';
import type { Facts } from '../../core/model/fields.ts';
import { allPacks } from '../../core/policy/all-packs.ts';
import { rules } from '../../core/rules/all.ts';
import { straight } from '../../core/rules/straight.ts';
import { makeRecords } from './peers/src/case.mjs';
import { decide as byHand } from './peers/src/engines/hand.mjs';

const CASES = 100_000;
const engineFor = engines(rules, allPacks, { loaders, straight });
const days = Array.from({ length: 40 }, (_, i) => addDays('2022-01-10', i * 9));
const people = Array.from({ length: 500 }, (_, i): Facts => {
  const birth = addDays('1880-01-01', i * 7);
  return {
    name: '某', id_no: citizenNumber({ region: '611021', birth, sequence: (i % 998) + 1 }), birth, sex: i % 2 ? 'female' : 'male', hukou_type: 'rural',
    disab_type: i % 5 ? 'none' : 'limb', source_living: 'none', obligor_present: i % 3 ? 'none' : 'some', income_year: (i % 40) * 10_000,
    property_fits: 'yes', mode: i % 2 ? 'centralised' : 'home-based', apply_date: days[i % 40]!, town_notice_start: days[i % 40]!, town_notice_end: addDays(days[i % 40]!, i % 9),
  };
});

/** A file of cases is read and forgotten case by case: nothing of one is kept for the next. */
function roster(): number {
  let failed = 0;
  const opened = new Map<Engine, OpenCase>();
  for (let i = 0; i < CASES; i++) {
    const facts = people[i % people.length]!;
    const engine = engineFor('341502', facts.apply_date!);
    let open = opened.get(engine);
    if (!open) opened.set(engine, (open = engine.open({}, facts.apply_date!)));
    const { verdicts } = engine.reopen(open, facts, facts.apply_date!);
    for (let k = 0; k < verdicts.length; k++) if (verdicts[k] === 0) failed++;
  }
  return failed;
}

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;
roster();
let begun = performance.now();
let kept = roster();
const ms = performance.now() - begun;
const { full } = makeRecords(500);
for (let i = 0; i < CASES; i++) kept += byHand(full[i % 500]!).rules[19]!;
begun = performance.now();
for (let i = 0; i < CASES; i++) kept += byHand(full[i % 500]!).rules[19]!;
const limitMs = performance.now() - begun;
const heapMB: number[] = [];
for (let round = 0; round < 10; round++) {
  kept += roster();
  collect();
  heapMB.push(process.memoryUsage().heapUsed / 1_048_576);
}
parentPort?.postMessage({ cases: CASES, ms, limitMs, rules: engineFor('341502', days[0]!).rules.length, heapMB, kept }, []);
