import { agreementConcluded, agreementFields } from './agreement.ts';
import { concludedFields } from './case/concluded.ts';
import { eligibilityFields } from './case/eligibility.ts';
import { endingFields } from './case/ending.ts';
import { identityFields } from './case/identity.ts';
import { procedureFields } from './case/procedure.ts';
import { supportFields } from './case/support.ts';
import type { Known, ListSpec, Rows, ValueOfSpec } from './field-spec.ts';
import { formFields } from './form-fields.ts';
import { institutionConcluded, institutionFields } from './institution.ts';
import { ledgerConcluded, ledgerFields } from './ledger.ts';
import { reportConcluded, reportFields } from './report.ts';
import { serviceConcluded, serviceFields } from './service.ts';

/**
 * THE catalogue: everything that can be known of the six subjects, one entry a field. Types, schemas, blank forms and
 * the data dictionary derive from it. Keys are what the product prints for others to read; they never change their meaning.
 */
export const fields = {
  ...formFields,
  ...identityFields,
  ...eligibilityFields,
  ...procedureFields,
  ...supportFields,
  ...endingFields,
  ...concludedFields,
  ...institutionFields,
  ...ledgerFields,
  ...agreementFields,
  ...reportFields,
  ...serviceFields,
  ...institutionConcluded,
  ...ledgerConcluded,
  ...agreementConcluded,
  ...reportConcluded,
  ...serviceConcluded,
} as const;

export type FieldKey = keyof typeof fields;

/** The type of what a field holds: `ValueOf<'sex'>` is `'male' | 'female'`; of a list, its rows. */
export type ValueOf<K extends FieldKey> = ValueOfSpec<(typeof fields)[K]>;

/** The fields that hold lists, and those that hold one value. */
export type ListKey = { [K in FieldKey]: (typeof fields)[K] extends ListSpec ? K : never }[FieldKey];
export type ValueKey = Exclude<FieldKey, ListKey>;

/** The fields that hold a day. */
export type DateKey = { [K in FieldKey]: (typeof fields)[K]['kind'] extends 'date' ? K : never }[FieldKey];

/** What is known of one case, home, ledger, agreement, report or record. A field that is left out or `null` is unknown, which is never the same as no. */
export type Facts = { readonly [K in FieldKey]?: ValueOf<K> | null };

/** What a field may hold, whichever it is. */
export type Held = Known | Rows;

export const fieldKeys = Object.keys(fields) as readonly FieldKey[];

/** Fields that rules decide; a page is never read for them. */
export const decidedFields: ReadonlySet<FieldKey> = new Set(
  [concludedFields, institutionConcluded, ledgerConcluded, agreementConcluded, reportConcluded, serviceConcluded].flatMap((part) => Object.keys(part) as FieldKey[]),
);

export const isFieldKey = (key: string): key is FieldKey => Object.hasOwn(fields, key);
