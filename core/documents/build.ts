import type { Words } from '../model/field-spec.ts';
import { agreement, isAgreement } from './agreement/agreement.ts';
import { application } from './application/application.ts';
import type { DocumentKind, PrintedDocument } from './document.ts';
import type { DocumentInput } from './input.ts';
import { w } from './line.ts';
import { selfCare } from './self-care.ts';
import { sheet } from './sheet/sheet.ts';

/** The documents that can be printed, as a person chooses among them. */
export const documentNames: Readonly<Record<DocumentKind, Words>> = {
  application: w('救助供养申请审批表', 'Application and approval form'),
  'self-care': w('生活自理能力评估表', 'Assessment of self-care'),
  'agreement-home-three': w('分散供养协议（三方）', 'Agreement on support at home (three parties)'),
  'agreement-home-four': w('分散供养协议（四方）', 'Agreement on support at home (four parties)'),
  'agreement-institution-three': w('集中供养协议（三方）', 'Agreement on support in an institution (three parties)'),
  'agreement-institution-four': w('集中供养协议（四方）', 'Agreement on support in an institution (four parties)'),
  sheet: w('带到乡镇的情况单', 'Sheet to take to the township'),
};

export const documentKinds = Object.keys(documentNames) as readonly DocumentKind[];

/** A document filled from a case. What is not known is left to write on; see `missingIn`. */
export function buildDocument(kind: DocumentKind, input: DocumentInput): PrintedDocument {
  if (isAgreement(kind)) return agreement(kind, input);
  if (kind === 'application') return application(input);
  return kind === 'self-care' ? selfCare(input) : sheet(input);
}
