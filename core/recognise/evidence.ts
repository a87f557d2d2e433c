import { readCitizenId, soundCitizenId } from '../format/citizen-id.ts';
import type { Words } from '../model/field-spec.ts';
import { formFields, isFormField } from '../model/form-fields.ts';
import { fieldsWithCode, isNoChoice } from './codes.ts';
import type { ControlDescription, LabelPlace } from './description.ts';
import { readLabel, readUnit, type Label, type Unit } from './label.ts';
import { readName } from './names.ts';
import { levelIn, stepIn, type Place } from './sections.ts';
import type { AnyField, Meaning, Vocabulary } from './vocabulary.ts';

export interface Candidate {
  readonly field: AnyField;
  readonly sure: number;
  /** How sure without what stands in the box just now: typing must not move a field from one box to another. */
  readonly steady: number;
  readonly because: readonly string[];
}

/** How far a label is believed by where it stands. */
const trust: Readonly<Record<LabelPlace, number>> = {
  for: 0.9,
  aria: 0.85,
  wrapping: 0.85,
  'cell-before': 0.85,
  'column-head': 0.7,
  'text-before': 0.78,
  'cell-above': 0.6,
  title: 0.72,
  placeholder: 0.66,
};
/** The unit of a place behind a box: □ 街道. */
const placeTrust = 0.78;
/** Two of the words that only this field offers a choice of. */
const choicesTrust = 0.6;
const nameTrust = 0.56;
const chineseNameTrust = 0.62;
const hintTrust = 0.2;
/** What stands against a label that says something else is worth this much. */
const contradicted = 0.4;

/** A hint's or a title's worth: below it a label does not overrule a name. */
const strongPlaces: ReadonlySet<LabelPlace> = new Set<LabelPlace>(['for', 'aria', 'wrapping', 'cell-before', 'column-head', 'text-before']);

/** The unit of a box: its labels say it, or the text behind it. */
export function unitOf(c: ControlDescription): Unit | null {
  for (const l of c.labels) {
    const { unit } = readLabel(l.text);
    if (unit) return unit;
  }
  const behind = readUnit(c.after.replace(/[()（）*＊]/g, ''));
  // 每月 □ 元: the period stands before the box, what is counted behind it.
  for (const l of c.labels) {
    const { core, per } = readLabel(l.text);
    const said = per ?? (/^每?月$/.test(core) ? 'month' : /^每?年$/.test(core) ? 'year' : null);
    if (said && (behind === 'yuan' || behind === 'ten-thousand')) return `${behind}/${said}`;
  }
  return behind;
}

const periodOf = (unit: Unit | null): 'month' | 'year' | null => (unit?.endsWith('/month') ? 'month' : unit?.endsWith('/year') ? 'year' : null);
const isMoneyUnit = (unit: Unit | null): boolean => unit !== null && /^(?:yuan|ten-thousand)/.test(unit);

/** Whether a box that is counted in this unit may hold the field. */
export function unitFits(field: AnyField, unit: Unit | null, { kind }: Vocabulary): boolean {
  if (unit === null) return true;
  if (kind(field) === 'money') {
    if (!isMoneyUnit(unit)) return false;
    const period = periodOf(unit);
    if (period === null || !isFormField(field)) return true;
    const spec = formFields[field] as { readonly unit?: Words };
    return spec.unit?.zh === '元/月' ? period === 'month' : spec.unit?.zh === '元/年' ? period === 'year' : false;
  }
  if (field === 'land_area' || field === 'veg_plot') return unit === 'mu';
  if (field === 'house_area') return unit === 'square-metre';
  return !isMoneyUnit(unit);
}

