import { check } from '../../engine/rule.ts';
import creditCode from '../identity/credit-code.ts';

/** The code of the home, on the record of the home itself. */
export default check({ ...creditCode, id: 'institution/credit-code-is-sound', subject: 'institution' });

export const covers = ['F37-02'];

export { examples } from '../identity/credit-code.ts';
