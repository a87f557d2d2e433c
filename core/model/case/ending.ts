import { code, date, month, truth, type FieldSpec } from '../field-spec.ts';

/** Death, and the end of support. */
export const endingFields = {
  member_state: code('人员状态', 'State of support', {
    normal: ['在保', 'supported'],
    suspended: ['暂停', 'suspended'],
    ended: ['已终止', 'ended'],
  }),
  life_status: code('生存状况', 'Alive or dead', {
    alive: ['健在', 'alive'],
    dead: ['死亡', 'dead'],
    'declared-dead': ['被宣告死亡', 'declared dead'],
    missing: ['被宣告失踪', 'declared missing'],
  }),
  death_date: date('死亡日期', 'Date of death'),
  in_prison: truth('被判处刑罚且在监狱服刑', 'Sentenced and in prison'),
  asked_to_leave: truth('自愿申请退出', 'Asked to leave'),
  stop_reason: code('终止原因', 'Why support ended', {
    death: ['死亡、被宣告死亡或失踪', 'death, or declared dead or missing'],
    labour: ['具备或恢复劳动能力', 'able to work'],
    prison: ['在监狱服刑', 'in prison'],
    livelihood: ['收入或财产不再符合规定', 'income or property'],
    supporter: ['法定义务人有履行能力', 'a supporter is able'],
    'own-wish': ['自愿退出', 'own wish'],
    'grown-up': ['年龄届满', 'grown up'],
    other: ['其他', 'other'],
  }),
  end_decision_date: date('终止决定日期', 'Decision to end'),
  last_paid_month: month('最后发放月份', 'Last month paid'),
  help_after_end: code('终止后其他救助', 'Other help after the end', {
    dibao: ['已转低保', 'minimum living allowance'],
    temporary: ['已给予临时救助', 'temporary aid'],
    other: ['已转其他救助', 'another aid'],
    unfit: ['已核，均不符合', 'looked at, none fits'],
    'not-looked-at': ['未核查', 'not looked at'],
  }),
} as const satisfies Record<string, FieldSpec>;
