import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { answerCheck } from './request.ts';

const circumstances = { place: '611021', language: 'zh', today: '2010-05-04' };

it('answers with plain findings', () => {
  const report = answerCheck({ facts: { mode: 'centralised', basic_amount: 360000 }, circumstances });
  expect(report?.findings.find((f) => f.rule === 'support/standard')).toMatchObject({ is: 'fail', reason: 'yearly', fix: { field: 'basic_amount', value: 30000 } });
  expect(JSON.parse(JSON.stringify(report))).toEqual(report);
});

it('takes no other word for a request, and never breaks', () => {
  for (const bad of [null, 1, {}, { facts: {} }, { facts: {}, circumstances: { ...circumstances, today: '2010-02-30' } }, { facts: [], circumstances }]) {
    expect(answerCheck(bad)).toBeNull();
  }
  fc.assert(fc.property(fc.anything(), (facts) => void answerCheck({ facts, circumstances })));
});
