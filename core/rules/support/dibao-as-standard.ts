import { any, choice } from '../../engine/condition.ts';
import { amount, either, pack, quotient, roundTo } from '../../engine/quantity.ts';
import { check, cite, fact, type Example } from '../../engine/rule.ts';
import { makesYear } from './figures.ts';
import { mixUpExamples, mixUps, mixUpWords } from './mix-ups.ts';

const rural = pack('dibao.rural', 'year');
const urban = pack('dibao.urban', 'year');
const right = roundTo(quotient(either(choice('hukou_type').is('rural'), rural, urban), 12), 1);

/** The dibao line of the form is one of the place's two; a month rounded to the yuan is allowed. It is what income and standard are measured by. */
export default check({
  id: 'support/dibao-as-standard',
  about: 'dibao_month',
  from: '2014-05-01',
  to: null,
  law: [cite('measures-2014', '第十条', 'article 10'), cite('assistance-law-2026', '第十九条', 'article 19', { from: '2026-07-01' })],
  title: { zh: '低保标准与当地标准', en: 'Minimum living standard of the place' },
  when: any(makesYear(amount('dibao_month'), rural), makesYear(amount('dibao_month'), urban)),
  facts: { entered: fact.yuan(amount('dibao_month')), right: fact.yuan(right), rural: fact.yuan(roundTo(quotient(rural, 12), 1)), urban: fact.yuan(roundTo(quotient(urban, 12), 1)) },
  reasons: mixUps('dibao_month', right),
  words: {
    ...mixUpWords,
    no: {
      says: { zh: '填的是{entered}元，当地低保农村{rural}元、城市{urban}元。', en: 'Entered: {entered} yuan; here it is {rural} in villages, {urban} in town.' },
      why: { zh: '依据：当地公布的每月低保标准。', en: 'As the place published it, a month.' },
      todo: { zh: '核对时间和城乡，按当地标准改正。', en: 'Check day and area, and correct it.' },
    },
  },
});

export const covers: readonly string[] = [];

const at = { on: '2024-08-01', place: '341500' } as const;

export const examples: readonly Example[] = /* @__PURE__ */ (() => [
  { given: { dibao_month: 72100, hukou_type: 'rural' }, ...at, then: 'pass' },
  { given: { dibao_month: 75600 }, ...at, then: 'pass' },
  { given: { dibao_month: 72199 }, ...at, then: 'pass' },
  { given: { dibao_month: 72200 }, ...at, then: 'fail', reason: 'no' },
  { given: { dibao_month: 72001 }, ...at, then: 'pass' },
  { given: { dibao_month: 75501 }, ...at, then: 'pass' },
  { given: { dibao_month: 75500 }, ...at, then: 'fail', reason: 'no' },
  { given: { dibao_month: 75699 }, ...at, then: 'pass' },
  { given: { dibao_month: 75700 }, ...at, then: 'fail', reason: 'no' },
  { given: { dibao_month: 72000 }, ...at, then: 'fail', reason: 'no' },
  ...mixUpExamples('dibao_month', 75600, { given: { hukou_type: 'urban' }, ...at }),
  { given: { dibao_month: 540000, hukou_type: 'rural' }, on: '2019-11-01', place: '370500', then: 'fail', reason: 'twelvefold', fix: { field: 'dibao_month', value: 45_000 } },
  { given: { hukou_type: 'rural' }, ...at, then: 'unknown', needs: ['dibao_month'] },
  { given: { dibao_month: 60000 }, on: '2024-08-01', place: '611021', then: 'unknown', needs: ['pack:dibao.rural', 'pack:dibao.urban'] },
])();
