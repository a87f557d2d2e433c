import type { Language, Words } from '../../core/model/field-spec.ts';
import { addDays, dateInWords, type PlainDate } from '../../core/format/dates.ts';
import type { Rule } from '../../core/engine/rule.ts';
import { either } from './markdown.ts';

/** From a first day to a first day no longer, as people say it. */
export function period(from: PlainDate | undefined, to: PlainDate | null | undefined, language: Language): string {
  const say = either(language);
  const day = (d: PlainDate): string => dateInWords(d, language);
  if (from !== undefined && to) return say(`${day(from)}至${day(addDays(to, -1))}`, `${day(from)} to ${day(addDays(to, -1))}`);
  if (to) return say(`至${day(addDays(to, -1))}`, `to ${day(addDays(to, -1))}`);
  return from === undefined ? '' : say(`${day(from)}起`, `from ${day(from)}`);
}

const kinds: Readonly<Record<Rule['kind'], Words>> = {
  check: { zh: '核对', en: 'check' },
  conclusion: { zh: '结论', en: 'conclusion' },
  choice: { zh: '结论（选一项）', en: 'conclusion (one of several)' },
  amount: { zh: '结论（算出数值）', en: 'conclusion (worked out)' },
  derivation: { zh: '推算', en: 'derivation' },
};
export const kindOf = (rule: Rule, language: Language): string => kinds[rule.kind][language];

export type Verdict = 'pass' | 'fail' | 'unknown' | 'not-applicable';

/** A conclusion that is no is nobody’s mistake, so it has words of its own. */
export function verdict(is: Verdict, rule: Rule, language: Language): string {
  const say = either(language);
  if (is === 'unknown') return say('信息不足', 'not enough known');
  if (is === 'not-applicable') return say('不适用', 'not applicable');
  if (rule.kind === 'check') return is === 'pass' ? say('通过', 'holds') : say('不符', 'does not hold');
  if (rule.kind === 'conclusion') return is === 'pass' ? say('成立', 'met') : say('未显示成立', 'not shown');
  return is === 'pass' ? say('已得出', 'decided') : say('未得出', 'not decided');
}
