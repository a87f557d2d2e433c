import { all, named, notAfter, rows } from '../../engine/condition.ts';
import { day } from '../../engine/quantity.ts';
import { conclusion, type Example } from '../../engine/rule.ts';
import { fields } from '../../model/fields.ts';
import { luonanService } from './service-law.ts';

const { codes } = fields.festivals.of.festival;
const three = ['double-ninth', 'mid-autumn', 'spring'] as const;

/** Visits on Double Ninth, Mid-Autumn and Spring Festival. These days of the moon are taken as given, not worked out; a visit still to come does not count. */
export default conclusion({
  id: 'service/festivals-kept',
  subject: 'service',
  about: 'festivals',
  decides: 'festivals_kept',
  from: '2006-03-01',
  to: null,
  law: luonanService,
  title: { zh: '节日慰问', en: 'Festivals' },
  when: all(...three.map((f) => named(codes[f].zh, codes[f].en, rows('festivals').some((r) => all(r.choice('festival').is(f), notAfter(r.day('held_on'), day('case_day'))))))),
  words: { no: { says: { zh: '没有慰问记录：{grounds}。', en: 'Not on record: {grounds}.' } } },
});

export const covers: readonly string[] = [];

const kept = (complete: boolean, ...list: readonly (readonly [(typeof three)[number], string | null])[]) => ({ festivals: { complete, rows: list.map(([festival, held_on]) => ({ festival, held_on })) } });
const days = { spring: '2010-02-14', moon: '2010-09-22', ninth: '2010-10-16' } as const;
const on = '2010-12-31';

export const examples: readonly Example[] = [
  { given: kept(true, ['spring', days.spring], ['mid-autumn', days.moon], ['double-ninth', days.ninth]), on, then: 'pass', decides: true },
  { given: kept(true, ['spring', days.spring], ['mid-autumn', days.moon]), on, then: 'fail', decides: false },
  { given: kept(true, ['spring', days.spring], ['double-ninth', days.ninth]), on, then: 'fail', decides: false },
  { given: kept(true, ['mid-autumn', days.moon], ['double-ninth', days.ninth]), on, then: 'fail', decides: false },
  ...three.flatMap((late): readonly Example[] => {
    const list = (held_on: string) => kept(true, ...three.map((f) => [f, f === late ? held_on : days.spring] as const));
    return [
      { given: list(on), on, then: 'pass', decides: true },
      { given: list('2011-01-01'), on, then: 'fail', decides: false },
    ];
  }),
  { given: kept(false, ['spring', days.spring]), on, then: 'unknown', needs: ['festivals'] },
  { given: kept(true, ['spring', null], ['mid-autumn', days.moon], ['double-ninth', days.ninth]), on: '2026-08-01', then: 'unknown', needs: ['festivals[0].held_on'] },
];
