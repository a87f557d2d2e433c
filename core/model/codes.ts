/** Lists of codes that several fields share, each with its words. */

/** Relation to the applicant, after GB/T 4761. */
export const relatives = {
  spouse: ['配偶', 'spouse'],
  parent: ['父母', 'parent'],
  child: ['子女', 'child'],
  'adopted-child': ['养子女', 'adopted child'],
  'step-child': ['继子女', 'stepchild'],
  grandparent: ['祖父母、外祖父母', 'grandparent'],
  grandchild: ['孙子女、外孙子女', 'grandchild'],
  sibling: ['兄弟姐妹', 'sibling'],
  other: ['其他', 'other'],
} as const;

export const careClasses = {
  independent: ['全自理', 'independent'],
  partial: ['半护理', 'partial care'],
  full: ['全护理', 'full care'],
} as const;

export const categories = {
  tekun: ['特困人员', 'extreme hardship'],
  dibao: ['最低生活保障家庭', 'minimum living allowance'],
  'dibao-edge': ['最低生活保障边缘家庭', 'on the edge of the allowance'],
  'heavy-expense': ['刚性支出困难家庭', 'heavy necessary expense'],
  disaster: ['受灾人员', 'struck by disaster'],
  sudden: ['基本生活暂时出现严重困难的人员', 'in sudden need'],
  emergency: ['需要疾病应急救助人员', 'emergency patient'],
  adrift: ['生活无着的流散人员', 'adrift'],
} as const;

export const areas = { rural: ['农村', 'rural'], urban: ['城镇', 'urban'] } as const;
