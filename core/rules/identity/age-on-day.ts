import { ageOn, isRealDate } from '../../format/dates.ts';
import { cite, derivation } from '../../engine/rule.ts';

/**
 * Full years of age on the case's day: by the ID number, else by the birth date. Where the two disagree nobody knows.
 * The age that was typed is not asked: it says neither from nor until when.
 */
export default derivation({
  id: 'identity/age-on-day',
  from: '1999-07-01',
  to: null,
  law: [cite('gb-11643')],
  title: { zh: '适用日期时的周岁', en: 'Age on the day' },
  decides: 'age_on_day',
  reads: ['id_birth', 'birth', 'case_day'],
  asks: ['id_no'],
  derive: ([inNumber, birth, day]) => {
    const written = birth !== null && isRealDate(birth) ? birth : null;
    if (inNumber !== null && written !== null && inNumber !== written) return null;
    const born = inNumber ?? written;
    return born === null || day === null || born > day ? null : ageOn(born, day);
  },
});
