import { yes, type Answer } from '../../engine/answer.ts';
import { compute } from '../../engine/condition.ts';
import { check, cite, type Example } from '../../engine/rule.ts';
import { lawOf2026 } from './law.ts';

const modeIn = (title: string): 'home-based' | 'centralised' | null => {
  const [home, centre] = [/分散|散养|散居/.test(title), /集中|入住/.test(title)];
  return home === centre ? null : home ? 'home-based' : 'centralised';
};

/** An agreement entitled 分散供养协议 is for somebody supported at home. A title without a mode contradicts none. */
export default check({
  id: 'agreement/title-names-the-mode',
  subject: 'agreement',
  about: 'agreement_title',
  from: '2006-03-01',
  to: null,
  law: [cite('regulations-2006', '第十二条', 'article 12'), lawOf2026],
  title: { zh: '协议名称与供养方式', en: 'Title and support mode' },
  when: compute(['agreement_title', 'mode'], ([title, mode]): Answer => {
    const said = title === null ? null : modeIn(title);
    if (title !== null && said === null) return yes;
    if (title === null || mode === null) return { is: 1, needs: [...(title === null ? (['agreement_title'] as const) : []), ...(mode === null ? (['mode'] as const) : [])] };
    return said === mode ? yes : { is: 0, reason: 'differs', facts: { mode: { code: mode, of: 'mode' }, said: { code: said ?? '', of: 'mode' } } };
  }),
  words: {
    differs: {
      says: { zh: '协议名称是{said}，供养方式填的是{mode}。', en: 'The title says {said}; the support mode is {mode}.' },
      todo: { zh: '换用相应的协议文本，或改正供养方式。', en: 'Use the other form, or correct the mode.' },
    },
  },
});

export const covers = ['B01'];

export const examples: readonly Example[] = [
  { given: { agreement_title: '某乡农村五保对象分散供养协议书', mode: 'home-based' }, on: '2010-05-04', then: 'pass' },
  { given: { agreement_title: '集中供养协议', mode: 'centralised' }, on: '2022-03-01', then: 'pass' },
  { given: { agreement_title: '农村五保协议', mode: 'centralised' }, on: '2010-05-04', then: 'pass' },
  { given: { agreement_title: '集中（分散）供养协议', mode: 'centralised' }, on: '2010-05-04', then: 'pass' },
  { given: { agreement_title: '农村散养五保供养协议', mode: 'centralised' }, on: '2010-05-04', then: 'fail', reason: 'differs' },
  { given: { agreement_title: '入住敬老院协议', mode: 'home-based' }, on: '2026-08-03', then: 'fail', reason: 'differs' },
  { given: { agreement_title: '分散供养协议' }, on: '2010-05-04', then: 'unknown', needs: ['mode'] },
  { given: { mode: 'home-based' }, on: '2010-05-04', then: 'unknown', needs: ['agreement_title'] },
  { given: {}, on: '2010-05-04', then: 'unknown', needs: ['agreement_title', 'mode'] },
];
