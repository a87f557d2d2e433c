import { all, any, choice, look } from '../../engine/condition.ts';
import { cite, check, fact, type Example } from '../../engine/rule.ts';
import { ofItsLaw } from '../own-time.ts';

/** Since July 2026 the province makes the tests of income and property; whether a city's older rule still serves, a person must see. */
export default check({
  id: 'eligibility/property-rule-set-by-province-2026',
  about: 'property_rule_setter',
  from: '2026-07-01',
  to: null,
  law: [cite('assistance-law-2026', '第二十三条', 'article 23')],
  title: { zh: '财产认定标准的制定机关', en: 'Who set the rule on property' },
  applies: ofItsLaw('2026-07-01'),
  when: any(choice('property_rule_setter').is('province'), all(choice('property_rule_setter').is('city'), look('property_rule_setter'))),
  facts: { setter: fact.value('property_rule_setter') },
  reasons: [{ reason: 'older', on: 'unknown', when: choice('property_rule_setter').is('city') }],
  words: {
    no: {
      says: { zh: '财产标准由{setter}制定，应由省级政府制定。', en: 'The rule on property is set by {setter}; it should be the province.' },
      todo: { zh: '按省级认定办法认定财产。', en: 'Judge property by the province’s measures.' },
    },
    older: { says: { zh: '市级标准在省级办法出台后是否沿用，由经办人核实。', en: 'Whether the city’s rule still serves once the province has its own, a person must see.' } },
  },
});

export const covers: readonly string[] = ['L26-08'];

export const examples: readonly Example[] = [
  { given: { property_rule_setter: 'province' }, on: '2026-10-10', then: 'pass' },
  { given: { property_rule_setter: 'county' }, on: '2026-10-10', then: 'fail' },
  { given: { property_rule_setter: 'city' }, on: '2026-10-10', then: 'unknown', reason: 'older', needs: ['property_rule_setter'] },
  { given: {}, on: '2026-10-10', then: 'unknown', needs: ['property_rule_setter'] },
  { given: { property_rule_setter: 'county', county_decision_date: '2018-06-30' }, on: '2026-11-24', then: 'not-applicable' },
];
