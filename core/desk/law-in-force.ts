import { openFacts, type Circumstances } from '../engine/check-case.ts';
import type { PlainDate } from '../format/dates.ts';
import type { Facts } from '../model/fields.ts';
import { documentDays, type DocumentDays } from '../policy/document-days.ts';
import { documents, type DocumentKey } from '../policy/documents.ts';

/** A text that rules in force on a day go by, of those that speak of the case. */
export interface TextInForce {
  readonly key: DocumentKey;
  readonly title: string;
  /** First day in force; null where no text that was seen gives it. */
  readonly since: PlainDate | null;
  /** Titles of what the rules about this case take from it. */
  readonly rules: readonly string[];
}

const days: Readonly<Record<DocumentKey, DocumentDays>> = documentDays;

/** The texts that the rules about a case go by on its day, or as of another: those with the most rules first. */
export function lawInForce(facts: Facts, circumstances: Circumstances): readonly TextInForce[] {
  const { engine, open, day } = openFacts('case', facts, circumstances);
  const cited = new Map<DocumentKey, string[]>();
  for (const { rule, is } of engine.outcomes(open)) {
    if (is === 'not-applicable') continue;
    for (const { document, from, to } of rule.law) {
      const { since } = days[document];
      // A case that runs on meets texts that came later: they are not the law of this day.
      if ((from !== undefined && day < from) || (to !== undefined && day >= to) || (since !== null && day < since)) continue;
      cited.set(document, [...(cited.get(document) ?? []), rule.title[circumstances.language]]);
    }
  }
  return [...cited]
    .map(([key, rules]) => ({ key, title: documents[key].title[circumstances.language], since: days[key].since, rules: [...new Set(rules)] }))
    .sort((a, b) => b.rules.length - a.rules.length);
}
