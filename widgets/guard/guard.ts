import type { Desk, NamedControl, Scene, Sheet } from '../../core/desk/desk.ts';
import type { Language } from '../../core/model/field-spec.ts';
import type { FieldKey } from '../../core/model/fields.ts';
import type { FormField } from '../../core/model/form-fields.ts';
import type { ControlDescription } from '../../core/recognise/description.ts';
import type { FixView, SummaryView } from '../overlay/view.ts';
import { openHostPage, type PageEvent } from '../page/host-page.ts';
import { watchSave } from '../page/save.ts';
import type { Written } from '../page/write.ts';
import { compose } from './compose.ts';
import { askWhy, asksWhy, Dismissals, whyChosen } from './dismissals.ts';
import { drawOver, type OpenOverlay } from './drawing.ts';
import { askWhatItIs, type Naming } from './naming.ts';
import { Repairs } from './repairs.ts';
import { wayThrough } from './way.ts';
import { guardWords } from './words.ts';

export interface GuardOptions {
  readonly language: Language;
  /**
   * Names, checks and words. It may sit elsewhere (the extension's background, a worker), so that the page's own
   * thread reads and draws and does nothing else. It rejects when nobody is there.
   */
  readonly desk: Desk;
  readonly openOverlay: OpenOverlay;
  onStatus?(status: GuardStatus): void;
  /** Whether the desk keeps what it is told of controls. Without it nothing can be corrected. */
  readonly correctable?: boolean;
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
  /** Names the form anew: what the desk knows of this site has changed. */
  renew(): void;
  /** Asks the desk once more what the form is and says, though nothing changed. */
  again(): void;
  /** Leads to a field's control. @returns false where the form has none */
  goTo(field: string): boolean;
  /** Leads back to where she was before. */
  goBack(): void;
  /** Lets her point out a control, and ends it. */
  pick(on: boolean): void;
  /** Takes everything of ours from the page; what was typed stays. */
  stop(): void;
}

/** A frame of less than this share of the screen is not the one that she works in. */
const MAIN = 0.35;

const none = { wrong: 0, attend: 0, ask: 0, holds: 0 } as const;

/** What the form held when it was last checked, and what came of it. */
interface Checked {
  readonly raws: ReadonlyMap<number, string>;
  readonly sheet: Sheet;
}

/**
 * Guards the form of one document: has its fields named and checked when they are left, draws what was found,
 * fills in on the clerk's word, and asks once before an erroneous form is saved. Reads and writes this document only.
 */
