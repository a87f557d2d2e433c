import { code, digits, list, text, type FieldSpec } from '../field-spec.ts';
import { formFields } from '../form-fields.ts';

/** What identifies a recipient, their household and their home beyond what forms of today's lexicon show. */
export const identityFields = {
  members: list('家庭成员名单', 'Household members, listed', {
    name: formFields.name,
    id_no: formFields.id_no,
    relation: code('与申请人关系', 'Relation to the applicant', {
      self: ['本人', 'the applicant'],
      spouse: ['配偶', 'spouse'],
      parent: ['父母', 'parent'],
      child: ['子女', 'child'],
      'adopted-child': ['养子女', 'adopted child'],
      'step-child': ['继子女', 'stepchild'],
      grandparent: ['祖父母、外祖父母', 'grandparent'],
      grandchild: ['孙子女、外孙子女', 'grandchild'],
      sibling: ['兄弟姐妹', 'sibling'],
      other: ['其他', 'other'],
    }),
    birth: formFields.birth,
    sex: formFields.sex,
  }),
  township_code: digits('乡镇（村）区划代码', 'Region code of the township or village'),
  inst_uscc: text('供养服务机构统一社会信用代码', 'Unified social credit code of the home'),
} as const satisfies Record<string, FieldSpec>;
