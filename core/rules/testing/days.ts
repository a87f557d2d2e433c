import type { PlainDate } from '../../format/dates.ts';
import type { Condition } from '../../engine/condition.ts';
import { readsOfRule } from '../../engine/order.ts';
import type { Rule } from '../../engine/rule.ts';
import { documentDays, type DocumentDays } from '../../policy/document-days.ts';
import type { DocumentKey } from '../../policy/documents.ts';
import type { PackSet } from '../../policy/pack-set.ts';
import { daysOfChange } from '../../policy/resolve.ts';

/** A day of a rule that no text of its law and no figure accounts for, with the reason that does. */
interface OtherDay {
  readonly day: PlainDate;
  /** Of these rules, and of whatever cites these documents. */
  readonly rules?: readonly string[];
  readonly documents?: readonly DocumentKey[];
  readonly why: string;
  readonly source: string;
}

/** Days with another reason than that a text or a figure begins or ends. */
export const otherDays: readonly OtherDay[] = [
  {
    day: '1994-01-23',
    rules: ['identity/post-code', 'procedure/first-step', 'agreement/land-not-called-owned'],
    why: 'holds of every case: so from the first text on five-guarantees support that rules know',
    source: 'regulations of 1994',
  },
  {
    day: '1991-12-07',
    rules: ['report/in-force-once-passed'],
    why: 'holds of every text that is named: so from the earliest that rules know',
    source: 'order 92 of 1991',
  },
  {
    day: '1999-07-01',
    rules: ['identity/account-number', 'identity/region-code', 'identity/township-in-county', 'identity/family-size', 'identity/marriage-and-spouse', 'identity/parents-before-children', 'procedure/dates-exist'],
    why: 'what stands on the same sheet is checked from when the identity number is; the standard’s own edition was not seen',
    source: 'GB 11643-1999',
  },
  {
    day: '2006-03-01',
    documents: ['luonan-report', 'dongping-report', 'combined-care-report', 'source-page', 'agreement-new', 'agreement-old'],
    why: 'the collected texts tell of practice under the regulations of 2006, whose cases are the first to be held to it',
    source: 'the collected texts; regulations of 2006',
  },
  {
    day: '2006-03-01',
    rules: ['agreement/estate-2006', 'agreement/guardian-signs'],
    why: 'the law of 1985 and 1986 is older; an agreement of support is one of its own only since the regulations of 2006, and the estate went to the collective until then',
    source: 'regulations of 1994, article 18, and of 2006, article 17',
  },
  {
    day: '2006-03-01',
    rules: [
      'procedure/end-deadline', 'procedure/end-decision-in-time', 'procedure/ending-after-notice', 'procedure/ends-next-month', 'procedure/ending-with-reasons',
      'procedure/ending-published', 'procedure/heard-before-ending', 'procedure/heard-before-reduction', 'procedure/reviewed-every-year',
    ],
    why: 'judged by the day of the ending or the year of the review, which the rule itself compares: so of every case that the county decided',
    source: 'regulations of 2006, articles 7 and 8',
  },
  { day: '2006-03-01', rules: ['identity/phone'], why: 'digits as they have been in all these years; the plan’s own day was not seen', source: 'regulations of 2006: the forms that ask for a telephone' },
  { day: '2008-01-01', documents: ['disability-certificate'], why: 'certificates of the second generation: from memory since 2008, and no text that was seen says otherwise', source: 'an account of 2010' },
  { day: '2010-01-01', rules: ['institution/carers-added'], why: 'the report’s other telling names that year', source: 'Luonan report, part 3(3)' },
  { day: '2016-02-10', documents: ['provincial-support-measures'], why: 'the provinces’ measures carry out the opinion of that day', source: 'Guofa 2016 no. 14' },
  { day: '2020-01-01', documents: ['unsupported-children-2019'], why: 'in force from memory; the text names no day', source: 'opinion of 2019' },
  { day: '2020-01-01', rules: ['support/subsidy-not-above-standard'], why: 'the first year of which a subsidy below the standard was seen', source: 'a page on Anhui of 2022' },
  { day: '2020-08-25', documents: ['assistance-opinion-2020'], why: 'in force from memory; the text that was seen has no day', source: 'opinion of August 2020' },
  { day: '2020-08-25', rules: ['procedure/decided-by-county-2006', 'procedure/applied-to-township-2014'], why: 'until the opinion of 2020, its day from memory, which the next rule goes by', source: 'opinion of August 2020' },
  { day: '2020-08-01', rules: ['eligibility/minor-goes-on-2016'], why: 'the first day of the month in which the opinion was issued: from then on a person looks', source: 'opinion of August 2020' },
  { day: '2024-09-01', documents: ['relief-fund-measures', 'care-payment-notices'], why: 'the first month of which payments to each account were seen; the measures’ own day was not', source: 'a county’s notice of September 2024' },
  { day: '2000-01-01', rules: ['funding/collective-pays-1994'], why: 'reform of the rural levies began in that year, place by place: from then on a person looks', source: 'own knowledge' },
  { day: '1900-01-01', rules: ['report/dated-after-what-it-tells', 'report/dated-by-content'], why: 'what years are counted from', source: 'arithmetic' },
  { day: '1980-01-01', rules: ['funding/heating-in-fourth-quarter'], why: 'what months are counted from', source: 'arithmetic' },
];