/** Whether a box has the form of the field's values. */
export function shapeFits(field: AnyField, c: ControlDescription, vocabulary: Vocabulary): boolean {
  const kind = vocabulary.kind(field);
  if (c.kind === 'checkbox') return field === 'category' || kind === 'truth';
  if (c.kind === 'hidden') return field === 'region_code';
  if (c.kind === 'textarea' && !isFormField(field)) return kind === 'text';
  if (c.kind === 'textarea') return field === 'apply_reason' || field === 'remark' || field === 'health' || field === 'address' || field === 'hukou_addr';
  const choice = c.kind === 'select' || c.kind === 'radio';
  if (choice && !isFormField(field)) return true;
  if (choice && (kind === 'date' || kind === 'citizen-id' || kind === 'disability-certificate' || kind === 'money' || kind === 'decimal' || field === 'age' || field === 'name' || field === 'account_no')) return false;
  if (c.maxLength !== null && c.maxLength > 0) {
    if (kind === 'citizen-id' && c.maxLength < 15) return false;
    if (kind === 'disability-certificate' && c.maxLength < 18) return false;
    if (kind === 'date' && c.maxLength < 8) return false;
    if (field === 'account_no' && c.maxLength < 12) return false;
    if (field === 'phone' && c.maxLength < 7) return false;
  }
  // one box each for year, month and day
  return !(kind === 'date' && /^[\s)）]*[年月日](?:[\s\u3000)）]|$)/.test(c.after));
}

/** What stands behind a box of an address that is asked for in several: which part it is, null for one that no field has. */
const placeUnits: readonly (readonly [RegExp, AnyField | null])[] = [
  [/^(?:乡镇?|镇|街道|乡镇街道|镇街道|街镇|镇乡街道?)$/, 'township'],
  [/^(?:行政)?村$|^(?:村社区|村居|村居委?会?|社区|居委会|村委会)$/, 'village'],
  [/^(?:村民)?小?组$|^(?:村民组|自然村|屯)$/, 'group'],
  [/^(?:省|自治区|省市区?|省自治区直辖市|市|地区|州|盟|市州|地市|县|县区|区县|县市|县市区|市县区?|区|旗|号|栋|幢|单元|室|楼|弄|巷|路|街)$/, null],
];
const ofAddress: ReadonlySet<AnyField> = new Set(['address', 'hukou_addr', 'region_code']);

const placeUnit = (text: string): (typeof placeUnits)[number] | undefined => {
  const { core } = readLabel(text);
  return core === '' || core.length > 7 ? undefined : placeUnits.find(([unit]) => unit.test(core));
};

interface Weighed {
  against: number;
  readonly because: string[];
}

