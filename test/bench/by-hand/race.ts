import { engines } from '../../../core/engine/engine.ts';
import { explain } from '../../../core/engine/explain.ts';
import { loaders } from '../../../core/engine/loaders.ts';
import type { Facts, FieldKey } from '../../../core/model/fields.ts';
import { decidedFields } from '../../../core/model/fields.ts';
import { subjects } from '../../../core/model/subjects.ts';
import { allPacks } from '../../../core/policy/all-packs.ts';
import { rules } from '../../../core/rules/all.ts';
import { straight } from '../../../core/rules/straight.ts';
import { clerkCases } from './cases.ts';
import { check, Decided, room, ruleIds } from './check.ts';
import { place } from './figures.ts';
import { bar, race } from '../ratio.ts';

// Every rule in force on a clerk's cases, on the engine, against the same checks written by hand for that place and
// time: the limit. It tells verdicts and decisions alone, from the plain object, and is tried against the engine.

/** As many as fit the cache. */
const SOME = 150;
const day = '2022-05-10';
const cases = clerkCases(SOME);
const engine = engines(rules, allPacks, { loaders, straight })(place, day);
const loaded = cases.map((facts) => engine.load(facts, day));
const open = engine.open(cases[0]!, day);
const again = engine.open(cases[0]!, day);
const typed = subjects.case.fields.filter((field) => !decidedFields.has(field));
const decided = new Decided();
const verdicts = room();
let kept = 0;
let at = 0;
let ran = 0;
let edited = 0;
const next = (): number => (at = (at + 1) % SOME);

if (ruleIds.length !== engine.rules.length) throw new Error('Another set of rules is in force than is written by hand.');

/** One field at a time takes the value that it has in the next case, or none: every field in turn, whether the cases have it or not. */
function edit(): void {
  const field: FieldKey = typed[edited++ % typed.length]!;
  ran += engine.change(open, field, (cases[next()] as Facts)[field] ?? null);
}

const ratios = race(`one case, ${engine.rules.length} rules in force, ${typed.length} fields`, [
  {
    name: 'written by hand: the limit',
    run: () => {
      check(cases[next()]!, day, decided, verdicts);
      kept += verdicts[0]!;
    },
  },
  { name: 'engine, a case that is loaded', run: () => void (kept += engine.check(loaded[next()]!)[0]!) },
  { name: 'engine, from a plain object', run: () => void (kept += engine.reopen(again, cases[next()]!, day).verdicts[0]!) },
  { name: 'engine, one field edited, each in turn', run: edit },
], { slices: 31, runs: 2000 });
const words = race('the same with words', [
  { name: 'engine, from a plain object', run: () => void (kept += engine.open(cases[next()]!, day).verdicts[0]!) },
  { name: 'engine, all words in Chinese', run: () => void (kept += engine.outcomes(engine.open(cases[next()]!, day)).map((o) => explain(o, 'zh', day)).length) },
], { slices: 7, runs: 200 });
const [plain, whole] = [ratios.get('engine, from a plain object') ?? Number.NaN, ratios.get('engine, a case that is loaded') ?? Number.NaN];
console.log(`  all words in Chinese: ${((words.get('engine, all words in Chinese') ?? Number.NaN) * plain).toFixed(0)}× the limit`);
console.log(`  an edit runs ${(ran / edited).toFixed(1)} of ${engine.rules.length} rules on average`);
bar('a loaded case, of the limit', whole, 1.5);
bar('a plain object, of the limit', plain, 2.5);
bar('an edit, of a whole case', (ratios.get('engine, one field edited, each in turn') ?? Number.NaN) / whole, 0.2);
if (kept === 0) throw new Error('Nothing ran.');
