import { choice } from '../../engine/condition.ts';
import { cite, check, fact, type Example } from '../../engine/rule.ts';

/** Until June 2026 the rule on property is made by civil affairs of a prefecture-level city or above. */
export default check({
  id: 'eligibility/property-rule-set-by-city-2021',
  about: 'property_rule_setter',
  from: '2021-07-01',
  to: '2026-07-01',
  law: [cite('determination-2021', '第七条', 'article 7')],
  title: { zh: '财产认定标准的制定机关', en: 'Who set the rule on property' },
  when: choice('property_rule_setter').oneOf('city', 'province'),
  facts: { setter: fact.value('property_rule_setter') },
  words: {
    no: {
      says: { zh: '财产标准由{setter}制定，应由设区的市级以上制定。', en: 'The rule on property is set by {setter}; it should be a prefecture-level city or above.' },
      todo: { zh: '按市级或省级标准认定财产。', en: 'Judge property by the rule of the city or the province.' },
    },
  },
});

export const covers: readonly string[] = ['R21-13'];

export const examples: readonly Example[] = [
  { given: { property_rule_setter: 'city' }, on: '2022-10-10', then: 'pass' },
  { given: { property_rule_setter: 'province' }, on: '2022-10-10', then: 'pass' },
  { given: { property_rule_setter: 'county' }, on: '2022-10-10', then: 'fail' },
  { given: {}, on: '2022-10-10', then: 'unknown', needs: ['property_rule_setter'] },
  { given: { property_rule_setter: 'county' }, on: '2018-10-10', then: 'not-applicable' },
];
