import type { Row, Table } from '../document.ts';
import type { Filler } from '../fill.ts';
import { cell, inBoth, isEmpty, joined, line, w } from '../line.ts';
import { columnOf, listTable, type ListColumn } from '../tables.ts';
import { supportersLaw } from './law.ts';

export const members = (fill: Filler): Table => {
  const count = line('共同生活的家庭人口：{n}', 'People in the household: {n}', { n: fill.value('family_size') });
  const columns = [columnOf(fill, 'members', 'name', 3), columnOf(fill, 'members', 'relation', 3), columnOf(fill, 'members', 'sex', 1.2), columnOf(fill, 'members', 'birth', 3), columnOf(fill, 'members', 'id_no', 4.6)];
  const table = listTable(fill, 'members', w('共同生活的家庭成员', 'Household members'), columns, { least: 2 });
  return { ...table, rows: [...table.rows, [cell(count, columns.length)]] };
};

const told = ['status', 'disab_type', 'disab_grade', 'state', 'property_low', 'provincial_case', 'property_fits', 'raised'] as const;

/** What else is known of a supporter, each with its label. */
const circumstances = (fill: Filler): ListColumn => ({
  head: w('有关情况', 'Circumstances'),
  width: 4,
  cell: (i) => [
    joined(
      w('；', '; '),
      told.filter((of) => fill.knownIn('obligors', i, of) !== null).map((of) => {
        const { label } = fill.column('obligors', of);
        return line(`${label.zh}：{value}`, `${label.en}: {value}`, { value: fill.in('obligors', i, of) });
      }),
    ),
  ],
});

/** The supporter that the form itself has boxes for, where the list does not name them. */
function boxed(fill: Filler): Row[] {
  const { facts } = fill.input;
  if (!fill.has('obligor_name', 'obligor_id_no', 'obligor_relation', 'obligor_ability', 'obligor_reason', 'obligor_payment_year')) return [];
  const listed = fill.rows('obligors').length > 0;
  const v = fill.value.bind(fill);
  const unless = (key: 'obligor_name' | 'obligor_id_no' | 'obligor_relation') => cell(listed && (facts[key] ?? null) === null ? inBoth(() => []) : v(key, { width: 2 }));
  const ability = fill.known('obligor_ability') === null ? inBoth(() => []) : v('obligor_ability');
  const rest = [
    ...(fill.known('obligor_reason') === null ? [] : [line('无能力原因：{reason}', 'unable because: {reason}', { reason: v('obligor_reason') })]),
    ...(fill.known('obligor_payment_year') === null ? [] : [line('年负担{paid}', 'pays {paid}', { paid: v('obligor_payment_year') })]),
  ];
  return [[unless('obligor_name'), unless('obligor_relation'), cell(inBoth(() => [])), unless('obligor_id_no'), cell(ability), cell(inBoth(() => [])), cell(rest.filter((l) => !isEmpty(l)))]];
}

export const supporters = (fill: Filler): Table => {
  const columns = [
    columnOf(fill, 'obligors', 'name', 2.2),
    columnOf(fill, 'obligors', 'relation', 2, w('与申请人关系', 'Relation')),
    columnOf(fill, 'obligors', 'age', 1.3),
    columnOf(fill, 'obligors', 'id_no', 4.4),
    columnOf(fill, 'obligors', 'ability', 1.8, w('履行义务能力', 'Ability to support')),
    columnOf(fill, 'obligors', 'income_year', 2, w('年收入（元）', 'Income a year (yuan)')),
    circumstances(fill),
  ];
  const nobody = fill.input.facts.obligor_present === 'none';
  const table = listTable(fill, 'obligors', w('法定赡养、抚养、扶养义务人', 'Statutory supporters'), columns, { least: 3, law: supportersLaw, first: boxed(fill), none: nobody });
  const count = line('法定义务人：{present}；人数：{n}', 'Statutory supporters: {present}; number: {n}', { present: fill.choice('obligor_present'), n: fill.value('obligor_count', { later: nobody }) });
  return { ...table, rows: [...table.rows, [cell(count, columns.length)]] };
};
