import type { Report } from '../../core/engine/check-case.ts';
import type { Language } from '../../core/model/field-spec.ts';
import type { Facts, FieldKey } from '../../core/model/fields.ts';
import { isFormField, type FormField } from '../../core/model/form-fields.ts';
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
  /**
   * Checks what the form says. The rules may run elsewhere (the extension's background, a worker), so that the page's
   * own thread reads and draws and does nothing else. Rejects when nobody is there to check.
   */
  check(facts: Facts): Promise<Report>;
  /** She has begun to type: whoever checks may wake up meanwhile. */
  onTyping?(): void;
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

/** What a form says and what came of it. */
interface Checked {
  readonly reading: Reading;
  readonly report: Report;
}

/**
 * Guards the form of one document: recognises its fields, checks them when they are left, draws what was found,
 * fills in on the clerk's word, and asks once before an erroneous form is saved. Reads and writes this document only.
 */
export function startGuard(document: Document, options: GuardOptions): Guard {
  const page = openHostPage(document);
  const repairs = new Repairs();
  const failedBefore = new Set<string>();
  let named: ReadonlyMap<FormField, ControlDescription> | null = null;
  let checked: Checked | null = null;
  let view: OverlayView | null = null;
  let overlay: Overlay | null = null;
  let typing: FieldKey | null = null;
  let interrupted = false;
  let stopped = false;
  /** Our own writing fires the page's events too; nobody is typing then. */
  let writing = false;
  /** The errors with which she chose to save: the same ones are not asked about twice. */
  let accepted = '';
  /** Answers may come late and out of order; only the one to the last question counts. */
  let asked = 0;

  const tell = (state: GuardStatus['state']): void => {
    const s = view?.summary;
    options.onStatus?.({ state, ...(s ? { wrong: s.wrong.length, attend: s.attend.length, ask: s.ask.length, holds: s.holds.length } : none) });
  };

  const close = (): void => {
    overlay?.destroy();
    overlay = null;
    view = null;
    checked = null;
  };

  const draw = (): void => {
    if (!named || !checked) return;
    repairs.forgetOffers();
    const anchor = (field: FieldKey): Element | null => {
      const control = isFormField(field) ? named?.get(field) : undefined;
      return control ? page.anchor(control.ref) : null;
    };
    const members = (field: FieldKey): readonly Element[] => {
      const control = isFormField(field) ? named?.get(field) : undefined;
      return control ? page.members(control.ref) : [];
    };
    view = compose({ ...checked, repairs, language: options.language, failedBefore, typing, cut: page.cut(), anchor, members });
    for (const f of checked.report.findings) if (f.kind === 'check' && f.is === 'fail' && f.field !== typing) failedBefore.add(f.rule);
    if (!interrupted) {
      overlay ??= createOverlay(document, {
        onFix: fill,
        onUndo: undo,
        onInterference() {
          interrupted = true;
          overlay = null;
          tell('interrupted');
        },
      });
      overlay.render(view);
    }
    tell(interrupted ? 'interrupted' : 'checking');
  };

  /** Checks the form as it stands now. @returns false when somebody asked again meanwhile, or nobody could check */
  const check = async (): Promise<boolean> => {
    if (!named) return false;
    const mine = ++asked;
    const reading = readPage(page, named);
    // The same values have the same answer: leaving a box that nobody changed asks nothing.
    if (checked && sameValues(checked.reading, reading)) {
      draw();
      return true;
    }
    try {
      const report = await options.check(reading.facts);
      if (mine !== asked || stopped || !named) return false;
      checked = { reading, report };
      draw();
      return true;
    } catch {
      // Nobody is there to check: the last word stands, and saving is never held up by it.
      return false;
    }
  };

  const survey = (): void => {
    named = recognisePage(page);
    if (named) void check();
    else {
      close();
      tell('nothing-to-check');
    }
  };

  const write = (ref: number, raw: string): string | null => {
    writing = true;
    try {
      return page.write(ref, raw);
    } finally {
      writing = false;
    }
  };

  /** Writes only what was offered, where it still is offered, and remembers what stood there. */
  function fill(fix: FixView): void {
    const offer = repairs.offered(fix.id);
    const read = offer ? checked?.reading.reads.get(offer.field) : undefined;
    if (!offer || !read || !isFormField(offer.field)) return;
    const text = writeValue(offer.field, offer.value, read.control);
    const before = text === null ? null : write(read.control.ref, text);
    if (before === null) return;
    const after = page.read(read.control.ref);
    repairs.done({ id: `undo ${fix.id}`, rule: offer.rule, field: offer.field, ref: read.control.ref, value: offer.value, before, after });
    failedBefore.add(offer.rule);
    void check();
  }

  function undo(fix: FixView): void {
    const repair = repairs.byId(fix.id);
    if (!repair || page.read(repair.ref) !== repair.after) return;
    write(repair.ref, repair.before);
    repairs.undone(repair.field);
    failedBefore.delete(repair.rule);
    void check();
  }

  const onPage = (event: PageEvent): void => {
    if (writing) return;
    if (event.kind === 'restructured') {
      survey();
      return;
    }
    const field = checked?.reading.byRef.get(event.ref) ?? null;
    if (event.kind === 'typing') {
      if (typing === field || field === null) return;
      typing = field;
      options.onTyping?.();
      draw();
    } else if (event.kind === 'settled' || event.kind === 'leave') {
      if (field === typing) typing = null;
      void check();
    }
  };

  const signature = (): string =>
    JSON.stringify([view?.summary.wrong.map((i) => i.id), [...(checked?.reading.reads.values() ?? [])].map((r) => [r.field, r.raw])]);

  const stopWatching = page.watch(onPage);
  const stopSave = watchSave(document, (resume) => {
    if (!named || interrupted) return 'let-go';
    typing = null;
    const upToDate = checked !== null && sameValues(checked.reading, readPage(page, named));
    if (upToDate) draw();
    const clean = (): boolean => !overlay || !view || view.summary.wrong.length === 0 || signature() === accepted;
    if (upToDate && clean()) return 'let-go';
    void (async () => {
      if (!upToDate) await check();
      const answer = clean() || !overlay ? 'save-anyway' : await overlay.askBeforeSave();
      if (answer !== 'save-anyway') return;
      accepted = signature();
      resume();
    })();
    return 'hold';
  });
  survey();

  return {
    stop() {
      stopped = true;
      stopWatching();
      stopSave();
      close();
      named = null;
    },
  };
}

function sameValues(a: Reading, b: Reading): boolean {
  if (a.reads.size !== b.reads.size) return false;
  for (const [field, read] of a.reads) {
    const other = b.reads.get(field);
    if (other?.raw !== read.raw || other.control.ref !== read.control.ref) return false;
  }
  return true;
}
