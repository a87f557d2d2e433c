import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkCase } from '../../engine/check-case.ts';
import { engines } from '../../engine/engine.ts';
import { arbitraryFacts } from '../../model/testing/arbitrary-facts.ts';
import { allPacks } from '../../policy/all-packs.ts';
import { rules } from '../../rules/all.ts';
import { straight } from '../../rules/straight.ts';
import { person } from '../testing/people.ts';
import { samePersonTwice } from '../twice.ts';
import { rowChecker } from './check-rows.ts';
import { doubleInWords, DoublesWatch } from './doubles.ts';

const options = { today: '2024-06-03', place: '341502' } as const;

describe('each row through the rules', () => {
  it.each([['', {}], [' as plain code', { straight }]] as const)('finds what the check of a whole case finds%s', (_, made) => {
    const check = rowChecker(engines(rules, allPacks, made), allPacks, options);
    fc.assert(
      fc.property(arbitraryFacts('case'), (facts) => {
        const { findings } = checkCase(facts, { ...options, language: 'zh' });
        const ids = (is: string, kind: string) => findings.filter((f) => f.is === is && f.kind === kind).map((f) => f.rule);
        const found = check(facts);
        expect(found.wrong).toEqual(ids('fail', 'check'));
        expect(found.attend).toEqual(ids('fail', 'conclusion'));
      }),
      { numRuns: 60 },
    );
  });
});

describe('what stands twice', () => {
  const watch = (...rows: readonly Parameters<DoublesWatch['add']>[1][]) => {
    const doubles = new DoublesWatch();
    rows.forEach((facts, i) => doubles.add(i + 2, facts));
    return doubles.found();
  };

  it('is the person, by number or, to be asked, by name and birth', () => {
    const { id_no, name, birth } = person(7);
    expect(watch({ id_no: id_no! }, person(8), { id_no: id_no! })).toEqual([]);
    expect(watch({ id_no: '11010519491231002X' }, person(8), { id_no: '110105491231002' })).toEqual([{ by: 'number', rows: [2, 4] }]);
    expect(watch({ name: name!, birth: birth! }, { name: name!, birth: birth! })).toEqual([{ by: 'name-and-birth', rows: [2, 3] }]);
  });

  it('is one account of different people, not of one person who stands twice', () => {
    const account_no = '6217000000000000001';
    expect(watch({ name: '云山', account_no: '12345678' }, { name: '云水', account_no: '1234 5678' })).toEqual([{ by: 'account', rows: [2, 3] }]);
    expect(watch({ id_no: '11010519491231002X', account_no }, { id_no: '110105491231002', account_no })).toEqual([{ by: 'number', rows: [2, 3] }]);
    expect(watch({ name: '云山', account_no: '无卡' }, { name: '云水', account_no: '无卡' })).toEqual([]);
  });

  it('is what the check of a whole list finds', () => {
    const few = fc.record({ name: fc.constantFrom('云山', '云水'), birth: fc.constantFrom('1949-12-31', '1950-01-01'), id_no: fc.constantFrom('11010519491231002X', '110105491231002', '') }, { requiredKeys: [] });
    fc.assert(
      fc.property(fc.array(few, { maxLength: 8 }), (rows) => {
        const whole = samePersonTwice(rows).map((t) => `${t.by} ${t.at.map((i) => i + 2).join()}`);
        expect(watch(...rows).map((d) => `${d.by} ${d.rows.join()}`).sort()).toEqual(whole.sort());
      }),
    );
  });

  it('is told in a sentence', () => {
    expect(doubleInWords({ by: 'number', rows: [2, 9] }, 'zh')).toBe('第 2、9 行是同一个公民身份号码，同一个人登记了 2 次。');
    expect(doubleInWords({ by: 'account', rows: [2, 9] }, 'en')).toBe('Rows 2, 9 are different people with one bank account; please look.');
  });
});
