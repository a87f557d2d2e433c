import { all, atLeast, named, notAfter, rows, under, type Condition } from '../../engine/condition.ts';
import { amount, day, monthStart, pack, product } from '../../engine/quantity.ts';
import { check, fact, type Example } from '../../engine/rule.ts';
import { fields } from '../../model/fields.ts';
import { luonanService } from './service-law.ts';

const { codes } = fields.goods.of.item;
const items = ['toothbrush', 'toothpaste', 'soap', 'paper'] as const;
const due = product(amount('service_residents'), pack('goods.a-month'));
const issued = (item: (typeof items)[number]): Condition =>
  atLeast(
    rows('goods').total(
      (g) => g.amount('people'),
      (g) => all(g.choice('item').is(item), notAfter(day('service_month'), g.day('issued_on')), under(g.day('issued_on'), monthStart(day('service_month'), 1))),
    ),
    due,
  );

/** Luonan issues toothbrush, toothpaste, soap and paper to each resident, month by month. */
export default check({
  id: 'service/goods-issued-each-month',
  subject: 'service',
  about: 'goods',
  from: '2006-03-01',
  to: null,
  law: luonanService,
  title: { zh: '日用品逐月发放', en: 'Goods, month by month' },
  when: all(...items.map((item) => named(codes[item].zh, codes[item].en, issued(item)))),
  facts: { residents: fact.number(amount('service_residents')), month: fact.month(day('service_month')), source: fact.source('goods.a-month') },
  words: {
    no: {
      says: { zh: '{month}没有发足：{grounds}。', en: 'Not issued to all in {month}: {grounds}.' },
      why: { zh: '入住{residents}人，每人每月一次。依据：{source}。', en: '{residents} residents, each once a month. Source: {source}.' },
      todo: { zh: '补发，或补记领取人数。', en: 'Issue the rest, or enter who was given them.' },
    },
  },
});

export const covers = ['A27'];

const record = (people: number | null, item: (typeof items)[number] = 'paper', issued_on = '2010-06-30', complete = true) => ({
  service_month: '2010-06',
  service_residents: 38,
  goods: { complete, rows: [...items.filter((i) => i !== item).map((i) => ({ item: i, people: 38, issued_on: '2010-06-01' })), { item, people, issued_on }] },
});
const at = { on: '2010-07-01', place: '611021' } as const;

export const examples: readonly Example[] = [
  { given: record(38), ...at, then: 'pass' },
  ...items.map((item): Example => ({ given: record(37, item), ...at, then: 'fail' })),
  { given: record(38, 'soap', '2010-05-31'), ...at, then: 'fail' },
  { given: record(38, 'soap', '2010-07-01'), ...at, then: 'fail' },
  { given: record(null), ...at, then: 'unknown', needs: ['goods[3].people'] },
  { given: record(37, 'paper', '2010-06-30', false), ...at, then: 'unknown', needs: ['goods'] },
  { given: record(38), on: '2018-06-01', then: 'unknown', needs: ['pack:goods.a-month'] },
];
