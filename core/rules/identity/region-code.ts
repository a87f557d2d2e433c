import { yes, type Answer } from '../../engine/answer.ts';
import { compute } from '../../engine/condition.ts';
import { check, cite, type Example } from '../../engine/rule.ts';
import { inspectRegionCode } from '../../format/region.ts';

/** Six, nine or twelve digits that a county, township or village may have. Which of them there are is not known here. */
export default check({
  id: 'identity/region-code',
  about: 'region_code',
  from: '1999-07-01',
  to: null,
  law: [cite('gb-t-2260')],
  title: { zh: '行政区划代码', en: 'Region code' },
  when: compute(['region_code'], ([typed]): Answer => {
    if (typed === null || typed.trim() === '') return { is: 1, needs: ['region_code'] };
    const code = inspectRegionCode(typed);
    if (code.form === 'malformed') return { is: 0, reason: 'digits', facts: { length: code.length } };
    if (code.form !== 'short' && !code.plausible) return { is: 0, reason: 'nowhere', facts: { code: typed.trim().slice(0, 6) } };
    return code.level === 'province' || code.level === 'prefecture' ? { is: 1, needs: ['region_code'], reason: 'wide' } : yes;
  }),
  words: {
    digits: {
      says: { zh: '区划代码应为6、9或12位数字，现为{length}位或有其他字符。', en: 'A region code has 6, 9 or 12 digits; this has {length} characters, or others than digits.' },
      todo: { zh: '核对代码。', en: 'Look it up again.' },
    },
    nowhere: {
      says: { zh: '“{code}”不是行政区划代码。', en: '“{code}” is no region code.' },
      todo: { zh: '核对前六位。', en: 'Look at the first six digits.' },
    },
    wide: { says: { zh: '代码只到省或市，没有到县；标准按县确定。', en: 'The code names a province or city, no county; standards go by county.' } },
  },
});

export const examples: readonly Example[] = [
  { given: { region_code: '611021' }, on: '2010-05-04', then: 'pass' },
  { given: { region_code: '611021101' }, on: '2010-05-04', then: 'pass' },
  { given: { region_code: '611021101200' }, on: '2010-05-04', then: 'pass' },
  { given: { region_code: '61102' }, on: '2010-05-04', then: 'fail', reason: 'digits' },
  { given: { region_code: '61102X' }, on: '2010-05-04', then: 'fail', reason: 'digits' },
  { given: { region_code: '991021' }, on: '2010-05-04', then: 'fail', reason: 'nowhere' },
  { given: { region_code: '61' }, on: '2010-05-04', then: 'unknown', reason: 'wide', needs: ['region_code'] },
  { given: { region_code: '611000' }, on: '2010-05-04', then: 'unknown', reason: 'wide', needs: ['region_code'] },
  { given: {}, on: '2010-05-04', then: 'unknown', reason: 'unknown', needs: ['region_code'] },
  { given: { region_code: ' ' }, on: '2022-03-01', then: 'unknown', reason: 'unknown', needs: ['region_code'] },
];