export function startGuard(document: Document, options: GuardOptions): Guard {
  const { desk, language } = options;
  const page = openHostPage(document);
  const repairs = new Repairs();
  const dismissals = new Dismissals();
  /** What the notice that stands there takes back. */
  let lastDismissed: string | null = null;
  const way = wayThrough(document);
  const failed = new Set<string>();
  let named: ReadonlyMap<FormField, ControlDescription> | null = null;
  let fieldOf: ReadonlyMap<number, FormField> = new Map();
  /** So many controls of which the site's map says what the page contradicts. */
  let doubted = 0;
  let checked: Checked | null = null;
  let view: ReturnType<typeof compose> | null = null;
  let typing: FieldKey | null = null;
  let interrupted = false;
  let stopped = false;
  /** Our own writing fires the page's events too; nobody is typing then. */
  let writing = false;
  /** The errors with which she chose to save: the same ones are not asked about twice. */
  let accepted = '';
  /** Answers may come late and out of order; only the one to the last question counts. */
  let asked = 0;
  let surveys = 0;
  let surveying: Promise<void> | null = null;
  /** What the desk says of the form as it was a key ago: when she leaves the box, the answer is there already. */
  let ahead: Checked | null = null;
  let askingAhead = false;
  let typedSince = false;
  /** Nobody was there to name the form: it is tried again when something is done on the page. */
  let unread = false;

  const tell = (state: GuardStatus['state']): void => {
    const s: SummaryView | undefined = view?.summary;
    options.onStatus?.({ state, ...(s ? { wrong: s.wrong.length, attend: s.attend.length, ask: s.ask.length, holds: s.holds.length } : none) });
  };

  const drawing = drawOver(document, options.openOverlay, {
    onFix: (fix) => void fill(fix),
    onUndo: (fix) => void undo(fix),
    onInterference() {
      interrupted = true;
      drawing.close();
      tell('interrupted');
    },
    onDispute(field, byKey) {
      const control = controlOf(field);
      if (control) naming.ask(control.ref, byKey);
    },
    onPick: (target, byKey) => naming.ask(Number(target), byKey),
    onPickEnd: () => naming.endPick(),
    onChosen(question, option) {
      if (asksWhy(question)) dismiss(question, option);
      else naming.learn(Number(question), option);
    },
    onNoticeUndo() {
      if (lastDismissed !== null) tellAgain(lastDismissed);
      else naming.unlearn();
    },
    onNoticeClosed() {
      lastDismissed = null;
      naming.forget();
    },
    onDismiss({ id }, byKey) {
      const why = checked && askWhy(checked.sheet.marks, id, (field) => page.anchor(refOf(field)), language);
      if (why) drawing.then((overlay) => overlay.choose(why, byKey));
    },
    onTellAgain: (rule) => tellAgain(rule),
  });
  const naming: Naming = askWhatItIs({
    page,
    desk,
    language,
    drawing,
    keeps: options.correctable === true,
    // what failed before was said of other boxes
    onLearned() {
      failed.clear();
      survey();
    },
    isMain() {
      const { innerWidth = 0, innerHeight = 0, screen } = document.defaultView ?? {};
      return screen !== undefined && innerWidth * innerHeight >= MAIN * screen.availWidth * screen.availHeight;
    },
    onPicked: () => options.onPicked?.(),
    onIdle() {
      if (!named) close();
    },
  });

  function controlOf(field: string): ControlDescription | undefined {
    return named?.get(field as FormField);
  }
  /** No control has it. */
  const nowhere = -1;
  const refOf = (field: string): number => controlOf(field)?.ref ?? nowhere;

  const close = (): void => {
    view = null;
    checked = null;
    // what was just noted can still be taken back, and pointing goes on, where nothing is to be checked
    if (!stopped && !interrupted && naming.isBusy()) drawing.render({ language, marks: [], summary: null });
    else drawing.close();
  };

  const draw = (): void => {
    if (!named || !checked) return;
    const { sheet, raws } = checked;
    dismissals.recall(sheet.dismissed);
    view = compose({
      sheet,
      repairs,
      dismissals,
      language,
      typing,
      correctable: options.correctable === true,
      raw: (field) => raws.get(refOf(field)) ?? null,
      anchor: (field) => page.anchor(refOf(field)),
      members: (field) => page.members(refOf(field)),
    });
    for (const { field, hints } of sheet.marks) if (field !== typing) for (const h of hints) if (h.state === 'wrong') failed.add(h.rule);
    if (!interrupted) drawing.render(view);
    tell(interrupted ? 'interrupted' : 'checking');
  };

  const scene = (): Scene => ({ failed: [...failed], cut: page.cut(), doubted });

  const controlsNow = (fields: ReadonlyMap<FormField, ControlDescription>): NamedControl[] =>
    [...fields].map(([field, control]) => ({ field, control: { ...control, value: page.read(control.ref) } }));

  /** Checks the form as it stands now. @returns false when somebody asked again meanwhile, or nobody could check */
  const check = async (): Promise<boolean> => {
    await surveying;
    if (!named || stopped) return false;
    const mine = ++asked;
    const controls = controlsNow(named);
    const raws = rawsOf(controls);
    // The same values have the same answer: leaving a box that nobody changed asks nothing.
    if (ahead && sameValues(ahead.raws, raws)) checked = ahead;
    ahead = null;
    if (checked && sameValues(checked.raws, raws)) {
      draw();
      return true;
    }
    try {
      const sheet = await desk.check(controls, scene());
      if (mine !== asked || stopped || !named) return false;
      checked = { raws, sheet };
      draw();
      return true;
    } catch {
      // Nobody is there to check: the last word stands, and saving is never held up by it.
      return false;
    }
  };

  /** Asks while she types, after the key is done, one question at a time: on leaving the box its mark needs no wait. */
  const askAhead = async (): Promise<void> => {
    typedSince = true;
    if (askingAhead) return;
    askingAhead = true;
    while (typedSince) {
      typedSince = false;
      await new Promise((done) => document.defaultView?.setTimeout(done));
      if (!named || stopped || surveying) break;
      const controls = controlsNow(named);
      const mine = surveys;
      const sheet = await desk.check(controls, scene()).catch(() => null);
      if (sheet && mine === surveys) ahead = { raws: rawsOf(controls), sheet };
    }
    askingAhead = false;
  };

  const look = async (mine: number): Promise<void> => {
    const form = await page.survey();
    if (form === null || mine !== surveys || stopped) return;
    const read = form.controls.length === 0 ? null : await desk.read(form, scene());
    if (mine !== surveys || stopped) return;
    asked++;
    ahead = null;
    const described = new Map(form.controls.map((c) => [c.ref, c]));
    named = read && new Map(read.fields.flatMap(([ref, field]) => (described.has(ref) ? [[field, described.get(ref)!]] : [])));
    fieldOf = new Map(read?.fields);
    doubted = read?.doubted ?? 0;
    if (!read || !named) {
      close();
      tell('nothing-to-check');
      return;
    }
    checked = { raws: rawsOf([...named].map(([field, control]) => ({ field, control }))), sheet: read.sheet };
    draw();
  };

  /** Names the form anew, and checks it. */
  function survey(): void {
    const mine = ++surveys;
    const looking = look(mine)
      .then(
        () => (unread = false),
        () => (unread = true),
      )
      .then(() => {
        if (surveying !== looking) return;
        surveying = null;
        // somebody may have typed while it was looked at
        if (named && !stopped && checked && !sameValues(checked.raws, rawsOf(controlsNow(named)))) void check();
      });
    surveying = looking;
  }

  function dismiss(question: string, option: string): void {
    const chosen = checked && whyChosen(checked.sheet.marks, question, option);
    if (!chosen || !named) return;
    const { title, dismissal } = chosen;
    dismissals.add(dismissal);
    lastDismissed = dismissal.rule;
    void desk.dismiss(controlsNow(named), dismissal).catch(() => undefined);
    draw();
    const words = guardWords(language);
    drawing.then((overlay) => overlay.notice(words.dismissed(title, dismissal.reason), words.undo));
  }

  function tellAgain(rule: string): void {
    lastDismissed = null;
    const dismissal = dismissals.remove(rule);
    if (!dismissal || !named) return;
    // the sheet may still know it
    if (checked) checked = { ...checked, sheet: { ...checked.sheet, dismissed: checked.sheet.dismissed.filter((d) => d.rule !== rule) } };
    void desk.undismiss(controlsNow(named), dismissal).catch(() => undefined);
    draw();
  }

  /** The page may refuse a value or write it its own way: what does not stand there as it was meant is told. */
  const write = async (ref: number, raw: string): Promise<Written> => {
    writing = true;
    try {
      const written = await page.put(ref, raw);
      if (written.is === 'refused' && written.before !== raw && !stopped) drawing.then((o) => o.notice(guardWords(language).notTaken(raw, written.now)));
      return written;
    } finally {
      writing = false;
    }
  };

  /** Writes only what was offered, where it still is offered, and remembers what stood there. */
  async function fill({ id }: FixView): Promise<void> {
    const hint = checked?.sheet.marks.flatMap((m) => m.hints).find((h) => h.fix?.id === id);
    const control = hint?.fix && controlOf(hint.fix.field);
    if (!hint?.fix || !control || writing) return;
    const { rule, fix } = hint;
    const { is, before, now } = await write(control.ref, fix.text);
    if (stopped) return;
    if (is !== 'refused') {
      repairs.done({ id: `undo ${id}`, rule, field: fix.field, ref: control.ref, says: fix.filled, before, after: now });
      failed.add(rule);
    }
    void check();
  }

  async function undo({ id }: FixView): Promise<void> {
    const repair = repairs.byId(id);
    if (!repair || writing || page.read(repair.ref) !== repair.after) return;
    const { is } = await write(repair.ref, repair.before);
    if (stopped) return;
    if (is !== 'refused') {
      repairs.undone(repair.field);
      failed.delete(repair.rule);
    }
    void check();
  }

  const onPage = (event: PageEvent): void => {
    if (writing) return;
    if (event.kind === 'restructured') return survey();
    const field = fieldOf.get(event.ref) ?? null;
    if (event.kind === 'typing') {
      if (field === null) return;
      void askAhead();
      if (typing === field) return;
      typing = field;
      draw();
    } else if (event.kind === 'settled' || event.kind === 'leave') {
      if (field === typing) typing = null;
      if (unread) survey();
      else void check();
    }
  };

  const signature = (): string => JSON.stringify([view?.summary.wrong.map((i) => i.id), [...(checked?.raws ?? [])]]);

  const stopWatching = page.watch(onPage);
  const stopSave = watchSave(document, (resume) => {
    if (!named || interrupted) return 'let-go';
    typing = null;
    const upToDate = checked !== null && surveying === null && sameValues(checked.raws, rawsOf(controlsNow(named)));
    if (upToDate) draw();
    const clean = (): boolean => !view || view.summary.wrong.length === 0 || signature() === accepted;
    if (upToDate && clean()) return 'let-go';
    void (async () => {
      if (!upToDate) await check();
      // a question that nobody would see is not asked
      const answer = clean() || !drawing.isOpen() ? 'save-anyway' : await new Promise<string>((done) => drawing.then((o) => void o.askBeforeSave().then(done)));
      if (answer !== 'save-anyway') return;
      accepted = signature();
      resume();
    })();
    return 'hold';
  });
  survey();

  return {
    renew() {
      failed.clear();
      survey();
    },
    again: survey,
    goTo(field) {
      const anchor = page.anchor(refOf(field));
      if (anchor) way.to(anchor);
      return anchor !== null;
    },
    goBack: () => way.back(),
    pick(on) {
      if (!interrupted) naming.pick(on);
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

const rawsOf = (controls: readonly NamedControl[]): ReadonlyMap<number, string> => new Map(controls.map(({ control }) => [control.ref, control.value]));

function sameValues(a: ReadonlyMap<number, string>, b: ReadonlyMap<number, string>): boolean {
  return a.size === b.size && [...a].every(([ref, raw]) => b.get(ref) === raw);
}
