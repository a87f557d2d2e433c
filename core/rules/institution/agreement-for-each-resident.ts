import { atLeast } from '../../engine/condition.ts';
import { amount } from '../../engine/quantity.ts';
import { cite, conclusion, fact, type Example } from '../../engine/rule.ts';
import { homeLaw } from './home-law.ts';

/** Home, village and recipient sign a support agreement, one for each resident. */
export default conclusion({
  id: 'institution/agreement-for-each-resident',
  subject: 'institution',
  about: 'resident_agreements',
  decides: 'agreements_for_all',
  from: '2006-03-01',
  to: null,
  law: [...homeLaw('第十七条', 'article 17'), cite('dongping-report', '第三部分', 'part 3')],
  title: { zh: '入住人员供养协议', en: 'Agreements of residents' },
  when: atLeast(amount('resident_agreements'), amount('residents')),
  facts: { agreements: fact.number(amount('resident_agreements')), residents: fact.number(amount('residents')) },
  words: { no: { says: { zh: '入住{residents}人，签协议的只有{agreements}人。', en: '{residents} residents, {agreements} with an agreement.' }, todo: { zh: '补签供养协议；乡镇也要签。', en: 'Sign the rest; the township signs too.' } } },
});

export const covers: readonly string[] = [];

export const examples: readonly Example[] = [
  { given: { resident_agreements: 38, residents: 38 }, on: '2010-06-01', then: 'pass', decides: true },
  { given: { resident_agreements: 37, residents: 38 }, on: '2026-08-01', then: 'fail', decides: false },
  { given: { residents: 38 }, on: '2018-06-01', then: 'unknown', needs: ['resident_agreements'] },
];
