import { buildDocument } from '../../../core/documents/build.ts';
import type { DocumentKind } from '../../../core/documents/document.ts';
import type { DocumentInput } from '../../../core/documents/input.ts';
import type { Language } from '../../../core/model/field-spec.ts';
import { showDocument } from '../preview.ts';

/** For a page that a test prints: draws a document of a case given as plain data. */
export const stage = { show: (kind: DocumentKind, input: DocumentInput, language: Language): void => void showDocument(document, buildDocument(kind, input), language) };

Object.assign(globalThis, { stage });
