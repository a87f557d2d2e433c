import { cite, derivation } from '../../engine/rule.ts';
import { soundNumber } from './recipient-number.ts';

/** The sex in the ID number, where that is complete and free of contradiction. */
export default derivation({
  id: 'identity/sex-in-number',
  from: '1999-07-01',
  to: null,
  law: [cite('gb-11643')],
  title: { zh: '身份证号中的性别', en: 'Sex in the ID number' },
  decides: 'id_sex',
  reads: ['id_no'],
  asks: ['id_no'],
  derive: ([id]) => soundNumber(id)?.sex ?? null,
});

export const covers: readonly string[] = [];
