import { checkCase, type Circumstances } from '../../core/engine/check-case.ts';
import type { Language } from '../../core/model/field-spec.ts';
import type { FieldKey } from '../../core/model/fields.ts';
import type { ControlDescription } from '../../core/recognise/description.ts';
import { writeValue } from '../../core/recognise/write-value.ts';
import { createOverlay } from '../overlay/overlay.ts';
import type { FixView, Overlay, OverlayView } from '../overlay/view.ts';
import { openHostPage, type PageEvent } from '../page/host-page.ts';
import { watchSave } from '../page/save.ts';
import { compose } from './compose.ts';
import { readPage, recognisePage, type Reading } from './reading.ts';
import { Repairs } from './repairs.ts';

export interface GuardOptions {
  readonly language: Language;
  /** Region code of the site's county, from the site's settings; null to take the form's own. */
  readonly place: string | null;
  /** Local date, `YYYY-MM-DD`. */
  readonly today: string;
  onStatus?(status: GuardStatus): void;
}

/** Counts only: no value of the page is in it. */
export interface GuardStatus {
  readonly state: 'checking' | 'nothing-to-check' | 'interrupted';
  readonly wrong: number;
  readonly attend: number;
  readonly ask: number;
  readonly holds: number;
}

export interface Guard {
  /** Takes everything of ours from the page; what was typed stays. */
  stop(): void;
}

const none = { wrong: 0, attend: 0, ask: 0, holds: 0 } as const;

/**
 * Guards the form of one document: recognises its fields, checks them when they are left, draws what was found,
 * fills in on the clerk's word, and asks once before an erroneous form is saved. Reads and writes this document only.
 */
export function startGuard(document: Document, options: GuardOptions): Guard {
  const circumstances: Circumstances = options;
  const page = openHostPage(document);
  const repairs = new Repairs();
  const failedBefore = new Set<string>();
  let named: ReadonlyMap<FieldKey, ControlDescription> | null = null;
  let reading: Reading | null = null;
  let view: OverlayView | null = null;
  let overlay: Overlay | null = null;
  let typing: FieldKey | null = null;
  let interrupted = false;
  /** The errors with which she chose to save: the same ones are not asked about twice. */
  let accepted = '';

  const tell = (state: GuardStatus['state']): void => {
    const s = view?.summary;
    options.onStatus?.({ state, ...(s ? { wrong: s.wrong.length, attend: s.attend.length, ask: s.ask.length, holds: s.holds.length } : none) });
  };

  const close = (): void => {
    overlay?.destroy();
    overlay = null;
    view = null;
  };

  const draw = (next: OverlayView): void => {
    if (interrupted) return;
    overlay ??= createOverlay(document, {
      onFix: fill,
      onUndo: undo,
      onInterference: () => {
        interrupted = true;
        overlay = null;
        tell('interrupted');
      },
    });
    overlay.render(next);
  };

  const check = (): void => {
    if (!named) return;
    reading = readPage(page, named);
    const report = checkCase(reading.facts, circumstances);
    repairs.forgetOffers();
    const anchor = (field: FieldKey): Element | null => {
      const control = named?.get(field);
      return control ? page.anchor(control.ref) : null;
    };
    view = compose({ report, reading, repairs, language: options.language, failedBefore, typing, anchor });
    for (const f of report.findings) if (f.kind === 'check' && f.is === 'fail' && f.field !== typing) failedBefore.add(f.rule);
    draw(view);
    tell(interrupted ? 'interrupted' : 'checking');
  };

  const survey = (): void => {
    named = recognisePage(page);
    if (named) check();
    else {
      close();
      tell('nothing-to-check');
    }
  };

  /** Writes only what was offered, where it still is offered, and remembers what stood there. */
  function fill(fix: FixView): void {
    const offer = repairs.offered(fix.id);
    const read = offer ? reading?.reads.get(offer.field) : undefined;
    if (!offer || !read) return;
    const text = writeValue(offer.field, offer.value, read.control);
    const before = text === null ? null : page.write(read.control.ref, text);
    if (before === null) return;
    const after = page.read(read.control.ref);
    repairs.done({ id: `undo ${fix.id}`, rule: offer.rule, field: offer.field, ref: read.control.ref, value: offer.value, before, after });
    failedBefore.add(offer.rule);
    check();
  }

  function undo(fix: FixView): void {
    const repair = repairs.byId(fix.id);
    if (!repair || page.read(repair.ref) !== repair.after) return;
    page.write(repair.ref, repair.before);
    repairs.undone(repair.field);
    failedBefore.delete(repair.rule);
    check();
  }

  const onPage = (event: PageEvent): void => {
    if (event.kind === 'restructured') {
      survey();
      return;
    }
    if (!named || !reading) return;
    const field = reading.byRef.get(event.ref) ?? null;
    if (event.kind === 'typing') {
      if (typing === field || field === null) return;
      typing = field;
      check();
    } else if (event.kind === 'settled' || event.kind === 'leave') {
      if (field === typing) typing = null;
      if (field !== null || event.kind === 'settled') check();
    }
  };

  const signature = (): string =>
    JSON.stringify([view?.summary.wrong.map((i) => i.id), [...(reading?.reads.values() ?? [])].map((r) => [r.field, r.raw])]);

  const stopWatching = page.watch(onPage);
  const stopSave = watchSave(document, (resume) => {
    if (!named || interrupted) return 'let-go';
    typing = null;
    check();
    if (!overlay || !view || view.summary.wrong.length === 0 || signature() === accepted) return 'let-go';
    void overlay.askBeforeSave().then((answer) => {
      if (answer !== 'save-anyway') return;
      accepted = signature();
      resume();
    });
    return 'hold';
  });
  survey();

  return {
    stop() {
      stopWatching();
      stopSave();
      close();
      named = null;
    },
  };
}
