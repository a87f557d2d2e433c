import type { Parameter } from './parameter.ts';

const people = { zh: '人', en: 'people' } as const;
const beds = { zh: '张', en: 'beds' } as const;
const times = { zh: '次', en: 'times' } as const;
const points = { zh: '分', en: 'points' } as const;
const metres = { zh: '平方米', en: 'square metres' } as const;
const mu = { zh: '亩', en: 'mu' } as const;
const yuan = { zh: '元', en: 'yuan' } as const;

/** Homes: their staff, rooms and running costs. A `guide.` figure only decides what is shown or asked; it binds nobody. */
export const institution = {
  'running.resident': { label: { zh: '供养服务机构人均运转经费', en: 'Running costs of a home for each resident' }, unit: yuan, kind: 'money' },

  'guide.staff': { label: { zh: '每名工作人员服务人数（参考）', en: 'Residents for each of the staff, as a guide' }, unit: people, kind: 'number' },
  'guide.beds': { label: { zh: '床位数（参考）', en: 'Beds, as a guide' }, unit: beds, kind: 'number' },
  'guide.room': { label: { zh: '居室使用面积（参考）', en: 'Room, as a guide' }, unit: metres, kind: 'number' },
  'guide.bed-area': { label: { zh: '每床位使用面积（参考）', en: 'Area for a bed, as a guide' }, unit: metres, kind: 'number' },
  'grading.years': { label: { zh: '等级评定间隔年数', en: 'Years between gradings' }, unit: { zh: '年', en: 'years' }, kind: 'number' },
  'grading.stars': { label: { zh: '等级评定最高星级', en: 'Most stars' }, unit: { zh: '星', en: 'stars' }, kind: 'number' },

  'staff.residents': { label: { zh: '每名工作人员服务人数上限', en: 'Most residents for each of the staff' }, unit: people, kind: 'number' },
  'staff.independent': { label: { zh: '每名工作人员服务全自理人数', en: 'Independent residents for each of the staff' }, unit: people, kind: 'number' },
  'staff.partial': { label: { zh: '每名工作人员服务半护理人数', en: 'Residents with partial care for each of the staff' }, unit: people, kind: 'number' },
  'staff.full': { label: { zh: '每名工作人员服务全护理人数', en: 'Residents with full care for each of the staff' }, unit: people, kind: 'number' },
  'staff.private.independent': { label: { zh: '民办机构每名工作人员服务全自理人数', en: 'Independent residents for each of the staff, private homes' }, unit: people, kind: 'number' },
  'staff.private.partial': { label: { zh: '民办机构每名工作人员服务半护理人数', en: 'Residents with partial care for each of the staff, private homes' }, unit: people, kind: 'number' },
  'staff.private.full': { label: { zh: '民办机构每名工作人员服务全护理人数', en: 'Residents with full care for each of the staff, private homes' }, unit: people, kind: 'number' },
  'posts.least': { label: { zh: '每所机构编制下限', en: 'Fewest established posts' }, unit: people, kind: 'number' },
  'posts.most': { label: { zh: '每所机构编制上限', en: 'Most established posts' }, unit: people, kind: 'number' },
  'posts.carers-added': { label: { zh: '每所机构增配服务人员', en: 'Carers added to each home' }, unit: people, kind: 'number' },
  'wage.director': { label: { zh: '院长工资', en: 'Wage of a director' }, unit: yuan, kind: 'money' },
  'wage.cook': { label: { zh: '炊事员工资', en: 'Wage of a cook' }, unit: yuan, kind: 'money' },
  'wage.carer': { label: { zh: '服务人员工资', en: 'Wage of a carer' }, unit: yuan, kind: 'money' },
  'wage.hired': { label: { zh: '聘用人员最低工资标准', en: 'Least wage of hired staff' }, unit: yuan, kind: 'money' },
  'training.a-year': { label: { zh: '每年培训次数', en: 'Trainings a year' }, unit: times, kind: 'number' },

  'beds.share': { label: { zh: '新建机构床位占供养对象的最低比例', en: 'Least beds of a new home as a share of recipients' }, unit: { zh: '%', en: '%' }, kind: 'percent' },
  'plot.resident': { label: { zh: '每名院民最少菜地', en: 'Least garden for each resident' }, unit: mu, kind: 'number' },
  'plot.home': { label: { zh: '每所机构菜地（资料所称）', en: 'Garden of each home, as the report has it' }, unit: mu, kind: 'number' },
  'side.lines': { label: { zh: '菜地、养殖场、豆腐坊各有', en: 'Plots, animal yards and bean-curd shops, each' }, unit: { zh: '个', en: 'of them' }, kind: 'number' },
  'books.count': { label: { zh: '规章制度项数', en: 'Rule books' }, unit: { zh: '项', en: 'rule books' }, kind: 'number' },
  'signs.count': { label: { zh: '牌子块数', en: 'Signboards' }, unit: { zh: '块', en: 'signboards' }, kind: 'number' },
  'equipment.each': { label: { zh: '专用车、监控设备各有', en: 'Vehicles and monitoring systems, each' }, unit: { zh: '辆（套）', en: 'of them' }, kind: 'number' },
  'medics.count': { label: { zh: '有行医资格的医务人员', en: 'Licensed medical workers' }, unit: people, kind: 'number' },
  'score.resident': { label: { zh: '院民考评满分', en: 'Full score of a resident' }, unit: points, kind: 'number' },
  'score.staff': { label: { zh: '工作人员考评满分', en: 'Full score of the staff' }, unit: points, kind: 'number' },

  'attendant.hours': { label: { zh: '每日陪护小时', en: 'Hours of an attendant a day' }, unit: { zh: '小时', en: 'hours' }, kind: 'number' },
  'talks.a-day': { label: { zh: '每天陪聊次数', en: 'Talks a day' }, unit: times, kind: 'number' },
  'goods.a-month': { label: { zh: '日用品每月发放次数', en: 'Issues of goods a month' }, unit: times, kind: 'number' },
} as const satisfies Record<string, Parameter>;
