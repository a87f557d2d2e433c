import type { ControlDescription, LabelPlace } from '../../../core/recognise/description.ts';
import { readLabel } from '../../../core/recognise/label.ts';
import { nameColumns } from '../../../core/recognise/list.ts';
import { nameControls } from '../../../core/recognise/name-controls.ts';
import { describePage } from '../../../widgets/page/describe.ts';
import { describeDetails } from '../../../widgets/page/details.ts';
import { isValueElement } from '../../../widgets/page/dom.ts';
import { findLists } from '../../../widgets/page/lists.ts';
import { selectorOf } from '../../../widgets/page/selector.ts';
import type { PageReader, ReadControl, Reading, ReadShown } from './reading.ts';
import { controlShows, shows } from './shows.ts';

const surest: readonly LabelPlace[] = ['for', 'aria', 'wrapping', 'cell-before', 'column-head', 'text-before', 'cell-above', 'title', 'placeholder'];

/** The label that spoke for the field, else the one in the surest place. */
function bestLabel({ labels }: ControlDescription, because: readonly string[]): string {
  const told = because.find((why) => why.startsWith('label:'))?.slice('label:'.length);
  const spoke = told === undefined ? undefined : labels.find((l) => readLabel(l.text).core === told);
  return (spoke ?? labels.toSorted((a, b) => surest.indexOf(a.place) - surest.indexOf(b.place))[0])?.text ?? '';
}

function read(): Reading {
  const elements: Element[] = [];
  const begun = performance.now();
  const { form, handles, cut } = describePage(
    document,
    () => false,
    (first) => elements.push(first) - 1,
  );
  const named = nameControls(form);
  const ms = performance.now() - begun;
  const byRef = new Map(named.map((n) => [n.ref, n]));
  const controls: ReadControl[] = [];
  for (const c of form.controls) {
    const first = elements[c.ref];
    const seen = handles.get(c.ref)?.seen[0];
    const name = byRef.get(c.ref);
    if (!first || !seen || !name || c.kind === 'hidden' || !controlShows(seen)) continue;
    const { field, whose, sure, because } = name;
    controls.push({ selector: selectorOf(first, document), name: c.name, id: c.id, label: bestLabel(c, because), evidence: because, field, whose, sure });
  }
  return { controls, ms, cut, empty: (document.body?.childNodes.length ?? 0) === 0 };
}

/** The columns of lists and the values that are only shown: what no form asks, but a person may read. */
function readShown(): readonly ReadShown[] {
  const columns = findLists(document).flatMap((list) =>
    nameColumns(list.description).map(({ ref, field, whose, sure, because }): ReadShown => {
      const table = list.tables.at(-1);
      return { is: 'column', selector: table ? selectorOf(table, document) : null, at: ref, label: list.description.heads[ref]?.at(-1) ?? '', evidence: because, field, whose, sure };
    }),
  );
  const { form, elements } = describeDetails(document);
  const named = nameControls(form);
  const details = form.controls.flatMap(({ labels }, i): readonly ReadShown[] => {
    const { ref, field, whose, sure, because } = named[i]!;
    const element = elements.get(ref);
    // a control beside its label is told of as one
    return element && isValueElement(element) ? [] : [{ is: 'value', selector: element ? selectorOf(element, document) : null, at: null, label: labels[0]?.text ?? '', evidence: because, field, whose, sure }];
  });
  return [...columns, ...details];
}

const calm = (still: number, longest: number): Promise<void> =>
  new Promise((resolve) => {
    const done = (): void => {
      watcher.disconnect();
      clearTimeout(last);
      clearTimeout(next);
      resolve();
    };
    const last = setTimeout(done, longest);
    let next = setTimeout(done, still);
    const watcher = new MutationObserver(() => {
      clearTimeout(next);
      next = setTimeout(done, still);
    });
    watcher.observe(document, { childList: true, subtree: true, attributes: true, characterData: true });
  });

// the world is the frame's second one: the page sees nothing of it
(globalThis as { reader?: PageReader }).reader = { read, readShown, shows, calm };
