import { atLeast, rows, type Condition } from '../../engine/condition.ts';
import { countOf, pack } from '../../engine/quantity.ts';
import { check, cite, fact, type Example } from '../../engine/rule.ts';
import { serviceLaw } from './home-law.ts';

const kinds = ['home', 'honour', 'rescue', 'centre'] as const;
const hangs = countOf(...kinds.map((kind): Condition => rows('signs').some((s) => s.choice('sign').is(kind))));

/** Each home of Dongping hangs out four signboards. Two of one kind are one. */
export default check({
  id: 'institution/four-signs',
  subject: 'institution',
  about: 'signs',
  from: '2006-03-01',
  to: null,
  law: [...serviceLaw, cite('dongping-report', '第三部分', 'part 3')],
  title: { zh: '牌子', en: 'Signboards' },
  when: atLeast(hangs, pack('signs.count')),
  facts: { hangs: fact.number(hangs), asked: fact.number(pack('signs.count')), source: fact.source('signs.count') },
  words: {
    no: {
      says: { zh: '挂了{hangs}种牌子，当地每所{asked}种。', en: '{hangs} kinds of signboard; homes of the place have {asked}.' },
      why: { zh: '敬老院、光荣院、流浪乞讨救助站、社会福利服务中心。依据：{source}。', en: 'Home, home of honour, rescue station, welfare centre. Source: {source}.' },
      todo: { zh: '补挂，或说明没有这项功能。', en: 'Hang it out, or say that the home does not serve so.' },
    },
  },
});

export const covers = ['D26'];

const of = (...signs: readonly ((typeof kinds)[number] | 'other')[]) => ({ signs: { complete: true, rows: signs.map((sign) => ({ sign })) } });
const at = { on: '2008-06-01', place: '370923' } as const;

export const examples: readonly Example[] = [
  { given: of(...kinds), ...at, then: 'pass' },
  ...kinds.map((kind): Example => ({ given: of('other', ...kinds.filter((k) => k !== kind)), ...at, then: 'fail' })),
  { given: of('home', 'home', 'honour', 'rescue'), ...at, then: 'fail' },
  { given: { signs: { ...of('home').signs, complete: false } }, ...at, then: 'unknown', needs: ['signs'] },
  { given: of('home'), on: '2018-06-01', then: 'unknown', needs: ['pack:signs.count'] },
];
