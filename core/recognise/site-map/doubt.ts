import type { Words } from '../../model/field-spec.ts';
import type { ControlDescription } from '../description.ts';
import { candidates, shapeFits, unitFits, unitOf } from '../evidence.ts';
import { generalField, nameControl, wholeVocabulary } from '../name-controls.ts';
import type { Place } from '../sections.ts';
import type { MappedControl } from '../site-map.ts';
import type { AnyField } from '../vocabulary.ts';
import { meantInWords } from './fields.ts';
import { plainly, type Plainly } from './plainly.ts';

/** What a page says against an entry of a map. */
export type Doubt =
  /** The label is that of another field. */
  | { readonly by: 'label'; readonly field: AnyField }
  /** It is counted in something else, or no such value has room in it. */
  | { readonly by: 'unit' | 'shape' }
  /** What stands in it is plainly something else. */
  | { readonly by: 'value'; readonly is: Plainly };

/** Kinds whose values have a form, so that one taken for another would be checked as what it is not. */
const formed: ReadonlySet<string> = new Set(['money', 'date', 'digits', 'citizen-id', 'disability-certificate']);

/** What is no contradiction: a passport number, an account of 18 digits that happens to be somebody's, a date without signs. */
const against: Readonly<Record<string, readonly Plainly[]>> = {
  money: ['citizen-id', 'date', 'account', 'mobile'],
  date: ['citizen-id', 'account', 'mobile', 'amount'],
  'citizen-id': ['date', 'account', 'mobile', 'amount'],
  'disability-certificate': ['date', 'mobile', 'amount'],
  digits: ['date', 'amount'],
};

/** The control with nothing but its labels: names and values are looked at by themselves. */
const labelsOf = (c: ControlDescription): ControlDescription => ({ ...c, name: '', id: '', value: '', options: [] });

/** A field by the one name that it has whosesoever it is. */
const anybodys = (field: AnyField): AnyField => generalField(field)?.[0] ?? field;

/**
 * What a page says against an entry that came by a file; null where it says nothing, or where somebody confirmed the entry
 * with the control before her. Only fields whose values have a form are looked at: an amount under another amount's name
 * would turn a check against the clerk, or silence it.
 */
export function doubtOf(entry: MappedControl, c: ControlDescription, place: Place): Doubt | null {
  const { field } = entry;
  if (entry.confirmed || field === 'none' || c.kind === 'hidden') return null;
  const kind = wholeVocabulary.kind(field);
  if (!formed.has(kind)) return null;
  const labels = labelsOf(c);
  const said = nameControl(labels, place.party, 'case').field;
  // A level's own dates, and what stands in somebody's part of the form, are known by the place.
  const may = (where: Place): boolean => candidates(labels, where, wholeVocabulary).some((o) => anybodys(o.field) === anybodys(field));
  if (said !== null && said !== anybodys(field) && !may(place) && !may({ ...place, party: null })) return { by: 'label', field: said };
  if (!unitFits(field, unitOf(c), wholeVocabulary)) return { by: 'unit' };
  if (!shapeFits(field, c, wholeVocabulary)) return { by: 'shape' };
  const is = c.kind === 'text' || c.kind === 'readout' ? plainly(c.value) : null;
  return is !== null && against[kind]?.includes(is) ? { by: 'value', is } : null;
}

const nowhere: Place = { level: null, step: null, party: null, said: '' };

/** What an entry says against itself, before any page is there: its own label, section and kind of control. */
export function doubtOfEntry(entry: MappedControl): Doubt | null {
  const { label, section, kind } = entry;
  const c: ControlDescription = {
    ref: 0, kind, name: '', id: '', after: '', options: [], readOnly: false, disabled: false, maxLength: null, value: '',
    labels: label === '' ? [] : [{ place: 'cell-before', text: label }],
    sections: section === '' ? [] : [section],
  };
  return doubtOf(entry, c, nowhere);
}

const values: Readonly<Record<Plainly, Words>> = {
  'citizen-id': { zh: '身份证号', en: 'an ID number' },
  date: { zh: '日期', en: 'a date' },
  account: { zh: '银行账号', en: 'an account number' },
  mobile: { zh: '手机号码', en: 'a mobile number' },
  amount: { zh: '金额', en: 'an amount' },
};

/** Why an entry is doubted: 标签是“护理补贴”. */
export function doubtInWords(doubt: Doubt): Words {
  switch (doubt.by) {
    case 'label': {
      const { zh, en } = meantInWords({ field: doubt.field, whose: 'self' });
      return { zh: `标签是“${zh}”`, en: `its label says “${en}”` };
    }
    case 'unit':
      return { zh: '单位不同', en: 'it is counted in another unit' };
    case 'shape':
      return { zh: '填不下这样的内容', en: 'it has no room for such a value' };
    case 'value':
      return { zh: `内容像是${values[doubt.is].zh}`, en: `it holds what looks like ${values[doubt.is].en}` };
  }
}
