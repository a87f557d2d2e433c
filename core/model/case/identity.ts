import { relatives } from '../codes.ts';
import { code, digits, list, text, type FieldSpec } from '../field-spec.ts';
import { formFields } from '../form-fields.ts';

/** What identifies a recipient, their household and their home beyond what forms of today's lexicon show. */
export const identityFields = {
  members: list('家庭成员名单', 'Household members, listed', {
    name: formFields.name,
    id_no: formFields.id_no,
    relation: code('与申请人关系', 'Relation to the applicant', { self: ['本人', 'the applicant'], ...relatives }),
    birth: formFields.birth,
    sex: formFields.sex,
  }),
  township_code: digits('乡镇（村）区划代码', 'Region code of the township or village'),
  inst_uscc: text('供养服务机构统一社会信用代码', 'Unified social credit code of the home'),
} as const satisfies Record<string, FieldSpec>;
