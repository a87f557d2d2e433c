import { code, date, integer, list, month, text, truth, type FieldSpec } from './field-spec.ts';
import { formFields } from './form-fields.ts';

/** A service record of one home and month: meals, goods, bathing, health checks, attendants. */
export const serviceFields = {
  service_month: month('服务记录月份', 'Month of the record'),
  service_residents: integer('当月入住人数', 'Residents in the month', '人', 'people'),
  service_days: integer('记录天数', 'Days on record', '天', 'days'),

  meals: list('一周菜谱', 'Menu of a week', {
    day: code('星期', 'Day', {
      mon: ['星期一', 'Monday'],
      tue: ['星期二', 'Tuesday'],
      wed: ['星期三', 'Wednesday'],
      thu: ['星期四', 'Thursday'],
      fri: ['星期五', 'Friday'],
      sat: ['星期六', 'Saturday'],
      sun: ['星期日', 'Sunday'],
    }),
    meal: code('餐次', 'Meal', { breakfast: ['早餐', 'breakfast'], lunch: ['午餐', 'lunch'], supper: ['晚餐', 'supper'] }),
    dish: text('菜名', 'Dish'),
  }),

  goods: list('日用品发放记录', 'Goods issued', {
    item: code('日用品', 'Goods', { toothbrush: ['牙刷', 'toothbrush'], toothpaste: ['牙膏', 'toothpaste'], soap: ['香皂', 'soap'], paper: ['卫生纸', 'toilet paper'], other: ['其他', 'other'] }),
    people: integer('领取人数', 'Given to', '人', 'people'),
    issued_on: date('发放日期', 'Issued on'),
  }),

  attended: list('陪护记录', 'Residents attended', {
    why: code('陪护原因', 'Why', { hospital: ['住院', 'in hospital'], critical: ['危重', 'critically ill'], other: ['其他', 'other'] }),
    hours: integer('每日陪护小时', 'Hours a day', '小时', 'hours'),
  }),
  nursing: list('分级护理', 'Graded nursing', {
    self_care: formFields.self_care,
    plan: code('实际护理档次', 'Nursing given', { independent: ['全自理', 'independent'], partial: ['半护理', 'partial care'], full: ['全护理', 'full care'] }),
  }),
  talk_days: integer('陪老人聊天的天数', 'Days with a talk', '天', 'days'),
  bathings: integer('洗澡次数', 'Bathing days', '次', 'times'),
  bedding_changes: integer('换洗被褥次数', 'Changes of bedding', '次', 'times'),
  health_checked: integer('本年健康查体人数', 'Residents with a health check this year', '人', 'people'),
  rounds: integer('巡诊次数', 'Medical rounds', '次', 'times'),
  leisure: list('文化娱乐', 'Leisure', {
    kind: code('项目', 'Kind', {
      television: ['彩电', 'television'],
      karaoke: ['卡拉OK', 'karaoke'],
      mahjong: ['麻将、扑克', 'mahjong and cards'],
      band: ['自乐班', 'own band'],
      taiji: ['太极拳', 'taiji'],
      other: ['其他', 'other'],
    }),
  }),
  festivals: list('节日慰问', 'Festivals', {
    festival: code('节日', 'Festival', { 'double-ninth': ['重阳节', 'Double Ninth'], 'mid-autumn': ['中秋节', 'Mid-Autumn'], spring: ['春节', 'Spring Festival'], other: ['其他', 'other'] }),
    held_on: date('慰问日期', 'Kept on'),
  }),
} as const satisfies Record<string, FieldSpec>;

/** What rules decide for other rules to read; never typed. */
export const serviceConcluded = {
  menu_whole: truth('一周菜谱齐全', 'The menu covers the week'),
  menu_varied: truth('一周内菜谱不重复', 'No dish comes twice in the week'),
  washed: truth('当月有洗澡和换洗记录', 'Bathing and bedding are on record'),
  health_seen: truth('查体、巡诊有记录', 'Health checks and rounds are on record'),
  leisure_offered: truth('有文化娱乐项目', 'There is leisure'),
  festivals_kept: truth('三个节日均有慰问', 'The three festivals were kept'),
} as const satisfies Record<string, FieldSpec>;
