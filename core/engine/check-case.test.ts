import { describe, expect, it } from 'vitest';
import type { Facts } from '../model/fields.ts';
import { checkCase, checkFacts } from './check-case.ts';

const circumstances = { today: '2026-11-24', place: null, language: 'zh' } as const;

describe('the law that applies', () => {
  const facts: Facts = { birth: '1970-01-01', disab_type: 'mental', disab_grade: 'three', apply_date: '2018-05-04' };
  const unable = (report: ReturnType<typeof checkCase>) => report.findings.find((f) => f.decides?.field === 'unable_to_work');

  it('is that of the case’s own date', () => {
    const report = checkCase(facts, circumstances);
    expect(report).toMatchObject({ day: '2018-05-04', dated: true });
    expect(unable(report)).toMatchObject({ rule: 'eligibility/unable-to-work-2016', is: 'fail' });
  });

  it('is that of any other day on which the case is replayed', () => {
    const report = checkCase(facts, { ...circumstances, asOf: '2021-07-01' });
    expect(report).toMatchObject({ day: '2021-07-01', dated: false });
    expect(unable(report)).toMatchObject({ rule: 'eligibility/unable-to-work-2021', is: 'pass' });
  });

  it('is today’s where the form has no date, or one that does not exist', () => {
    expect(checkCase({}, circumstances)).toMatchObject({ day: '2026-11-24', dated: false });
    expect(checkCase({ apply_date: '2018-02-30' }, circumstances)).toMatchObject({ day: '2026-11-24', dated: false });
  });

  it('is that of a ledger’s month, an agreement’s first day, a report’s date', () => {
    expect(checkFacts('ledger', { ledger_month: '2008-11' }, circumstances)).toMatchObject({ day: '2008-11-30', dated: true });
    expect(checkFacts('ledger', { ledger_month: '2008-13' }, circumstances)).toMatchObject({ day: '2026-11-24', dated: false });
    expect(checkFacts('service', { service_month: '2024-02' }, circumstances)).toMatchObject({ day: '2024-02-29', dated: true });
    expect(checkFacts('agreement', { effective: '2009-01-05' }, circumstances)).toMatchObject({ day: '2009-01-05', dated: true });
    expect(checkFacts('agreement', { agreement_start: '2009-01-06' }, circumstances)).toMatchObject({ day: '2009-01-06', dated: true });
    expect(checkFacts('report', { report_date: '2010-12-01' }, circumstances)).toMatchObject({ day: '2010-12-01', dated: true });
    expect(checkFacts('institution', {}, circumstances)).toMatchObject({ day: '2026-11-24', dated: false });
  });
});

describe('the place whose figures apply', () => {
  const place = (facts: Facts, given: string | null = null) => checkCase(facts, { ...circumstances, place: given }).place.zh;

  it('is the region code’s, else the one named in an address, else the one given, else the nation', () => {
    expect(place({ region_code: '611021' }, '370923')).toBe('洛南县');
    expect(place({ region_code: '611021101001' })).toBe('洛南县');
    expect(place({ hukou_addr: '陕西省洛南县城关镇' }, '370923')).toBe('洛南县');
    expect(place({}, '370923')).toBe('东平县');
    expect(place({})).toBe('全国');
  });
});
