import type { Words } from '../../model/field-spec.ts';
import { formFields, isFormField } from '../../model/form-fields.ts';
import { otherFields, type OtherFieldKey } from '../other-fields.ts';
import type { Meant } from '../site-map.ts';
import type { AnyField } from '../vocabulary.ts';
import { pageFields } from './rule-field.ts';

/** All that a map may call a control, `none` apart. */
export const mapFields: readonly AnyField[] = [...pageFields, ...(Object.keys(otherFields) as OtherFieldKey[])];

const known: ReadonlySet<string> = new Set(mapFields);
export const isMapField = (key: string): key is AnyField => known.has(key);

const ofWhom: Readonly<Record<Exclude<Meant['whose'], 'self'>, Words>> = {
  supporter: { zh: '义务人', en: 'supporter' },
  member: { zh: '家庭成员', en: 'member' },
  staff: { zh: '工作人员', en: 'staff' },
  home: { zh: '供养机构', en: 'institution' },
  other: { zh: '他人', en: 'somebody else' },
  thing: { zh: '物', en: 'a thing' },
  query: { zh: '查询', en: 'query' },
};

const labelOf = (field: AnyField): Words => (isFormField(field) ? formFields[field].label : otherFields[field as OtherFieldKey].label);

/** What somebody said of a control, in words: 出生日期, 姓名（家庭成员）, 不识读. */
export function meantInWords({ field, whose }: Meant): Words {
  if (field === 'none') return { zh: '不识读', en: 'not read' };
  const label = isMapField(field) ? labelOf(field) : { zh: field, en: field };
  // The supporter's own fields say so themselves.
  if (whose === 'self' || (whose === 'supporter' && field.startsWith('obligor_'))) return label;
  return { zh: `${label.zh}（${ofWhom[whose].zh}）`, en: `${label.en} (${ofWhom[whose].en})` };
}
