import { check, cite, type Example } from '../../engine/rule.ts';
import { noneTwice, twiceWords } from './none-twice.ts';

/** Each statutory supporter is another person, and none is the applicant. */
export default check({
  id: 'identity/supporters-listed-once',
  about: 'obligors',
  from: '1999-07-01',
  to: null,
  law: [cite('gb-11643')],
  title: { zh: '法定义务人不重复', en: 'Each supporter once' },
  when: noneTwice('obligors'),
  words: twiceWords,
});

const own = '611021188001010010';

export const examples: readonly Example[] = [
  { given: { id_no: own, obligors: { complete: true, rows: [{ id_no: '11010519491231002X', relation: 'child' }] } }, on: '2010-05-04', then: 'pass' },
  { given: { id_no: own, obligors: { complete: true, rows: [{ id_no: own, relation: 'child' }] } }, on: '2010-05-04', then: 'fail', reason: 'applicant' },
  { given: { obligors: { complete: false, rows: [{ id_no: own }, { id_no: own }] } }, on: '2010-05-04', then: 'fail', reason: 'twice' },
  { given: { id_no: own, obligors: { complete: false, rows: [] } }, on: '2010-05-04', then: 'unknown', needs: ['obligors'] },
];
