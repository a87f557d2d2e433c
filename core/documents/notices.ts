import { readCapitals } from '../format/capitals.ts';
import { dateInWords } from '../format/dates.ts';
import { yuan } from '../format/money.ts';
import type { Words } from '../model/field-spec.ts';
import type { DocumentInput } from './input.ts';
import { w } from './line.ts';
import { wholeFen } from './whole-fen.ts';

/** The first day on which the law is what these documents are made for. */
const madeFor = '2021-07-01';

/** What whoever prints it should know: other law, amounts that do not go together. Nothing of it is printed. */
export function noticesOf({ facts, day }: DocumentInput): readonly Words[] {
  const found: Words[] = [];
  if (day < madeFor) {
    found.push(
      w(
        `本文书按2021年7月1日起施行的办法和2026年社会救助法的事项编制；${dateInWords(day, 'zh')}适用的规定不同，请对照当时的表样。`,
        `Made for the measures of 1 July 2021 and the law of 2026; on ${dateInWords(day, 'en')} other law held: compare the form of that time.`,
      ),
    );
  }
  const [total, basic, care, more] = [facts.total_amount, facts.basic_amount, facts.care_amount, facts.class_amount].map(wholeFen) as [number | null, number | null, number | null, number | null];
  if (total !== null && basic !== null && care !== null && total !== basic + care + (more ?? 0)) {
    found.push(w(`合计${yuan(total)}元，与基本生活${yuan(basic)}元、照料护理${yuan(care)}元之和不符。`, `The total of ${yuan(total)} yuan is not the sum of basic living ${yuan(basic)} and care ${yuan(care)}.`));
  }
  for (const [amount, upper] of [[wholeFen(facts.agreed_amount), facts.amount_upper], [total, facts.total_amount_upper]] as const) {
    const said = readCapitals(upper ?? '');
    if (amount !== null && said !== null && said !== amount) found.push(w(`大写“${upper}”与${yuan(amount)}元不符；打印以数字为准。`, `“${upper}” is not ${yuan(amount)} yuan; the figures are printed.`));
  }
  return found;
}
