import { all, any, choice, holds, named, not, type Condition } from '../../engine/condition.ts';
import type { Saying } from '../../engine/rule.ts';

/** Grounds that end support, as several versions of the law name them. */
export const deathGround = named('死亡或被宣告死亡、失踪', 'dead, or declared dead or missing', choice('life_status').oneOf('dead', 'declared-dead', 'missing'));
/** Both must be: what is entered, and that no listed case of inability is shown. */
export const labourGround = (stays?: Condition): Condition =>
  named('具备或恢复劳动能力', 'able to work', all(choice('labour').is('able'), not(holds('unable_to_work')), ...(stays ? [stays] : [])));
export const prisonGround = named('被判处刑罚且在监狱服刑', 'sentenced and in prison', holds('in_prison'));
export const livelihoodGround = named('收入或财产不再符合规定', 'income or property no longer fits', not(holds('no_livelihood')));
export const supporterGround = named('有了有履行能力的法定义务人', 'a supporter is able', not(holds('no_able_supporter')));
export const wishGround = named('自愿申请退出', 'own wish', holds('asked_to_leave'));
/** Who was taken in as a minor and is still one, or at school, may go on. */
export const grownUp: Condition = any(not(holds('entered_as_minor')), not(holds('minor_goes_on')));

export const endWords: Readonly<Record<string, Saying>> = {
  yes: { says: { zh: '出现终止情形：{grounds}。', en: 'A ground for ending has come up: {grounds}.' }, todo: { zh: '调查核实后办理终止手续。', en: 'Look into it, then take the steps of ending.' } },
  no: { says: { zh: '没有终止供养的情形。', en: 'No ground for ending support.' } },
};
