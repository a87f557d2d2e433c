import type { AmountQuestion, AmountResult } from '../../../core/policy/amount.ts';
import type { CalculatorWords } from './words.ts';

/** What a screen reader is told when the result changes: the answer itself, not its tables. */
export function announcement(question: AmountQuestion | null, result: AmountResult | null, placeName: string, words: CalculatorWords): string {
  if (!question || !result) return '';
  return result.known ? `${words.total} ${words.money(result.totalFen)}` : words.cannotFill(placeName, question.mode);
}
