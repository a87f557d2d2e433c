import type { PrintedDocument } from '../../core/documents/document.ts';
import type { Language } from '../../core/model/field-spec.ts';
import { fonts } from './fonts.ts';

/** Margins of A4, from the top round: of a letter those of public documents (GB/T 9704: 37 above, 28 at the binding). */
const margins: Readonly<Record<PrintedDocument['layout'], string>> = { letter: '37mm 26mm 35mm 28mm', form: '16mm 16mm 20mm 20mm' };

const form: Readonly<Record<Language, string>> = { zh: '"第 " counter(page) " 页　共 " counter(pages) " 页"', en: '"Page " counter(page) " of " counter(pages)' };

/**
 * The sheet of paper. Page numbers stand where the browser knows margin boxes (Chromium from 131 on): a letter’s as on
 * public documents, a form’s with their count, so that a lost page is noticed. Elsewhere the browser’s own serve.
 */
export function pageCss({ layout }: PrintedDocument, language: Language): string {
  const number = layout === 'letter' ? '"— " counter(page) " —"' : form[language];
  return `@page{size:A4 portrait;margin:${margins[layout]};@bottom-center{content:${number};font:${layout === 'letter' ? '14pt' : '9pt'} ${fonts.table};color:#000}}`;
}
