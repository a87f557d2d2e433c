import type { Line, Table } from '../document.ts';
import type { Filler } from '../fill.ts';
import { joined, line, pairs, w } from '../line.ts';
import { grid } from '../tables.ts';
import { meansLaw } from './law.ts';

const numbered = (n: number): Line => line(`${n}. `, `${n}. `);
const apart = w('；', '; ');

/** Income, property, other benefits, and the account that support is to be paid to. */
export function means(fill: Filler): Table {
  const v = fill.value.bind(fill);
  const incomes = fill.rows('incomes').map((_, i) => line('{n}{kind} {amount}元/年', '{n}{kind}: {amount} yuan a year', { n: numbered(i + 1), kind: fill.in('incomes', i, 'kind'), amount: fill.in('incomes', i, 'amount') }));
  const benefits = fill.rows('other_benefits').map((_, i) =>
    line('{n}{kind}（仍在享受：{now}；因此扣减或停发：{cut}）', '{n}{kind} (still drawn: {now}; support cut for it: {cut})', { n: numbered(i + 1), kind: fill.in('other_benefits', i, 'kind'), now: fill.in('other_benefits', i, 'now'), cut: fill.in('other_benefits', i, 'deducted') }),
  );
  const listed = (key: 'incomes' | 'other_benefits', lines: readonly Line[]): Line => {
    if (lines.length > 0) return joined(apart, lines);
    if (fill.complete(key)) return line('无', 'none');
    const { label } = fill.spec(key);
    return { zh: [{ k: 'blank', field: key, label: label.zh, shape: 'line', width: 24 }], en: [{ k: 'blank', field: key, label: label.en, shape: 'line', width: 24 }] };
  };
  return grid(w('收入、财产和账户', 'Income, property and account'), [
    pairs(['生活来源', 'Livelihood', fill.choice('source_living'), 2], ['年收入', 'Income a year', v('income_year'), 2], ['月收入', 'A month', v('income_month'), 2]),
    pairs(['收入明细', 'Income by kind', listed('incomes', incomes), 10]),
    pairs(['银行存款', 'Savings', v('deposit'), 2], ['房屋', 'House', line('{rooms}，{area}', '{rooms}, {area}', { rooms: v('house_rooms'), area: v('house_area') }), 2], ['承包田地', 'Land', v('land_area'), 2]),
    pairs(['住房套数', 'Homes', v('homes'), 2], ['机动车辆', 'Vehicles', v('vehicles'), 2], ['商铺、企业', 'Businesses', v('businesses'), 2]),
    pairs(['财产状况', 'Property', fill.choice('property_fits', { later: true }), 4], ['当地低保标准', 'Local allowance line', v('dibao_month'), 4]),
    pairs(['其他待遇', 'Other benefits', listed('other_benefits', benefits), 10]),
    pairs(['开户银行', 'Bank', v('bank'), 4], ['账户名称', 'Account holder', v('account_name'), 4]),
    pairs(['银行账号', 'Account number', v('account_no', { width: 20 }), 10]),
  ], meansLaw);
}
