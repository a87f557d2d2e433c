import { inspectAccount } from '../../format/bank-card.ts';
import { narrow, readDate } from '../../format/dates.ts';

/** What a text can be told to be by itself, whatever stands before it. */
export type Plainly = 'citizen-id' | 'date' | 'account' | 'mobile' | 'amount';

/** What a text plainly is; null where it may be several things, or a slip of the pen. */
export function plainly(text: string): Plainly | null {
  if (text.length > 40) return null;
  const said = narrow(text).trim();
  if (/\d[-/.年]\d{1,2}[-/.月]\d/.test(said) && readDate(said) !== null) return 'date';
  if (/^[¥￥]\d|^\d{1,9}(?:\.\d{1,2}元?|元)$/.test(said.replaceAll(',', ''))) return 'amount';
  const { form, check } = inspectAccount(said);
  if (form === 'citizen-id' || form === 'mobile') return form;
  return form === 'card' && check?.expected === check?.actual ? 'account' : null;
}
