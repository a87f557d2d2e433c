import { citationInWords } from '../engine/explain.ts';
import type { Citation } from '../engine/rule.ts';
import type { PlainDate } from '../format/dates.ts';
import type { Words } from '../model/field-spec.ts';
import { documentDays, type DocumentDays } from '../policy/document-days.ts';

/** Whether a citation speaks for a day: within its own time, and once its document is law. */
function speaks({ document, from, to }: Citation, day: PlainDate): boolean {
  const { since, until }: DocumentDays = documentDays[document];
  return (from === undefined || from <= day) && (to === undefined || day < to) && (since === null || since <= day) && (until === undefined || day < until);
}

/** Those of the citations that speak for the day. */
export const lawOn = (day: PlainDate, law: readonly Citation[]): readonly Citation[] => law.filter((c) => speaks(c, day));

export const lawInWords = (law: readonly Citation[]): readonly Words[] => law.map((c) => ({ zh: citationInWords(c, 'zh'), en: citationInWords(c, 'en') }));