/** All fields that a control may be, each with how sure and why; nothing is decided yet. */
export function candidates(c: ControlDescription, place: Place, vocabulary: Vocabulary): readonly Candidate[] {
  if (place.party === 'query') return [];
  const name = readName(c.name);
  const byId = c.id === '' || c.id === c.name ? null : readName(c.id);
  const part = name.part || (byId?.part ?? false);
  if (part && !vocabulary.parts) return [];
  const unit = unitOf(c);
  const weighed = new Map<AnyField, Weighed>();
  const add = (field: AnyField, worth: number, why: string): void => {
    const w = weighed.get(field);
    if (w) {
      w.against *= 1 - worth;
      if (w.because.length < 8) w.because.push(why);
    } else weighed.set(field, { against: 1 - worth, because: [why] });
  };

  // A label is looked at once, even where several places repeat it: they are one witness.
  const labels = new Map<string, { readonly label: Label; readonly place: LabelPlace }>();
  // a hidden code shares the label of the box that shows
  for (const l of c.kind === 'hidden' ? [] : c.labels.slice(0, 12)) {
    const label = readLabel(l.text);
    if (label.core === '') continue;
    const before = labels.get(label.core);
    if (!before || trust[before.place] < trust[l.place]) labels.set(label.core, { label, place: l.place });
  }
  const labelled = new Set<AnyField>();
  const placed = c.kind === 'text' || c.kind === 'select' ? placeUnit(c.after) : undefined;
  let ofPlace = false;
  let hasStrongLabel = false;
  for (const { label, place: where } of labels.values()) {
    // the unit of the box before: 家庭住址 □ 镇 □ 村
    if (placed && where === 'text-before' && placeUnit(label.core)) {
      ofPlace = true;
      continue;
    }
    // words of another language are the programmer's, and no clerk's
    const meanings = vocabulary.meaningsOfLabel(label);
    const fits = meanings.length === 0 || meanings.some((m) => shapeFits(m.field, c, vocabulary));
    if (fits && strongPlaces.has(where) && /\p{Script=Han}/u.test(label.core) && !/^(?:请输入|请选择|请填写)$/.test(label.core)) hasStrongLabel = true;
    for (const m of meanings) {
      if (placed && ofAddress.has(m.field)) {
        ofPlace = true;
        continue;
      }
      const worth = worthOf(m, label.core, place, unit, c.sections, vocabulary);
      if (worth === 0) continue;
      labelled.add(m.field);
      add(m.field, trust[where] * worth, `label:${label.core}`);
      if (m.only === 'at' || m.only === 'supporter') add(m.field, 0.02, `section:${place.said || (place.level ?? '')}`);
    }
  }
  const partOf = ofPlace ? placed?.[1] : null;
  if (partOf && vocabulary.has(partOf) && worthOf({ field: partOf, rank: 1, only: 'anywhere' }, '', place, unit, c.sections, vocabulary) > 0) {
    labelled.add(partOf);
    add(partOf, placeTrust, `after:${readLabel(c.after).core}`);
  }
  const doubt = (field: AnyField): number => (hasStrongLabel && !labelled.has(field) ? contradicted : 1);

  for (const n of part ? [] : byId ? [name, byId] : [name]) {
    if (n.chinese !== '') {
      for (const m of vocabulary.meaningsOfLabel(readLabel(n.chinese))) {
        const worth = worthOf(m, n.chinese, place, unit, c.sections, vocabulary);
        if (worth > 0) add(m.field, chineseNameTrust * worth * doubt(m.field), `name:${n.chinese}`);
      }
    }
    for (const m of vocabulary.meaningsOfName(n.latin)) {
      const worth = worthOf(m, '', place, unit, c.sections, vocabulary);
      if (worth > 0) add(m.field, nameTrust * worth * doubt(m.field), `name:${n.latin}`);
    }
    for (const m of vocabulary.meaningsOfHint(n.latin)) if (worthOf(m, '', place, unit, c.sections, vocabulary) > 0) add(m.field, hintTrust * doubt(m.field), `name:${n.latin}`);
    // the same word in name and id is one witness
    if (byId && byId.latin === name.latin && byId.chinese === name.chinese) break;
  }

  const telling = c.options.slice(0, 80).filter((o) => o.value !== '' || !isNoChoice(o.text)).filter((o) => !isNoChoice(o.text));
  if (telling.length >= 2) {
    const known = new Map<string, number>();
    for (const option of telling) for (const field of fieldsWithCode(option.text)) known.set(field, (known.get(field) ?? 0) + 1);
    for (const field of weighed.keys()) if (isFormField(field) && formFields[field].kind === 'code' && !known.has(field)) weighed.delete(field);
    for (const [field, e] of known.size === 0 ? [] : vocabulary.entries) {
      const count = known.get(field) ?? 0;
      if (e.options && count >= 2 && count >= telling.length - 2 && worthOf({ field, rank: 1, only: 'anywhere' }, '', place, unit, c.sections, vocabulary) > 0) {
        add(field, e.options * doubt(field), 'options');
      }
    }
  }

  for (const [field, { choices }] of vocabulary.entries) {
    if (choices && telling.filter((o) => choices.includes(readLabel(o.text).core)).length >= 2) add(field, choicesTrust * doubt(field), 'options');
  }

  const steady = new Map([...weighed].map(([field, w]) => [field, 1 - w.against]));
  addValue(c, weighed, add);

  const all: Candidate[] = [];
  for (const [field, w] of weighed) {
    if (!unitFits(field, unit, vocabulary) || !shapeFits(field, c, vocabulary)) continue;
    const { never, labels: own } = vocabulary.evidence(field);
    if (never && [...labels.keys(), name.chinese].some((text) => never.some((word) => text.includes(word)) && !own.includes(text))) continue;
    all.push({ field, sure: Math.round((1 - w.against) * 1000) / 1000, steady: steady.get(field) ?? 0, because: w.because });
  }
  return all.sort((a, b) => b.sure - a.sure);
}

