import { describe, expect, it } from 'vitest';
import { allPacks } from '../policy/all-packs.ts';
import { dayOf, placeOf } from './case.ts';
import { checkCase } from './check-case.ts';

describe('the day whose law applies', () => {
  it('is that of the application where there is a real one, else today', () => {
    expect(dayOf({ apply_date: '2010-05-04' }, '2026-08-03')).toBe('2010-05-04');
    expect(dayOf({ apply_date: '2010-02-30' }, '2026-08-03')).toBe('2026-08-03');
    expect(dayOf({ apply_date: null }, '2026-08-03')).toBe('2026-08-03');
    expect(dayOf({}, '2026-08-03')).toBe('2026-08-03');
    expect(dayOf({ apply_date: 20100504 } as never, '2026-08-03')).toBe('2026-08-03');
  });
});

describe('the day of another subject', () => {
  const today = '2026-08-03';
  it('is its own: of an agreement, a month’s record, a report', () => {
    expect(dayOf({ effective: '2010-05-04', agreement_start: '2011-01-01' } as never, today, 'agreement')).toBe('2010-05-04');
    expect(dayOf({ agreement_start: '2011-01-01' } as never, today, 'agreement')).toBe('2011-01-01');
    expect(dayOf({ ledger_month: '2012-02' } as never, today, 'ledger')).toBe('2012-02-29');
    for (const month of ['2012-13', '', 201202, null]) expect(dayOf({ ledger_month: month } as never, today, 'ledger'), String(month)).toBe(today);
    expect(dayOf({ service_month: '2011-12' } as never, today, 'service')).toBe('2011-12-31');
    expect(dayOf({ report_date: '2011-12-05' } as never, today, 'report')).toBe('2011-12-05');
    expect(dayOf({ report_date: '2011-12-05', apply_date: '2010-01-01' } as never, today, 'institution')).toBe(today);
  });
});

describe('the place whose figures apply', () => {
  it('is the region code of the form before anything else, its first six digits', () => {
    expect(placeOf({ region_code: '611021', address: '山东省淄博市' }, '370300', allPacks)).toBe('611021');
    expect(placeOf({ region_code: '611021100203' }, null, allPacks)).toBe('611021');
  });

  it('is the one place that an address names where the code is none', () => {
    const named = allPacks.places.find((p) => /^\d{4}00$/.test(p.place) && !p.place.endsWith('0000') && allPacks.places.every((o) => o === p || !(o.name.zh.includes(p.name.zh) || p.name.zh.includes(o.name.zh))))!;
    for (const field of ['hukou_addr', 'address', 'township'] as const) expect(placeOf({ [field]: `${named.name.zh}某街道` }, null, allPacks)).toBe(named.place);
    for (const code of ['61102', 'x611021', '61102x', '', null]) expect(placeOf({ region_code: code, address: named.name.zh }, '370300', allPacks), String(code)).toBe(named.place);
    expect(placeOf({ address: 5, township: named.name.zh } as never, null, allPacks)).toBe(named.place);
  });

  it('is the one given, else the nation, where the form names none', () => {
    expect(placeOf({ address: '某街道' }, '370300', allPacks)).toBe('370300');
    expect(placeOf({}, null, allPacks)).toBe('000000');
    expect(placeOf({ id_no: '611021188202030013' }, null, allPacks)).toBe('000000');
  });
});

describe('a whole case', () => {
  it('is checked by the law of its day and place, which the report tells', () => {
    const report = checkCase({ apply_date: '2010-05-04', birth: '1945-03-02', source_living: 'none', obligor_present: 'none' }, { today: '2026-08-03', place: '611021', language: 'zh' });
    expect(report).toMatchObject({ day: '2010-05-04', dated: true });
    expect(report.place.zh).toBe('洛南县');
    expect(report.findings.find((f) => f.rule === 'eligibility/eligible')).toMatchObject({ is: 'pass' });
    expect(report.findings.some((f) => f.rule.endsWith('-2021'))).toBe(false);
  });

  it('says when today’s law was taken, and in which language', () => {
    const report = checkCase({ apply_date: '2010-02-30', sex: 'male' }, { today: '2026-08-03', place: null, language: 'en' });
    expect(report).toMatchObject({ day: '2026-08-03', dated: false });
    const finding = report.findings.find((f) => f.rule === 'eligibility/eligible')!;
    expect(finding.title).toBe('Conditions for support');
    expect(report.findings.every((f) => f !== null)).toBe(true);
  });
});
