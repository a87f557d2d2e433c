import { ageOn } from '../../core/format/dates.ts';
import { inspectCitizenId } from '../../core/format/citizen-id.ts';
import { citizenNumber } from '../../core/format/testing/citizen-numbers.ts';
import { engines } from '../../core/engine/engine.ts';
import { explain } from '../../core/engine/explain.ts';
import type { Facts } from '../../core/model/fields.ts';
import { rules } from '../../core/rules/all.ts';
import { bar, race } from './ratio.ts';

const day = '2010-05-04';
const facts: Facts = {
  id_no: citizenNumber({ region: '611021', birth: '1882-02-03', sequence: 1 }),
  birth: '1882-02-03',
  sex: 'male',
  age: 128,
  disab_type: 'none',
  source_living: 'none',
  obligor_present: 'none',
  mode: 'centralised',
  basic_amount: 360000,
  apply_date: day,
  appraisal_date: '2010-05-07',
  appraisal_present: 12,
  appraisal_agree: 11,
  appraisal_disagree: 1,
  village_notice_start: '2010-05-08',
  village_notice_end: '2010-05-15',
  town_review_date: '2010-05-20',
};

/** The same checks as a person would write them for this one case, without rules as data, unknowns or reasons. */
function byHand(f: Facts): number {
  let wrong = 0;
  const number = inspectCitizenId(f.id_no ?? '');
  if (!number.birthReal || number.check?.expected !== number.check?.actual) wrong++;
  if (f.birth !== number.birth) wrong++;
  if (f.sex !== number.sex) wrong++;
  if (f.age !== ageOn(number.birth ?? '', f.apply_date ?? '')) wrong++;
  if (!(ageOn(f.birth ?? '', day) >= 60)) wrong++;
  if (f.source_living !== 'none' || f.obligor_present !== 'none') wrong++;
  if (f.mode === 'centralised' && f.basic_amount !== 30000) wrong++;
  if ((f.appraisal_agree ?? 0) + (f.appraisal_disagree ?? 0) !== f.appraisal_present) wrong++;
  if ((f.apply_date ?? '') > (f.village_notice_start ?? '') || (f.village_notice_start ?? '') > (f.village_notice_end ?? '')) wrong++;
  return wrong;
}

const engine = engines(rules)('611021', day);
const open = engine.open(facts, day);
let kept = 0;
const ratios = race(`one case, ${engine.rules.length} rules in force`, [
  { name: 'the checks written by hand', run: () => void (kept += byHand(facts)) },
  { name: 'engine, whole case', run: () => void (kept += engine.open(facts, day).verdicts.length) },
  { name: 'engine, one changed amount', run: () => void (kept += engine.change(open, 'basic_amount', kept % 2 ? 30000 : 360000)) },
  { name: 'engine, one changed ID number', run: () => void (kept += engine.change(open, 'id_no', facts.id_no ?? null)) },
  { name: 'engine, whole case with all words', run: () => void (kept += engine.outcomes(engine.open(facts, day)).map((o) => explain(o, 'zh', day)).length) },
]);
const whole = ratios.get('engine, whole case') ?? Number.NaN;
bar('a whole case, of the checks by hand', whole, 20);
bar('one changed amount, of a whole case', (ratios.get('engine, one changed amount') ?? Number.NaN) / whole, 0.1);