/** Below this the answer is "don't know": a wrong field costs a clerk's trust, a missed one only a hint. */
const enough = 0.5;
/** By so much one field must lead another on the same control. */
const lead = 0.05;

/** The one that is sure enough, and surer than the next; null where nobody can tell. @param all the surest first */
export function surest([best, next]: readonly Candidate[]): Candidate | null {
  return !best || best.sure < enough || (next && best.sure - next.sure < lead) ? null : best;
}

function addValue(c: ControlDescription, weighed: ReadonlyMap<AnyField, Weighed>, add: (field: AnyField, worth: number, why: string) => void): void {
  const supports = (field: AnyField, worth: number, why: string): void => {
    if (weighed.has(field)) add(field, worth, why);
  };
  if (c.kind !== 'text' && c.kind !== 'readout') return;
  if (c.maxLength === 18) {
    supports('id_no', 0.1, 'max-length:18');
    supports('obligor_id_no', 0.1, 'max-length:18');
  }
  if (c.maxLength === 20) supports('disab_no', 0.1, 'max-length:20');
  if (c.maxLength === 6) supports('postcode', 0.1, 'max-length:6');
  if (c.value.length < 15 || c.value.length > 30) return;
  if (soundCitizenId(readCitizenId(c.value))) {
    supports('id_no', 0.3, 'value:citizen-id');
    supports('obligor_id_no', 0.3, 'value:citizen-id');
  }
}

/** Whose words these are, and whether they hold at this place: 0 when the meaning does not hold, else its rank. */
function worthOf(m: Meaning, core: string, place: Place, unit: Unit | null, sections: readonly string[], { evidence }: Vocabulary): number {
  const { field } = m;
  const { party } = place;
  const obligors = field.startsWith('obligor_');
  const household = field === 'family_size';
  if (party === 'family' || party === 'supporter') {
    if (!obligors && !household) return 0;
  } else if (party !== null && !(party === 'member' && household)) return 0;
  // under 家庭成员及义务人 a bare 关系 needs a name that says whose
  if (m.only === 'supporter') return party === 'supporter' ? m.rank : party === 'family' ? m.rank * 0.4 : 0;
  if (m.only === 'under') {
    const word = evidence(field).under?.word ?? '';
    return sections.some((s) => s.slice(0, 80).includes(word)) ? m.rank : 0;
  }
  if (m.only === 'counted') return unit === evidence(field).counted?.unit ? m.rank : 0;
  if (m.only === 'standard') {
    const period = periodOf(unit) ?? null;
    return (field === 'basic_amount' ? period === 'month' : period === 'year') && isMoneyUnit(unit) ? m.rank : 0;
  }
  const { at } = evidence(field);
  if (at) {
    const said = core === '' ? null : levelIn(core);
    // 审核日期 under 县级审批: one of the two is wrong, and nobody knows which
    if (said && place.level && said !== place.level && !/[县乡镇村]|民政|街道/.test(core)) return 0;
    const level = said ?? place.level;
    if (m.only === 'anywhere') return level === null || level === at.level || core !== '' ? m.rank : 0;
    if (level !== at.level) return 0;
    if (at.step === 'any') return m.rank - (place.step !== null && place.step === at.prefer ? 0 : 0.05);
    return (stepIn(core) ?? place.step) === at.step ? m.rank : 0;
  }
  // a step of the procedure has its own remarks, dates and people
  if ((field === 'remark' || field === 'name' || field === 'phone') && place.step !== null) return 0;
  return m.rank;
}
