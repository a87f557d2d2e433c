import type { Report } from '../../core/engine/check-case.ts';
import type { Language } from '../../core/model/field-spec.ts';
import type { Facts, FieldKey } from '../../core/model/fields.ts';
import { formFields, isFormField, type FormField } from '../../core/model/form-fields.ts';
import type { ControlDescription } from '../../core/recognise/description.ts';
import { isPageField, meantBy } from '../../core/recognise/site-map/rule-field.ts';
import { correct, formIn, putForm } from '../../core/recognise/site-map/correct.ts';
import { emptyMap, type MappedForm, type SiteMap } from '../../core/recognise/site-map.ts';
import { writeValue } from '../../core/recognise/write-value.ts';
import { createOverlay } from '../overlay/overlay.ts';
import type { FixView, Overlay, SummaryView } from '../overlay/view.ts';
import { openHostPage, type PageEvent } from '../page/host-page.ts';
import { watchSave } from '../page/save.ts';
import type { Written } from '../page/write.ts';
import { compose } from './compose.ts';
import { askAbout, controlName, targetsOf } from './questions.ts';
import { namesOf, readPage, recognisePage, type Reading } from './reading.ts';
import { Repairs } from './repairs.ts';
import { guardWords } from './words.ts';

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
  /** What somebody said of this site's controls. */
  readonly map?: SiteMap | null;
  /** Keeps what is said of a form from now on. Without it nothing can be corrected. */
  keep?(form: MappedForm): void;
  /** She pointed out a control of this document, or left pointing. */
  onPicked?(): void;
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
  /** Reads the form anew, as this map says. */
  useMap(map: SiteMap | null): void;
  /** Lets her point out a control, and ends it. */
  pick(on: boolean): void;
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
  let view: ReturnType<typeof compose> | null = null;
  let map: SiteMap | null = options.map ?? null;
  /** What her last correction replaced, while she can take it back. */
  let replaced: MappedForm | null = null;
  let picking = false;
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
    const s: SummaryView | undefined = view?.summary;
    options.onStatus?.({ state, ...(s ? { wrong: s.wrong.length, attend: s.attend.length, ask: s.ask.length, holds: s.holds.length } : none) });
  };

  const close = (): void => {
    view = null;
    // what was just noted can still be taken back, and pointing goes on, where nothing is to be checked
    if (overlay && !stopped && (replaced || picking)) overlay.render({ language: options.language, marks: [], summary: null });
    else {
      overlay?.destroy();
      overlay = null;
    }
    checked = null;
  };

  const drawn = (): Overlay => {
    overlay ??= createOverlay(document, {
      onFix: (fix) => void fill(fix),
      onUndo: (fix) => void undo(fix),
      onInterference() {
        interrupted = true;
        overlay = null;
        tell('interrupted');
      },
      onDispute(field, byKey) {
        const control = isFormField(field) ? named?.get(field) : undefined;
        if (control) ask(control.ref, byKey);
      },
      onPick: (target, byKey) => ask(Number(target), byKey),
      onPickEnd: () => endPick(),
      onChosen: (question, option) => learn(Number(question), option),
      onNoticeUndo: unlearn,
      onNoticeClosed() {
        replaced = null;
        if (!named) survey();
      },
    });
    return overlay;
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
    view = compose({ ...checked, repairs, language: options.language, failedBefore, typing, cut: page.cut(), correctable: options.keep !== undefined, anchor, members });
    for (const f of checked.report.findings) if (f.kind === 'check' && f.is === 'fail' && f.field !== typing) failedBefore.add(f.rule);
    if (!interrupted) {
      drawn().render(view);
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
    named = recognisePage(page, map);
    if (named) void check();
    else {
      close();
      tell('nothing-to-check');
    }
  };

  /** The page may refuse a value or write it its own way: what does not stand there as it was meant is told. */
  const write = async (ref: number, raw: string): Promise<Written> => {
    writing = true;
    try {
      const written = await page.put(ref, raw);
      if (written.is === 'refused' && written.before !== raw && !stopped) overlay?.notice(guardWords(options.language).notTaken(raw, written.now));
      return written;
    } finally {
      writing = false;
    }
  };

  /** Writes only what was offered, where it still is offered, and remembers what stood there. */
  async function fill(fix: FixView): Promise<void> {
    const offer = repairs.offered(fix.id);
    const read = offer ? checked?.reading.reads.get(offer.field) : undefined;
    if (!offer || !read || !isFormField(offer.field) || writing) return;
    const text = writeValue(offer.field, offer.value, read.control);
    if (text === null) return;
    const { is, before, now } = await write(read.control.ref, text);
    if (stopped) return;
    if (is !== 'refused') {
      repairs.done({ id: `undo ${fix.id}`, rule: offer.rule, field: offer.field, ref: read.control.ref, value: offer.value, before, after: now });
      failedBefore.add(offer.rule);
    }
    void check();
  }

  async function undo(fix: FixView): Promise<void> {
    const repair = repairs.byId(fix.id);
    if (!repair || writing || page.read(repair.ref) !== repair.after) return;
    const { is } = await write(repair.ref, repair.before);
    if (stopped) return;
    if (is !== 'refused') {
      repairs.undone(repair.field);
      failedBefore.delete(repair.rule);
    }
    void check();
  }

  function endPick(): void {
    if (!picking) return;
    picking = false;
    options.onPicked?.();
    if (!named) survey();
  }

  function ask(ref: number, byKey: boolean): void {
    const question = askAbout(page, ref, namesOf(page.form(), map), options.language);
    if (question) overlay?.choose(question, byKey);
    if (picking) {
      picking = false;
      options.onPicked?.();
    }
  }

  /** Reads the form anew by another map; what failed before was said of other boxes. */
  function use(next: SiteMap | null): void {
    map = next;
    failedBefore.clear();
    survey();
  }

  /** Keeps what she says that a control is, and reads the form so at once. */
  function learn(ref: number, option: string): void {
    const form = page.form();
    const control = form.controls.find((c) => c.ref === ref);
    if (!control || !options.keep || (option !== 'none' && !isPageField(option))) return;
    const words = guardWords(options.language);
    const said = correct(form, map, ref, meantBy(option));
    if (!said) {
      overlay?.notice(words.full);
      return;
    }
    const before = formIn(map, form);
    replaced = before;
    options.keep(said);
    use(putForm(map ?? emptyMap(''), said));
    const name = controlName(control, null, options.language);
    overlay?.notice(option === 'none' ? words.keptNone(name) : words.kept(name, formFields[option].label[options.language]), words.undo);
  }

  function unlearn(): void {
    if (!replaced || !options.keep) return;
    const before = replaced;
    replaced = null;
    options.keep(before);
    use(putForm(map ?? emptyMap(''), before));
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
    useMap: use,
    pick(on) {
      if (interrupted || !options.keep) return;
      if (!on) {
        picking = false;
        overlay?.pick(null);
        return;
      }
      const form = page.form();
      const targets = targetsOf(page, form, namesOf(form, map), options.language);
      if (targets.length === 0) return;
      picking = true;
      if (!overlay) drawn().render({ language: options.language, marks: [], summary: null });
      overlay?.pick(targets);
    },
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
