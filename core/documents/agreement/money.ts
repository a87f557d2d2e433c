import { writeCapitals } from '../../format/capitals.ts';
import { yuan } from '../../format/money.ts';
import type { Line, Row, Table } from '../document.ts';
import type { Filler } from '../fill.ts';
import { wholeFen } from '../whole-fen.ts';
import { cell, headCell, inBoth, w } from '../line.ts';
import type { ValueKey } from '../../model/fields.ts';
import type { Words } from '../../model/field-spec.ts';

type Amount = number | null;

/** What is paid a month in all: as it stands, the sum of its parts, or what the rules make due. */
function totalOf({ input: { facts, conclusions } }: Filler): Amount {
  const [basic, care] = [wholeFen(facts.basic_amount), wholeFen(facts.care_amount)];
  const sum = basic === null || care === null ? null : basic + care + (wholeFen(facts.class_amount) ?? 0);
  return wholeFen(facts.total_amount) ?? sum ?? (basic === null && care === null ? wholeFen(conclusions?.amount_due?.value) : null);
}

const capitals = (amount: Amount, typed: string | null | undefined): string | null => (amount !== null ? `人民币${writeCapitals(amount)}` : (typed ?? '').trim() || null);

function amountRow(fill: Filler, head: Words, field: ValueKey, amount: Amount, typed?: string | null): Row {
  const label = fill.spec(field).label;
  const place = (text: string | null, of: string, what: Words): Line =>
    inBoth((language) => [text === null ? { k: 'blank', field: of, label: what[language], shape: 'line', width: 0 } : { k: 'value', field: of, text }]);
  return [headCell(head.zh, head.en), cell(place(amount === null ? null : yuan(amount), field, label)), cell(place(capitals(amount, typed), `${field}.upper`, w(`${label.zh}（大写）`, `${label.en}, in capitals`)))];
}

/** The amounts, in figures and in capitals; a year’s and other ones only where the case has them. */
export function amounts(fill: Filler): Table {
  const { facts } = fill.input;
  const rows: Row[] = [
    ...(wholeFen(facts.basic_amount) === null && wholeFen(facts.basic_amount_year) !== null ? [] : [amountRow(fill, w('基本生活标准（每月）', 'Basic living, a month'), 'basic_amount', wholeFen(facts.basic_amount))]),
    ...(wholeFen(facts.basic_amount_year) === null ? [] : [amountRow(fill, w('基本生活标准（每年）', 'Basic living, a year'), 'basic_amount_year', wholeFen(facts.basic_amount_year))]),
    amountRow(fill, w('照料护理标准（每月）', 'Care, a month'), 'care_amount', wholeFen(facts.care_amount)),
    ...(wholeFen(facts.class_amount) === null ? [] : [amountRow(fill, w('分类施保金额（每月）', 'Further amount, a month'), 'class_amount', wholeFen(facts.class_amount))]),
    amountRow(fill, w('每月合计', 'In all, a month'), 'total_amount', totalOf(fill), facts.total_amount_upper),
    ...agreed(fill),
  ];
  return { k: 'table', title: null, columns: [4, 3, 7], head: [headCell('项目', 'Item'), headCell('金额（元）', 'Amount (yuan)'), headCell('大写', 'In capitals')], rows, law: [] };
}

/** An amount that the parties agreed apart from the standard. */
function agreed(fill: Filler): Row[] {
  const { facts } = fill.input;
  if (wholeFen(facts.agreed_amount) === null && (facts.amount_upper ?? '').trim() === '') return [];
  const per = fill.known('agreed_per');
  const head = per === null ? w('协议金额', 'Amount agreed') : w(`协议金额（每${per.zh}）`, `Amount agreed, ${per.en}`);
  return [amountRow(fill, head, 'agreed_amount', wholeFen(facts.agreed_amount), facts.amount_upper)];
}
