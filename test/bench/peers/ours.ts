import { all, any, atLeast, atMost, choice as choiceOf, equal, holds as holdsOf, iff, not, number as numberOf, under, within } from '../../../core/engine/condition.ts';
import { Engine, type OpenCase } from '../../../core/engine/engine.ts';
import { explain as wordsOf } from '../../../core/engine/explain.ts';
import { amount as amountOf, by, countOf, difference, either, sum, type Quantity } from '../../../core/engine/quantity.ts';
import { check, choose, cite, conclusion, work, type Rule } from '../../../core/engine/rule.ts';
import { code, decimal, integer, money, truth, type FieldSpec } from '../../../core/model/field-spec.ts';
import { fields, type FieldKey } from '../../../core/model/fields.ts';
import { subjects, type Subject } from '../../../core/model/subjects.ts';
import type { Slots } from '../../../core/engine/slots.ts';
import type { Straight } from '../../../core/engine/straight.ts';
import { packSet } from '../../../core/policy/pack-set.ts';
import { resolve } from '../../../core/policy/resolve.ts';
import { ACTIVITIES, FIELDS, FIELD_NAMES, POLICY, RANGES, RULE_IDS, type BenchRecord } from './src/case.mjs';

// The decision of the bench on the product's own engine. Its 32 fields are no part of the product, so they join the
// catalogue here and nowhere else; all that runs is what runs in the product.

export const name = 'Wubao';
export const form = 'full';

const DAY = '2026-11-23';
const specs: Record<string, FieldSpec> = {};
for (const [key, { kind, of }] of Object.entries(FIELDS)) {
  specs[key] =
    kind === 'bool'
      ? truth(key, key)
      : kind === 'enum'
        ? code(key, key, Object.fromEntries((of ?? []).map((c) => [c, [c, c] as const])))
        : kind === 'fen'
          ? money(key, key)
          : kind === 'num'
            ? decimal(key, key, '', '')
            : integer(key, key, '', '');
}
const CONCLUDED = ['R16', 'R17', 'R18', 'R19', 'R20'] as const;
for (const id of CONCLUDED) specs[id] = truth(id, id);
specs['careLevel'] = code('careLevel', 'careLevel', { '0': ['全自理', 'independent'], '1': ['半护理', 'partial'], '2': ['全护理', 'full'] });
specs['amountDue'] = money('amountDue', 'amountDue');
Object.assign(fields, specs);
const BENCH = 'bench' as Subject;
Object.assign(subjects, { [BENCH]: { label: { zh: '', en: '' }, fields: [...Object.keys(specs), 'case_day'] as FieldKey[] } });

const number = (key: string) => numberOf(key as never);
const choice = (key: string) => choiceOf(key as never) as { is(to: string): ReturnType<typeof holdsOf>; oneOf(...of: string[]): ReturnType<typeof holdsOf> };
const holds = (key: string) => holdsOf(key as never);
const amount = (key: string) => amountOf(key as never);
const common = (id: string) => ({
  id,
  subject: BENCH,
  from: '2000-01-01',
  to: null,
  law: [cite('determination-2021', '第五条', 'article 5')],
  title: { zh: id, en: id },
  words: { yes: { says: { zh: '符合。', en: 'Holds.' } }, no: { says: { zh: '不符合。', en: 'Does not hold.' } } },
});
const checkOf = (id: string, about: string, when: Parameters<typeof not>[0]): Rule => check({ ...common(id), about: about as FieldKey, when });
const concludes = (id: string, about: string, when: Parameters<typeof not>[0]): Rule => conclusion({ ...common(id), about: about as FieldKey, decides: id as FieldKey, when });

const property = holds('obligorPropertyOk');
const means = all(under(amount('obligorIncome'), POLICY.disposable), property);
const unable = countOf(...ACTIVITIES.map((key: string) => not(holds(key))));
const level = (mode: 'centralised' | 'dispersed'): Quantity => sum(POLICY.base[mode], by('careLevel' as never, Object.fromEntries(POLICY.care[mode].map((fen, i) => [String(i), fen])) as never));

