import { cite, derivation } from '../../engine/rule.ts';
import { soundNumber } from './recipient-number.ts';

/** The birth date in the ID number, where that is complete and free of contradiction. */
export default derivation({
  id: 'identity/birth-in-number',
  from: '1999-07-01',
  to: null,
  law: [cite('gb-11643')],
  title: { zh: '身份证号中的出生日期', en: 'Birth date in the ID number' },
  decides: 'id_birth',
  reads: ['id_no'],
  asks: ['id_no'],
  derive: ([id]) => soundNumber(id)?.birth ?? null,
});

export const covers: readonly string[] = [];
