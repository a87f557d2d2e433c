import type { VNode } from 'preact';
import { buildDocument, documentKinds, documentNames } from '../../core/documents/build.ts';
import { concludeCase } from '../../core/documents/conclude-case.ts';
import type { DocumentKind } from '../../core/documents/document.ts';
import { NATION } from '../../core/policy/pack-set.ts';
import { showDocument } from '../../widgets/documents/index.ts';
import type { CaseView, SectionProps } from './view.ts';
import { say } from './words.ts';

/** A document of the case in a small window of its own, ready to print; it goes when that window is closed. */
function show(kind: DocumentKind, { facts, circumstances, report }: CaseView): void {
  const paper = window.open('', '', 'popup,width=900,height=720');
  if (paper === null) return;
  const { day, place, conclusions } = concludeCase(facts, circumstances);
  const names = { county: place === NATION ? null : report.place.zh, township: facts.township ?? null, village: facts.village ?? null };
  showDocument(paper.document, buildDocument(kind, { facts, day, names, conclusions }), circumstances.language);
}

/** The forms of the procedure, filled from the case as far as it is known. */
export const Print = ({ view, language }: Pick<SectionProps, 'view' | 'language'>): VNode => (
  <details class="print">
    <summary>
      <h2>{say(language, 'print')}</h2>
    </summary>
    <ul>
      {documentKinds.map((kind) => (
        <li key={kind}>
          <button type="button" class="small" onClick={() => show(kind, view)}>
            {documentNames[kind][language]}
          </button>
        </li>
      ))}
    </ul>
  </details>
);
