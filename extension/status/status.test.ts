import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { testBrowser } from '../sites/testing/browser.ts';
import { concernsTab, forgetTab, keepReport, tallyOfTab } from './frames.ts';
import { readReport, type FrameReport } from './report.ts';
import { badgeText, nothing, tallyOf } from './tally.ts';

const checking = (wrong: number, run = 'a'): FrameReport => ({ run, status: { state: 'checking', wrong, attend: 1, ask: 2, holds: 3 } });
const idle: FrameReport = { run: 'b', status: { state: 'nothing-to-check', wrong: 0, attend: 0, ask: 0, holds: 0 } };

describe('a report at the door', () => {
  it('is rebuilt from its known parts', () => {
    const sent = { ...checking(1), extra: '张', status: { ...checking(1).status, value: '610' } };
    expect(readReport(sent)).toEqual(checking(1));
    expect(readReport({ run: 'a', status: null })).toEqual({ run: 'a', status: null });
  });

  it.each([
    null,
    1,
    'report',
    {},
    { run: '', status: null },
    { run: 'A!', status: null },
    { run: 'a' },
    { run: 'a', status: {} },
    ...[-1, 1.5, '1', NaN, Infinity, 2 ** 53, 100_001, null].map((wrong) => ({ run: 'a', status: { ...checking(0).status, wrong } })),
    { run: 'a', status: { ...checking(0).status, state: 'constructor' } },
  ])('is refused: %j', (sent) => {
    expect(readReport(sent)).toBeNull();
  });

  it('never throws and never lets anything but counts through', () => {
    fc.assert(
      fc.property(fc.anything({ withNullPrototype: true }), (sent) => {
        const report = readReport(sent);
        if (report?.status) expect(Object.keys(report.status).sort()).toEqual(['ask', 'attend', 'holds', 'state', 'wrong']);
      }),
    );
  });
});

describe('a tally', () => {
  it('adds up the frames of a tab', () => {
    expect(tallyOf([checking(2), idle, checking(1), { run: 'c', status: null }])).toEqual({
      frames: 3,
      checking: 2,
      interrupted: false,
      wrong: 3,
      attend: 2,
      ask: 4,
      holds: 6,
    });
  });

  it.each([
    [0, ''],
    [1, '1'],
    [99, '99'],
    [100, '99+'],
  ])('puts errors only on the button: %i', (wrong, text) => {
    expect(badgeText({ ...nothing, wrong, attend: 5, ask: 5, holds: 5 })).toBe(text);
  });

  it('says on the button that the checks were taken away', () => {
    const gone: FrameReport = { run: 'd', status: { state: 'interrupted', wrong: 0, attend: 0, ask: 0, holds: 0 } };
    expect(badgeText(tallyOf([checking(4), gone]))).toBe('!');
  });
});

describe('the frames of a tab', () => {
  it('are kept apart from those of other tabs', async () => {
    const browser = testBrowser();
    await keepReport(browser, 1, 0, checking(1));
    await keepReport(browser, 1, 7, checking(2));
    await keepReport(browser, 11, 0, checking(4));
    expect((await tallyOfTab(browser, 1)).wrong).toBe(3);
    await forgetTab(browser, 1);
    expect(await tallyOfTab(browser, 1)).toEqual(nothing);
    expect((await tallyOfTab(browser, 11)).wrong).toBe(4);
  });

  it('lose a run when it ends, and keep the one that followed it in the same frame', async () => {
    const browser = testBrowser();
    await keepReport(browser, 1, 0, checking(1, 'old'));
    await keepReport(browser, 1, 0, checking(2, 'new'));
    await keepReport(browser, 1, 0, { run: 'old', status: null });
    expect((await tallyOfTab(browser, 1)).wrong).toBe(2);
    await keepReport(browser, 1, 0, { run: 'new', status: null });
    expect(await tallyOfTab(browser, 1)).toEqual(nothing);
  });

  it('are told from others in a change of storage', () => {
    expect(concernsTab(['frame:1:0'], 1)).toBe(true);
    expect(concernsTab(['frame:11:0', 'request'], 1)).toBe(false);
  });
});
