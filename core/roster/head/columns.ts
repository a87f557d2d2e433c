import type { Words } from '../../model/field-spec.ts';
import { formFields, isFormField, type FormField } from '../../model/form-fields.ts';
import { readLabel } from '../../recognise/label.ts';
import { nameColumns, type ListDescription, type NamedColumn } from '../../recognise/list.ts';
import { listOf, type Head } from './find-head.ts';
import { ownField } from './own-heads.ts';

/** What a person says of columns, by their place: the field that one is, null for none. */
export type SaidColumns = ReadonlyMap<number, FormField | null>;

export const nothingSaid: SaidColumns = new Map();

/** A column of a roster, and what it is taken for. */
export interface Column {
  /** From 0. */
  readonly at: number;
  /** What stands over it, merged heads joined; may be empty. */
  readonly head: string;
  readonly named: NamedColumn;
  /** The field that its cells are read as; null where it is not taken. */
  readonly field: FormField | null;
  /**
   * Why it is taken or not: `named`, `own` (a head that we wrote), `said` (by a person); `none` (nobody can tell), `other`
   * (of another person or thing), `unused` (known, but a register has no place for it), `twice` (another column is the same).
   */
  readonly why: 'named' | 'own' | 'said' | 'none' | 'other' | 'unused' | 'twice';
}

/** A roster's columns, and their heads as the values are read by them. */
export interface Columns {
  readonly columns: readonly Column[];
  readonly list: ListDescription;
}

/** 单位：万元 above a table is the unit of every sum in it that names none. */
const inTenThousand = (titles: readonly string[]): boolean => titles.some((t) => /单位[:：]?\s*(?:人民币)?万元/.test(t));

function withUnit(over: readonly string[], field: FormField | null): readonly string[] {
  if (field === null || formFields[field].kind !== 'money' || over.some((h) => readLabel(h).unit !== null)) return over;
  return [...over.slice(0, -1), `${over.at(-1) ?? ''}（万元）`];
}

function taken({ field, whose, because }: NamedColumn): { readonly field: FormField | null; readonly why: Column['why'] } {
  if (field === null) return { field, why: because.includes('twice') ? 'twice' : 'none' };
  if (whose !== 'self') return { field: null, why: 'other' };
  return isFormField(field) ? { field, why: 'named' } : { field: null, why: 'unused' };
}

/** Takes each column for a field, by its heads; what a person said goes before that, and before the same field elsewhere. */
export function columnsOf({ heads, titles }: Head, said: SaidColumns = nothingSaid): Columns {
  const named = nameColumns(listOf(heads));
  const found = named.map((column): Column => {
    const at = column.ref;
    const head = heads[at]?.join(' / ') ?? '';
    const spoken = said.get(at);
    if (spoken !== undefined) return { at, head, named: column, field: spoken, why: spoken === null ? 'none' : 'said' };
    const recognised = taken(column);
    const mine = ownField(heads[at]);
    return { at, head, named: column, ...(mine !== null && mine !== recognised.field ? { field: mine, why: 'own' as const } : recognised) };
  });
  const strength = { said: 3, own: 2, named: 1 } as Readonly<Record<string, number>>;
  const columns = found.map((c): Column => {
    const rivals = found.filter((o) => o !== c && o.field !== null && o.field === c.field);
    const loses = rivals.some((o) => (strength[o.why] ?? 0) >= (strength[c.why] ?? 0));
    return loses ? { ...c, field: null, why: 'twice' } : c;
  });
  const tenThousand = inTenThousand(titles);
  return { columns, list: { heads: heads.map((over, at) => (tenThousand ? withUnit(over, columns[at]?.field ?? null) : over)), sections: [] } };
}

/** Why a column is taken or not, in words. */
export const whyInWords: Readonly<Record<Column['why'], Words>> = {
  named: { zh: '按表头认出', en: 'Recognised by its head' },
  own: { zh: '本程序导出的栏目', en: 'A column that this program exported' },
  said: { zh: '由您指定', en: 'Chosen by you' },
  none: { zh: '没有认出，不导入', en: 'Not recognised, so not taken' },
  other: { zh: '不是供养对象本人的内容，不导入', en: 'Not about the recipient, so not taken' },
  unused: { zh: '名册不保存这一栏，不导入', en: 'The register does not keep it, so not taken' },
  twice: { zh: '有两栏同名，分不清是哪一栏，不导入', en: 'Two columns say the same and nobody knows which is meant, so not taken' },
};
