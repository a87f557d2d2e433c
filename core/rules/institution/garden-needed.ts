import { amount, pack, product, quotient, roundUp } from '../../engine/quantity.ts';
import { cite, fact, work, type Example } from '../../engine/rule.ts';
import { homeLaw } from './home-law.ts';

/** In hundredths of a mu, so that decimals do not miss by a hair. */
export const hundredths = roundUp(product(100, amount('residents'), pack('plot.resident')), 1);
export const gardenLaw = [...homeLaw('第十六条', 'article 16'), cite('dongping-report', '第六部分', 'part 6')];

const needed = quotient(hundredths, 100);

/** Dongping: 0.05 mu for each resident, 6.95 for 139; 97.05 for all 1,941. */
export default work({
  id: 'institution/garden-needed',
  subject: 'institution',
  about: 'residents',
  decides: 'garden_needed',
  from: '2006-03-01',
  to: null,
  law: gardenLaw,
  title: { zh: '应有菜地面积', en: 'Garden needed' },
  quantity: needed,
  facts: { needed: fact.number(needed), residents: fact.number(amount('residents')), each: fact.number(pack('plot.resident')) },
  words: { yes: { says: { zh: '菜地至少应有{needed}亩。', en: 'The garden should have at least {needed} mu.' }, why: { zh: '{residents}人 × {each}亩 ＝ {needed}亩。', en: '{residents} residents × {each} = {needed} mu.' } } },
});

export const covers = ['SRC-14', 'D36', 'D37'];

const at = { on: '2008-06-01', place: '370923' } as const;

export const examples: readonly Example[] = [
  { given: { residents: 100 }, ...at, then: 'pass', decides: 5 },
  { given: { residents: 139 }, ...at, then: 'pass', decides: 6.95 },
  { given: { residents: 1941 }, ...at, then: 'pass', decides: 97.05 },
  { given: {}, ...at, then: 'unknown', needs: ['residents'] },
  { given: { residents: 100 }, on: '2018-06-01', then: 'unknown', needs: ['pack:plot.resident'] },
];
