import { code, date, integer, money, moneyAMonth, truth } from '../field-spec.ts';

/** What rules decide for other rules to read; never typed, never read from a page. */
export const concludedFields = {
  case_day: date('适用日期', 'The day whose law applies'),
  age_on_day: integer('适用日期时的周岁', 'Age on that day', '周岁', 'years'),
  unable_to_work: truth('无劳动能力', 'Unable to work'),
  no_livelihood: truth('无生活来源', 'No source of livelihood'),
  no_able_supporter: truth('无法定义务人或义务人无履行义务能力', 'No statutory supporter, or none able'),
  eligible: truth('符合特困人员(五保)供养条件', 'Meets the conditions for support'),
  care_level: code('照料护理档次', 'Care level', {
    independent: ['全自理', 'independent'],
    partial: ['半护理', 'partial care'],
    full: ['全护理', 'full care'],
  }),
  amount_due: moneyAMonth('每月应发供养金', 'Support due a month'),
  care_class: code('核定的自理能力等级', 'Class of self-care that counts', {
    independent: ['全自理', 'independent'],
    partial: ['半护理', 'partial care'],
    full: ['全护理', 'full care'],
  }),
  support_area: code('适用城乡标准', 'Standard of town or village', { rural: ['农村', 'rural'], urban: ['城镇', 'urban'] }),
  back_pay: money('应补发金额', 'To be paid back'),
  institution_first: truth('优先集中供养', 'Comes first for a place in a home'),
  same_for_both_modes: truth('集中与分散标准相同', 'One standard for both modes'),
  raised_with_dibao: truth('与低保标准同步调整', 'Changed together with the minimum living standard'),
  education_aid_due: truth('应予教育救助', 'Education aid is due'),
} as const;
