import { sum } from '../../engine/quantity.ts';
import { cite, fact, work, type Example } from '../../engine/rule.ts';
import { careFigure, placeFigure } from './figures.ts';

const basic = placeFigure('standard', 'month');
const care = careFigure('care', 'month');

/** Since 2016: basic living for the area, and care for the class of self-care. */
export default work({
  id: 'support/amount-due-2016',
  about: 'total_amount',
  decides: 'amount_due',
  from: '2016-02-10',
  to: null,
  law: [cite('opinion-2016', '“供养标准”', '“standards”'), cite('assistance-law-2026', '第十七条', 'article 17', { from: '2026-07-01' })],
  title: { zh: '每月应发供养金', en: 'Support due a month' },
  quantity: sum(basic, care),
  facts: { due: fact.yuan(sum(basic, care)), basic: fact.yuan(basic), care: fact.yuan(care), mode: fact.value('mode'), class: fact.value('care_class') },
  words: {
    yes: {
      says: { zh: '{mode}、{class}，每月应发{due}元。', en: 'Due, {mode}, {class}: {due} yuan a month.' },
      why: { zh: '基本生活{basic}元 ＋ 照料护理{care}元 ＝ {due}元。', en: 'Basic living {basic} + care {care} = {due} yuan.' },
    },
  },
});

export const covers = ['G14-02'];

const at = { on: '2019-11-01', place: '370500' } as const;

export const examples: readonly Example[] = /* @__PURE__ */ (() => [
  { given: { mode: 'centralised', self_care: 'full', hukou_type: 'rural' }, ...at, then: 'pass', decides: 131167 },
  { given: { mode: 'centralised', self_care: 'partial', hukou_type: 'rural' }, ...at, then: 'pass', decides: 99333 },
  { given: { mode: 'home-based', self_care: 'independent', hukou_type: 'urban' }, ...at, then: 'pass', decides: 112100 },
  { given: { mode: 'home-based', self_care: 'full', hukou_type: 'rural' }, ...at, then: 'pass', decides: 131167 },
  { given: { mode: 'home-based', hukou_type: 'urban', can_eat: false, can_dress: false, can_rise: false, can_toilet: false }, ...at, then: 'pass', decides: 156667 },
  { given: { mode: 'centralised', self_care: 'independent', hukou_type: 'urban' }, ...at, then: 'pass', decides: 112100 },
  { given: { mode: 'home-based', self_care: 'partial', hukou_type: 'urban' }, ...at, then: 'pass', decides: 124833 },
  { given: { mode: 'home-based', hukou_type: 'urban' }, ...at, then: 'unknown', needs: ['self_care'] },
  { given: { mode: 'home-based', self_care: 'full' }, ...at, then: 'unknown', needs: ['hukou_type'] },
  { given: { self_care: 'full', hukou_type: 'urban' }, ...at, then: 'unknown', needs: ['mode'] },
  { given: { mode: 'centralised', self_care: 'full', hukou_type: 'rural', relocated: false }, on: '2024-08-01', place: '341500', then: 'unknown', needs: ['pack:care.centralised.full'] },
])();
