import { all, any, atLeast, look, number } from '../../engine/condition.ts';
import { amount, pack, product } from '../../engine/quantity.ts';
import { check, cite, fact, type Example } from '../../engine/rule.ts';
import { equipmentLaw } from './home-law.ts';

const year = product(12, amount('hired_wage'));

/**
 * Dongping: hired staff have at least 500 yuan, and the text does not say whether a month or a year. A month is assumed,
 * and asked about; a year’s pay below 500 falls short either way.
 */
export default check({
  id: 'institution/hired-wage-at-least',
  subject: 'institution',
  about: 'hired_wage',
  from: '2006-03-01',
  to: null,
  law: [...equipmentLaw, cite('dongping-report', '第一部分', 'part 1')],
  title: { zh: '聘用人员最低工资', en: 'Least wage of hired staff' },
  when: all(atLeast(year, pack('wage.hired')), any(number('hired_wage').atLeast(pack('wage.hired', 'month')), look('hired_wage'))),
  facts: { wage: fact.yuan(amount('hired_wage')), year: fact.yuan(year), least: fact.yuan(pack('wage.hired')), source: fact.source('wage.hired') },
  reasons: [{ reason: 'period', on: 'unknown', when: atLeast(year, pack('wage.hired')) }],
  words: {
    no: {
      says: { zh: '一年工资{year}元，还不到{least}元。', en: 'A year’s wage of {year} yuan is below {least} yuan.' },
      why: { zh: '月工资{wage}元 × 12 ＝ {year}元。依据：{source}。', en: '{wage} yuan a month × 12 = {year} yuan. Source: {source}.' },
      todo: { zh: '核对单位是不是元，是不是月工资。', en: 'Check that it is in yuan, and a month’s wage.' },
    },
    period: {
      says: { zh: '月工资{wage}元；当地写不少于{least}元，没写是月还是年，请核实。', en: '{wage} yuan a month; the place says {least} and not whether a month or a year. Please find out.' },
      why: { zh: '按月理解就不够。依据：{source}。', en: 'Taken as a month it is too little. Source: {source}.' },
    },
  },
});

export const covers = ['SRC-09', 'D07'];

const at = { on: '2008-06-01', place: '370923' } as const;

export const examples: readonly Example[] = [
  { given: { hired_wage: 50000 }, ...at, then: 'pass' },
  { given: { hired_wage: 49999 }, ...at, then: 'unknown', reason: 'period', needs: ['hired_wage'] },
  { given: { hired_wage: 4167 }, ...at, then: 'unknown', reason: 'period' },
  { given: { hired_wage: 4166 }, ...at, then: 'fail' },
  { given: {}, ...at, then: 'unknown', reason: 'unknown', needs: ['hired_wage'] },
  { given: { hired_wage: 50000 }, on: '2018-06-01', then: 'unknown', reason: 'unknown', needs: ['hired_wage', 'pack:wage.hired'] },
];
