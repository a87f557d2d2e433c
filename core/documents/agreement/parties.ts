import type { Line, Row, Table } from '../document.ts';
import type { Filler } from '../fill.ts';
import { cell, headCell, line, textLine, w } from '../line.ts';
import { committeeOf, governmentOf } from '../offices.ts';
import { grid } from '../tables.ts';
import { called, carerKind, partiesOf, roleWords, type AgreementKind, type PartyRole } from './form.ts';
import { law } from './law.ts';

const office = (name: string | null, make: (name: string) => string): string | null => (name === null ? null : make(name));

/** The name of a party that is an office, of the home, or of who cares. */
function nameOf(fill: Filler, kind: AgreementKind, role: PartyRole): Line {
  const label = roleWords[role];
  if (role === 'township') return fill.named('township', label, office(fill.name('township'), governmentOf), 16);
  if (role === 'village') return fill.named('village', label, villageOf(fill), 16);
  if (role === 'home') return fill.value('institution', { width: 16 });
  if (role === 'recipient') return fill.value('name');
  const is = carerKind(kind, fill.input);
  if (is === 'village') return fill.named('village', label, villageOf(fill), 16);
  if (is === 'home') return fill.value('institution', { width: 16 });
  return fill.particular('carer', 'name');
}

function villageOf(fill: Filler): string | null {
  const group = fill.input.names?.group?.trim();
  const village = fill.name('village');
  return village === null ? null : committeeOf(village) + (group ? `（${group}）` : '');
}

function organisation(fill: Filler, signer: 'township' | 'village' | 'home' | 'carer', more: readonly Line[] = []): readonly Line[] {
  return [
    ...more,
    line('负责人：{head}　联系电话：{phone}', 'Acts for it: {head}; Telephone: {phone}', { head: fill.particular(signer, 'head', 8), phone: fill.particular(signer, 'phone') }),
    line('地址：{address}', 'Address: {address}', { address: fill.particular(signer, 'address', 24) }),
  ];
}

function about(fill: Filler, kind: AgreementKind, role: PartyRole): readonly Line[] {
  const v = fill.value.bind(fill);
  const home = [line('统一社会信用代码：{code}', 'Unified social credit code: {code}', { code: v('inst_uscc', { width: 18 }) })];
  if (role === 'recipient') {
    return [
      line('性别：{sex}　年龄：{age}　公民身份号码：{no}', 'Sex: {sex}; Age: {age}; Citizen ID number: {no}', { sex: v('sex', { width: 3, orDecided: 'id_sex' }), age: v('age', { orDecided: 'age_on_day' }), no: v('id_no') }),
      line('户籍所在地：{from}', 'Registered address: {from}', { from: v('hukou_addr', { width: 24 }) }),
      line('现居住地：{at}　联系电话：{phone}', 'Home address: {at}; Telephone: {phone}', { at: v('address', { width: 16 }), phone: v('phone') }),
      line('监护人：{name}　与乙方关系：{relation}　联系电话：{phone}', 'Guardian: {name}; Relation: {relation}; Telephone: {phone}', guardian(fill)),
    ];
  }
  if (role === 'home') return organisation(fill, 'home', home);
  if (role !== 'carer') return organisation(fill, role);
  const is = carerKind(kind, fill.input);
  if (is === 'village') return [...organisation(fill, 'village'), ...whoCares(fill)];
  if (is === 'home') return [...organisation(fill, 'home', home), ...whoCares(fill)];
  return [
    line('公民身份号码：{no}　年龄：{age}', 'Citizen ID number: {no}; Age: {age}', { no: v('carer_id_no'), age: v('carer_age') }),
    line('与乙方关系：{relation}　联系电话：{phone}', 'Relation to Party B: {relation}; Telephone: {phone}', { relation: fill.particular('carer', 'relation', 6), phone: fill.particular('carer', 'phone') }),
    line('地址：{address}', 'Address: {address}', { address: fill.particular('carer', 'address', 24) }),
  ];
}

/** The person whom an organisation has for the care, where the case names one. */
function whoCares(fill: Filler): readonly Line[] {
  if (!fill.has('carer_id_no', 'carer_age') && !fill.input.signers?.carer?.name) return [];
  const v = fill.value.bind(fill);
  return [line('具体照料人：{name}　公民身份号码：{no}　年龄：{age}', 'Who cares: {name}; Citizen ID number: {no}; Age: {age}', { name: fill.particular('carer', 'name', 8), no: v('carer_id_no'), age: v('carer_age') })];
}

/** Only somebody of full capacity has surely none; of anybody else the guardian is asked for. */
function guardian(fill: Filler): Record<'name' | 'relation' | 'phone', Line> {
  const part = (of: 'name' | 'relation' | 'phone', width: number): Line => {
    const known = fill.particular('guardian', of, width);
    const open = fill.input.facts.recipient_capacity !== 'limited' && fill.input.facts.recipient_capacity !== 'none';
    const later = (runs: Line['zh']): Line['zh'] => runs.map((run) => (run.k === 'blank' ? { k: 'hand', label: run.label, shape: run.shape, width: run.width } : run));
    return open ? { zh: later(known.zh), en: later(known.en) } : known;
  };
  return { name: part('name', 8), relation: part('relation', 6), phone: part('phone', 11) };
}

/** Each party with its name and what identifies it. */
export function parties(fill: Filler, kind: AgreementKind): Table {
  const rows: Row[] = partiesOf[kind].map((role) => {
    const { zh, en } = called(kind, role);
    const what = roleWords[role];
    return [
      { ...headCell(zh, en, 2), lines: [textLine(w(zh, en)), textLine(w(`（${what.zh}）`, `(${what.en})`))] },
      cell([nameOf(fill, kind, role), ...about(fill, kind, role)], 10),
    ];
  });
  return grid(w('协议各方', 'Parties'), rows, law.made);
}
