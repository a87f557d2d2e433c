import { code, date, integer, moneyAMonth, truth } from '../field-spec.ts';

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
} as const;
