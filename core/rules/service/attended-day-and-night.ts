import { any, implies, rows } from '../../engine/condition.ts';
import { pack } from '../../engine/quantity.ts';
import { check, fact, type Example } from '../../engine/rule.ts';
import { dongpingService, luonanService } from './service-law.ts';

/** Luonan has somebody with each resident in hospital for 24 hours, Dongping with each who is critically ill. */
export default check({
  id: 'service/attended-day-and-night',
  subject: 'service',
  about: 'attended',
  from: '2006-03-01',
  to: null,
  law: [...luonanService, ...dongpingService.slice(-1)],
  title: { zh: '24小时陪护', en: 'Attended day and night' },
  when: rows('attended').every((a) => implies(any(a.choice('why').is('hospital'), a.choice('why').is('critical')), a.number('hours').atLeast(pack('attendant.hours')))),
  facts: { hours: fact.number(pack('attendant.hours')), source: fact.source('attendant.hours') },
  words: {
    no: {
      says: { zh: '有住院或危重院民每日陪护不足{hours}小时。', en: 'Somebody in hospital or critically ill was attended for less than {hours} hours a day.' },
      why: { zh: '依据：{source}。', en: 'Source: {source}.' },
      todo: { zh: '安排轮换陪护；医院护工陪护的也算。', en: 'Let attendants take turns; those of the hospital count.' },
    },
  },
});

export const covers = ['A28', 'D29', 'SRC-16'];

const of = (why: 'hospital' | 'critical' | 'other' | null, hours: number | null) => ({ attended: { complete: true, rows: [{ why: 'hospital' as const, hours: 24 }, { why, hours }] } });
const at = { on: '2010-06-01', place: '611021' } as const;

export const examples: readonly Example[] = [
  { given: of('hospital', 24), ...at, then: 'pass' },
  { given: of('other', 8), ...at, then: 'pass' },
  { given: { attended: { complete: true, rows: [] } }, ...at, then: 'pass' },
  { given: of('hospital', 23), ...at, then: 'fail' },
  { given: of('critical', 23), on: '2008-06-01', place: '370923', then: 'fail' },
  { given: of('critical', null), ...at, then: 'unknown', needs: ['attended[1].hours'] },
  { given: of(null, 8), ...at, then: 'unknown', needs: ['attended[1].why'] },
  { given: of('critical', 8), on: '2018-06-01', then: 'unknown', needs: ['pack:attendant.hours'] },
];
