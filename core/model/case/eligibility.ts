import { citizenId, code, integer, list, moneyAYear, text, truth, type FieldSpec } from '../field-spec.ts';
import { formFields } from '../form-fields.ts';

/** Income by kind, property, the household and its statutory supporters, disability and schooling. */
export const eligibilityFields = {
  obligors: list('法定义务人名单', 'Statutory supporters, listed', {
    name: text('姓名', 'Name'),
    id_no: citizenId('公民身份号码', 'Citizen ID number'),
    relation: code('与申请人关系', 'Relation to the applicant', {
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
    age: integer('年龄', 'Age', '周岁', 'years'),
    ability: formFields.obligor_ability,
    status: code('救助身份', 'Status of assistance', {
      tekun: ['特困人员', 'recipient of this support'],
      dibao: ['低保对象', 'on the minimum living allowance'],
      none: ['无', 'none'],
    }),
    disab_type: formFields.disab_type,
    disab_grade: formFields.disab_grade,
    state: code('行为能力与状态', 'Capacity and state', {
      normal: ['正常', 'normal'],
      'no-civil-capacity': ['无民事行为能力', 'without civil capacity'],
      missing: ['被宣告失踪', 'declared missing'],
      'in-prison': ['在监狱服刑', 'in prison'],
      dead: ['已死亡', 'dead'],
    }),
    income_year: moneyAYear('年收入', 'Income a year'),
    property_low: truth('财产符合低收入家庭规定', 'Property within the limit for low-income families'),
    provincial_case: truth('属于省级规定的无能力情形', 'A case of inability that the province has added'),
  }),
} as const satisfies Record<string, FieldSpec>;