export const rules: readonly Rule[] = [
  ...RANGES.map(([key, low, high], i) => checkOf(RULE_IDS[i] ?? '', key, within(amount(key), low, high))),
  checkOf('R11', 'age', within(difference(difference(POLICY.caseYear, amount('birthYear')), amount('age')), 0, 1)),
  checkOf('R12', 'hasDisabilityCert', iff(holds('hasDisabilityCert'), not(choice('disabilityType').is('none')))),
  checkOf('R13', 'maritalStatus', any(not(choice('maritalStatus').is('married')), holds('hasObligor'))),
  checkOf(
    'R14',
    'supportMode',
    any(all(choice('supportMode').is('centralised'), holds('bedAssigned')), all(not(choice('supportMode').is('centralised')), holds('carerNamed'))),
  ),
  checkOf('R15', 'enteredAmount', equal(amount('enteredAmount'), amount('amountDue'))),
  concludes(
    'R16',
    'age',
    any(
      number('age').atLeast(60),
      number('age').under(16),
      all(choice('disabilityType').oneOf('intellectual', 'mental'), number('disabilityGrade').atMost(3)),
      all(choice('disabilityType').is('limb'), number('disabilityGrade').atMost(2)),
      all(choice('disabilityType').is('visual'), number('disabilityGrade').atMost(1)),
    ),
  ),
  concludes('R17', 'monthlyIncome', number('monthlyIncome').under(POLICY.dibao)),
  concludes('R18', 'propertyOverLimit', not(holds('propertyOverLimit'))),
  concludes(
    'R19',
    'hasObligor',
    any(
      not(holds('hasObligor')),
      holds('obligorTekun'),
      all(holds('obligorDibao'), number('obligorAge').atLeast(60)),
      all(number('obligorAge').atLeast(70), means),
      all(holds('obligorSevere'), means),
      all(holds('obligorAbsent'), property),
    ),
  ),
  concludes('R20', 'age', all(holds('R16'), holds('R17'), holds('R18'), holds('R19'))),
  choose({
    ...common('careLevel'),
    about: 'canEat' as FieldKey,
    decides: 'careLevel' as never,
    choose: [['2', atLeast(unable, 4)], ['1', atLeast(unable, 1)], ['0', atMost(unable, 0)]] as never,
  }),
  work({
    ...common('amount'),
    about: 'enteredAmount' as FieldKey,
    decides: 'amountDue' as never,
    quantity: either(holds('R20'), by('supportMode' as never, { centralised: level('centralised'), dispersed: level('dispersed') } as never), 0),
  }),
];

export interface Answer {
  rules: number[];
  careLevel: number | null;
  amount: number | null;
}

/** Each field by its name into its slot: what the product has made from its catalogue (`core/engine/loaders.ts`). */
function load(s: Slots, r: BenchRecord): void {
  s[0] = r['age'];
  s[1] = r['birthYear'];
  s[2] = r['disabilityGrade'];
  s[3] = r['monthlyIncome'];
  s[4] = r['householdSize'];
  s[5] = r['landMu'];
  s[6] = r['houseArea'];
  s[7] = r['paidMonths'];
  s[8] = r['enteredAmount'];
  s[9] = r['agreementCopies'];
  s[10] = r['obligorAge'];
  s[11] = r['obligorIncome'];
  s[12] = r['disabilityType'];
  s[13] = r['maritalStatus'];
  s[14] = r['supportMode'];
  s[15] = r['hasDisabilityCert'];
  s[16] = r['propertyOverLimit'];
  s[17] = r['hasObligor'];
  s[18] = r['obligorTekun'];
  s[19] = r['obligorDibao'];
  s[20] = r['obligorSevere'];
  s[21] = r['obligorAbsent'];
  s[22] = r['obligorPropertyOk'];
  s[23] = r['canEat'];
  s[24] = r['canDress'];
  s[25] = r['canRise'];
  s[26] = r['canToilet'];
  s[27] = r['canWalk'];
  s[28] = r['canBathe'];
  s[29] = r['bedAssigned'];
  s[30] = r['carerNamed'];
  s[31] = r['spouseAlive'];
}

/** @param straight the rules as plain code, where they were written out */
export function setup(straight?: Straight) {
  const engine = new Engine(BENCH, rules, resolve(packSet([]), '000000', DAY), { loadCase: load as never, straight });
  const { layout } = engine.binding;
  const place = RULE_IDS.map((id: string) => engine.rules.findIndex((r) => r.id === id));
  const levelAt = layout.slot('careLevel');
  const amountAt = layout.slot('amountDue');
  const answer = (open: OpenCase, into: Answer): Answer => {
    const { verdicts, slots } = open;
    for (let i = 0; i < 20; i++) into.rules[i] = verdicts[place[i]!]!;
    const found = slots[levelAt];
    into.careLevel = found === '2' ? 2 : found === '1' ? 1 : found === '0' ? 0 : null;
    into.amount = slots[amountAt] as number | null;
    return into;
  };
  const fresh = (): Answer => ({ rules: [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0], careLevel: null, amount: null });
  const kept = fresh();
  let current: OpenCase | null = null;
  const again = engine.open({}, DAY);
  return {
    decide: (r: BenchRecord): Answer => answer(engine.reopen(again, r as never, DAY), fresh()),
    open: (r: BenchRecord): void => void (current = engine.open({ ...Object.fromEntries(FIELD_NAMES.map((k: string) => [k, null])), ...r } as never, DAY)),
    change(field: string, value: unknown): Answer {
      engine.change(current!, field as FieldKey, value);
      return answer(current!, kept);
    },
    load: (r: BenchRecord): OpenCase => engine.load(r as never, DAY),
    /** A case in the place of one that is done with; its verdicts. */
    reopen: (r: BenchRecord): readonly number[] => engine.reopen(again, r as never, DAY).verdicts,
    check: (open: OpenCase): readonly number[] => engine.check(open),
    needs: (r: BenchRecord): readonly string[] => {
      const open = engine.open(r as never, DAY);
      return engine.outcome(open, place[19]!)?.needs ?? [];
    },
    explain: (r: BenchRecord): readonly unknown[] => engine.outcomes(engine.open(r as never, DAY)).map((o) => wordsOf(o, 'zh', DAY)),
    rulesReachedFrom: (field: string): number => engine.reachedFrom(field as FieldKey).length,
    decideMany: (records: readonly BenchRecord[]): Answer[] => records.map((r) => answer(engine.reopen(again, r as never, DAY), fresh())),
  };
}
