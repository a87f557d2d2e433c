import { all, named, number } from '../../engine/condition.ts';
import { amount } from '../../engine/quantity.ts';
import { conclusion, fact, type Example } from '../../engine/rule.ts';
import { dongpingService } from './service-law.ts';

/** A health check for each resident, and rounds. “Regularly”, without an interval: what lacks is shown, and is nobody’s fault. */
export default conclusion({
  id: 'service/health-checks-and-rounds',
  subject: 'service',
  about: 'health_checked',
  decides: 'health_seen',
  from: '2006-03-01',
  to: null,
  law: dongpingService,
  title: { zh: '健康查体和巡诊', en: 'Health checks and rounds' },
  when: all(named('每人一次健康查体', 'a health check for each', number('health_checked').atLeast(amount('service_residents'))), named('巡诊', 'a round', number('rounds').atLeast(1))),
  facts: { seen: fact.number(amount('health_checked')), residents: fact.number(amount('service_residents')) },
  words: { no: { says: { zh: '没有记录：{grounds}。', en: 'Not on record: {grounds}.' }, why: { zh: '资料只说定期，没有写多久一次。', en: 'The source says “regularly” and names no interval.' } } },
});

export const covers = ['D30'];

const record = { health_checked: 38, service_residents: 38, rounds: 1 };

export const examples: readonly Example[] = [
  { given: record, on: '2008-06-30', then: 'pass', decides: true },
  { given: { ...record, health_checked: 37 }, on: '2018-06-30', then: 'fail', decides: false },
  { given: { ...record, rounds: 0 }, on: '2026-08-01', then: 'fail', decides: false },
  { given: { ...record, rounds: null }, on: '2026-08-01', then: 'unknown', needs: ['rounds'] },
  { given: { ...record, service_residents: null }, on: '2026-08-01', then: 'unknown', needs: ['service_residents'] },
];
