import { plainYuan } from '../../../core/format/money.ts';
import type { AmountPart, AmountQuestion, AmountResult, Yield } from '../../../core/policy/amount.ts';

/** Money over some months under one figure. `amount`, `standard` and `perMonth` are plain yuan: `1800`, `166.67`. */
export interface YieldDetail {
  readonly standard: string;
  readonly per: 'month' | 'year';
  readonly months: number;
  readonly perMonth: string;
  readonly amount: string;
  readonly amountFen: number;
  readonly source: string;
  readonly note: string;
}

export interface PartDetail extends YieldDetail {
  readonly from: string;
}

export interface GapDetail {
  readonly from: string;
  readonly months: number;
  readonly why: string;
  /** Amounts that might be meant; none of them is an answer. */
  readonly candidates: readonly YieldDetail[];
}

/** What the element knows, as plain data: the `detail` of its event, and JSON in the form. Texts are Chinese: they are kept with the case. */
export interface CalculatorDetail {
  readonly status: 'known' | 'unknown' | 'incomplete';
  readonly place: string;
  /** `rural` or `urban`. */
  readonly area: string;
  readonly date: string;
  readonly mode: string;
  readonly months: number | null;
  /** Plain yuan, '' unless known: what the form is given. */
  readonly value: string;
  readonly totalFen: number | null;
  readonly parts: readonly PartDetail[];
  readonly gaps: readonly GapDetail[];
}

function yieldDetail({ figure, source, months, fen, perMonthFen }: Yield): YieldDetail {
  return {
    standard: plainYuan(figure.value),
    per: figure.per ?? 'month',
    months,
    perMonth: plainYuan(perMonthFen),
    amount: plainYuan(fen),
    amountFen: fen,
    source: source ? `${source.title.zh}，${source.where.zh}` : '',
    note: figure.note?.zh ?? '',
  };
}

const partDetail = (part: AmountPart): PartDetail => ({ from: part.from, ...yieldDetail(part) });

/** @param question null while the choice is not whole */
export function detailOf(question: AmountQuestion | null, result: AmountResult | null): CalculatorDetail {
  return {
    status: result === null ? 'incomplete' : result.known ? 'known' : 'unknown',
    place: question?.place ?? '',
    area: question?.area ?? '',
    date: question?.from ?? '',
    mode: question?.mode ?? '',
    months: question?.months ?? null,
    value: result?.known ? plainYuan(result.totalFen) : '',
    totalFen: result?.known ? result.totalFen : null,
    parts: (result?.parts ?? []).map(partDetail),
    gaps: (result && !result.known ? result.gaps : []).map(({ from, months, why, candidates }) => ({
      from,
      months,
      why: why.zh,
      candidates: candidates.map(yieldDetail),
    })),
  };
}
