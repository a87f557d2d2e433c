import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { inspectCertificate, readCertificate } from './disability-certificate.ts';
import { arbitraryCitizenNumber } from './testing/citizen-numbers.ts';

const kinds = ['visual', 'hearing', 'speech', 'limb', 'intellectual', 'mental', 'multiple'];
const grades = ['one', 'two', 'three', 'four'];

describe('inspection', () => {
  test.each([
    ['11010519491231002X43', 'limb', 'three'],
    ['11010519491231002X51', 'intellectual', 'one'],
    ['11010519491231002X80', null, null],
    ['11010519491231002X15', 'visual', null],
  ])('%s: %s, grade %s', (no, kind, grade) => {
    expect(inspectCertificate(no)).toMatchObject({ form: 'twenty', citizenId: '11010519491231002X', kind, grade, reissues: 0 });
  });

  test('keeps the digits that mean nothing, to be quoted', () => {
    expect(inspectCertificate('11010519491231002X80')).toMatchObject({ kindDigit: '8', gradeDigit: '0' });
  });

  test('reads a reissued number', () => {
    expect(inspectCertificate('11010519491231002X43B2')).toEqual({
      form: 'reissued', length: 22, citizenId: '11010519491231002X', kindDigit: '4', kind: 'limb', gradeDigit: '3', grade: 'three', reissues: 2,
    });
  });

  test.each(['', '11010519491231002X', '11010519491231002X4', '11010519491231002X433', '11010519491231002X43B', '11010519491231002X43B12', '1101051949123100X243', '11010519491231002X4三'])(
    '“%s” is malformed and says nothing',
    (no) => {
      expect(inspectCertificate(no)).toEqual({
        form: 'malformed', length: no.length, citizenId: null, kindDigit: null, kind: null, gradeDigit: null, grade: null, reissues: null,
      });
    },
  );

  test('takes apart what was put together', () => {
    fc.assert(fc.property(arbitraryCitizenNumber(), fc.integer({ min: 1, max: 7 }), fc.integer({ min: 1, max: 4 }), fc.option(fc.integer({ min: 1, max: 9 })), (id, kind, grade, reissue) => {
      expect(inspectCertificate(`${id}${kind}${grade}${reissue === null ? '' : `B${reissue}`}`)).toMatchObject({
        form: reissue === null ? 'twenty' : 'reissued', citizenId: id, kind: kinds[kind - 1], grade: grades[grade - 1], reissues: reissue ?? 0,
      });
    }));
  });
});

test.each([
  ['１１０１０５１９４９１２３１００２ｘ４３ｂ１', '11010519491231002X43B1'],
  [" '110105 19491231 002× 43", '11010519491231002X43'],
  ['11010519491231002x', '11010519491231002X'],
  ['11010519491231002X43b2', '11010519491231002X43B2'],
  ['1101051949123100x243', '1101051949123100x243'],
  ['残疾证11010519491231002X43', '残疾证11010519491231002X43'],
])('reads %s as %s', (text, no) => expect(readCertificate(text)).toBe(no));
