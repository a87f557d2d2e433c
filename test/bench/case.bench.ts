import { engines } from '../../core/engine/engine.ts';
import { explain } from '../../core/engine/explain.ts';
import { loaders } from '../../core/engine/loaders.ts';
import { citizenNumber } from '../../core/format/testing/citizen-numbers.ts';
import type { Facts, FieldKey } from '../../core/model/fields.ts';
import { decidedFields } from '../../core/model/fields.ts';
import { subjects } from '../../core/model/subjects.ts';
import { allPacks } from '../../core/policy/all-packs.ts';
import { rules } from '../../core/rules/all.ts';
import { makeRecords } from './peers/src/case.mjs';
import { decide as byHand } from './peers/src/engines/hand.mjs';
import { bar, race } from './ratio.ts';

// The product's own rules on a clerk's case. The limit is the decision of 20 rules written by hand (`decision.bench.ts`):
// what a whole case costs is told for each rule, and an edit by the rules that it reaches.

const day = '2022-05-10';
const facts: Facts = {
  name: '云山', id_no: citizenNumber({ region: '611021', birth: '1882-02-03', sequence: 1 }), birth: '1882-02-03', sex: 'male', age: 140,
  region_code: '341502', hukou_type: 'rural', disab_type: 'none', labour: 'none', source_living: 'none', obligor_present: 'none', income_year: 0,
  property_fits: 'yes', mode: 'home-based', self_care: 'independent', apply_date: day, village_survey_date: '2022-05-12',
  town_review_date: '2022-05-20', town_notice_start: '2022-05-21', town_notice_end: '2022-05-28', county_decision_date: '2022-06-10',
};
const engine = engines(rules, allPacks, loaders)('341502', day);
const open = engine.open(facts, day);
const typed = subjects.case.fields.filter((f) => !decidedFields.has(f));
const values = [facts, { ...facts, sex: 'female', age: 139, mode: 'centralised', disab_type: 'limb', income_year: 240000 } as Facts];
let kept = 0;
let at = 0;
let ran = 0;
let edited = 0;
const { full } = makeRecords(100);
const asked = Object.keys(facts) as FieldKey[];

const ratios = race(`one case, ${engine.rules.length} rules in force, ${typed.length} fields`, [
  { name: '20 rules written by hand', run: () => void (kept += byHand(full[at++ % 100]!).rules[19]!) },
  { name: 'whole case, loaded', run: () => void (kept += engine.check(open).length) },
  { name: 'whole case, from a plain object', run: () => void (kept += engine.open(facts, day).verdicts.length) },
  {
    name: 'one field edited, each in turn',
    run: () => {
      const field = asked[at % asked.length]!;
      ran += engine.change(open, field, values[++at & 1]![field] ?? null);
      edited++;
    },
  },
  { name: 'whole case with all words in Chinese', run: () => void (kept += engine.outcomes(engine.open(facts, day)).map((o) => explain(o, 'zh', day)).length) },
]);
const perRule = 20 / engine.rules.length;
console.log(`  an edit runs ${(ran / edited).toFixed(1)} of ${engine.rules.length} rules on average`);
bar('a loaded case, for each rule, of the limit for each rule', (ratios.get('whole case, loaded') ?? Number.NaN) * perRule, 3);
bar('an edit, of a whole case', (ratios.get('one field edited, each in turn') ?? Number.NaN) / (ratios.get('whole case, loaded') ?? Number.NaN), 0.2);
if (kept === 0) throw new Error('Nothing ran.');
