import { check, cite, type Example } from '../../engine/rule.ts';
import { noneTwice, twiceWords } from './none-twice.ts';

/** Each household member is another person. */
export default check({
  id: 'identity/members-listed-once',
  about: 'members',
  from: '1999-07-01',
  to: null,
  law: [cite('gb-11643')],
  title: { zh: '家庭成员不重复', en: 'Each member once' },
  when: noneTwice('members'),
  words: {
    ...twiceWords,
    self: {
      says: { zh: '第{row}人是“本人”，身份证号却与申请人不同。', en: 'Row {row} is the applicant, with another ID number.' },
      todo: { zh: '对照身份证核对。', en: 'Compare with the card.' },
    },
  },
});

const own = '611021188001010010';

export const examples: readonly Example[] = [
  { given: { id_no: own, members: { complete: true, rows: [{ id_no: own, relation: 'self' }, { id_no: '11010519491231002X', relation: 'spouse' }] } }, on: '2010-05-04', then: 'pass' },
  { given: { id_no: own, members: { complete: true, rows: [] } }, on: '2010-05-04', then: 'pass' },
  { given: { id_no: own, members: { complete: true, rows: [{ id_no: own, relation: 'child' }] } }, on: '2010-05-04', then: 'fail', reason: 'applicant' },
  { given: { id_no: own, members: { complete: false, rows: [{ id_no: '11010519491231002X', relation: 'self' }] } }, on: '2010-05-04', then: 'fail', reason: 'self' },
  { given: { members: { complete: false, rows: [{ id_no: '110105491231002', relation: 'child' }, { id_no: '11010519491231002X', relation: 'child' }] } }, on: '2010-05-04', then: 'fail', reason: 'twice' },
  { given: { id_no: own, members: { complete: true, rows: [{ id_no: own }, {}] } }, on: '2010-05-04', then: 'unknown', needs: ['members[0].relation', 'members[1].id_no', 'members[1].relation'] },
  { given: { members: { complete: false, rows: [] } }, on: '2010-05-04', then: 'unknown', needs: ['id_no', 'members'] },
  { given: {}, on: '2010-05-04', then: 'unknown', needs: ['id_no', 'members'] },
  { given: { id_no: own, members: { complete: true, rows: [{ id_no: '11010519491231002X' }] } }, on: '2010-05-04', then: 'unknown', needs: ['members[0].relation'] },
  { given: { id_no: own, members: { complete: true, rows: [{ relation: 'child' }] } }, on: '2010-05-04', then: 'unknown', needs: ['members[0].id_no'] },
  { given: { members: { complete: true, rows: [{ id_no: '11010519491231002X', relation: 'self' }] } }, on: '2010-05-04', then: 'unknown', needs: ['id_no'] },
  { given: { id_no: own, members: { complete: true, rows: [{ id_no: '11010519491231002X', relation: 'spouse' }, { relation: 'child' }] } }, on: '2010-05-04', then: 'unknown', needs: ['members[1].id_no'] },
];