const known: Readonly<Record<string, DocumentDays>> = documentDays;

/** The day on which a document begins, and those on which it ends or gives way. */
const begins = (document: DocumentKey): PlainDate[] => [known[document]?.since ?? []].flat();
const ends = (document: DocumentKey): PlainDate[] => [known[document]?.until ?? [], (known[document]?.followedBy ?? []).flatMap(begins)].flat();

/** The days that a condition or quantity names, however deep. */
function* namedIn(part: unknown, turnOf: (condition: Condition) => PlainDate | undefined): Generator<PlainDate> {
  if (typeof part !== 'object' || part === null) return;
  const turn = turnOf(part as Condition);
  // What it is made of is worked out from that day.
  if (turn !== undefined) return yield turn;
  if ((part as { q?: unknown }).q === 'given-day') yield (part as { day: PlainDate }).day;
  for (const inner of Object.values(part)) yield* namedIn(inner, turnOf);
}

/**
 * The days of a rule that nothing accounts for: its first and last day, those of its citations, and those that its
 * conditions turn on. Accounted for is the first day of a document that it cites, the day on which such a document ends
 * or on which one that followed begins, the first or last day of a figure that it reads, and a day of the table above.
 * A citation begins when its own document does, or when the figure that it is the law of does.
 * @param turnOf the day that a condition turns on which is no data
 * @param table the days with another reason
 */
export function unaccountedDays(rule: Rule, packs: PackSet, turnOf: (condition: Condition) => PlainDate | undefined, table: readonly OtherDay[] = otherDays): string[] {
  const cited = [...new Set(rule.law.map((c) => c.document))];
  const others = table.filter((o) => o.rules?.includes(rule.id) || o.documents?.some((d) => cited.includes(d))).map((o) => o.day);
  const read = readsOfRule(rule).parameters;
  const figures = [...packs.packs.values()].flatMap((pack) => [...read].flatMap((key) => (pack.parameters[key] ?? []).flatMap(daysOfChange)));
  const beginning = new Set([...cited.flatMap(begins), ...figures, ...others]);
  const turning = new Set([...beginning, ...cited.flatMap(ends)]);
  const found: string[] = [];
  const hold = (what: string, day: PlainDate | null | undefined, among: ReadonlySet<string>): void => {
    if (day && !among.has(day)) found.push(`${rule.id}: ${what} ${day}`);
  };
  hold('from', rule.from, turning);
  hold('to', rule.to, turning);
  for (const c of rule.law) {
    hold(`${c.document} from`, c.from, new Set([...begins(c.document), ...figures, ...others]));
    hold(`${c.document} to`, c.to, turning);
  }
  if (rule.kind === 'derivation') return found;
  const conditions = [rule.applies, rule.kind === 'choice' ? rule.choose : rule.kind === 'amount' ? rule.quantity : rule.when, rule.reasons];
  for (const day of new Set(namedIn(conditions, turnOf))) hold('turns on', day, turning);
  return found;
}
