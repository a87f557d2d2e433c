import { yes, type Answer } from '../../engine/answer.ts';
import { compute } from '../../engine/condition.ts';
import { check, cite, type Example } from '../../engine/rule.ts';
import { inspectRegionCode } from '../../format/region.ts';

/** The code of the township or village begins with that of its county. The ID number is never asked: people move. */
export default check({
  id: 'identity/township-in-county',
  about: 'township_code',
  from: '1999-07-01',
  to: null,
  law: [cite('gb-t-2260')],
  title: { zh: '乡镇代码与县代码', en: 'Township code and county code' },
  when: compute(['township_code', 'region_code'], ([township, region]): Answer => {
    const [below, above] = [township, region].map((code) => (code === null ? null : inspectRegionCode(code)));
    const needs = [...(below?.township ? [] : (['township_code'] as const)), ...(above?.plausible && above.level === 'county' ? [] : (['region_code'] as const))];
    if (needs.length > 0) return { is: 1, needs };
    return below?.authority === above?.authority ? yes : { is: 0, reason: 'elsewhere', facts: { township: below?.authority ?? '', county: above?.authority ?? '' } };
  }),
  words: {
    elsewhere: {
      says: { zh: '乡镇代码前六位{township}，与县代码{county}不同。', en: 'The township’s code begins with {township}; the county’s is {county}.' },
      todo: { zh: '核对两个代码。', en: 'Compare both codes.' },
    },
  },
});

export const examples: readonly Example[] = [
  { given: { region_code: '611021', township_code: '611021101' }, on: '2010-05-04', then: 'pass' },
  { given: { region_code: '611021000000', township_code: '611021101200' }, on: '2010-05-04', then: 'pass' },
  { given: { region_code: '611021', township_code: '611022101' }, on: '2010-05-04', then: 'fail', reason: 'elsewhere' },
  { given: { region_code: '611000', township_code: '611021101' }, on: '2010-05-04', then: 'unknown', needs: ['region_code'] },
  { given: { region_code: '611021', township_code: '611021' }, on: '2010-05-04', then: 'unknown', needs: ['township_code'] },
  { given: {}, on: '2010-05-04', then: 'unknown', needs: ['township_code', 'region_code'] },
];
