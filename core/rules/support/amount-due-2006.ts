import { cite, fact, work, type Example } from '../../engine/rule.ts';
import { placeFigure } from './figures.ts';

const month = placeFigure('standard', 'month');

/** Before 2016 the standard is one sum, by mode. */
export default work({
  id: 'support/amount-due-2006',
  about: 'basic_amount',
  decides: 'amount_due',
  from: '2006-03-01',
  to: '2016-02-10',
  law: [cite('regulations-2006', '第十条', 'article 10')],
  title: { zh: '每月应发供养金', en: 'Support due a month' },
  quantity: month,
  facts: { due: fact.yuan(month), mode: fact.value('mode') },
  words: {
    yes: { says: { zh: '{mode}每月应发{due}元。', en: 'Due {mode}: {due} yuan a month.' } },
  },
});

export const covers = ['G14-02', 'SRC-01', 'A31'];

export const examples: readonly Example[] = [
  { given: { mode: 'centralised' }, on: '2010-05-04', place: '611021', then: 'pass', decides: 30000 },
  { given: { mode: 'centralised' }, on: '2009-03-04', place: '611021', then: 'pass', decides: 12000 },
  { given: { mode: 'home-based' }, on: '2013-05-04', place: '350600', then: 'pass', decides: 44225 },
  { given: { mode: 'home-based' }, on: '2010-05-04', place: '611021', then: 'unknown', needs: ['pack:standard.rural.home-based'] },
  { given: {}, on: '2010-05-04', place: '611021', then: 'unknown', needs: ['mode', 'pack:standard.rural.home-based'] },
];
