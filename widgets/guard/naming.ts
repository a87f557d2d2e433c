import type { Desk, Question } from '../../core/desk/desk.ts';
import type { Language } from '../../core/model/field-spec.ts';
import type { MappedForm } from '../../core/recognise/site-map.ts';
import type { ChoiceView, TargetView } from '../overlay/view.ts';
import type { HostPage } from '../page/host-page.ts';
import type { Drawing } from './drawing.ts';
import { guardWords } from './words.ts';

interface Surroundings {
  readonly page: HostPage;
  readonly desk: Desk;
  readonly language: Language;
  readonly drawing: Drawing;
  /** Whether the desk keeps what it is told. */
  readonly keeps: boolean;
  /** Whether this is the part of the screen that she works in: only there is she told that nothing can be pointed out. */
  isMain(): boolean;
  /** The form has to be named anew. */
  onLearned(): void;
  /** She pointed one out here, or left pointing. */
  onPicked(): void;
  /** Nothing of the naming is left to show. */
  onIdle(): void;
}

/** Asking what a control is: she disputes one, or points one out; what she says is kept, and can be taken back. */
export interface Naming {
  pick(on: boolean): void;
  ask(ref: number, byKey: boolean): void;
  learn(ref: number, option: string): void;
  unlearn(): void;
  /** The last correction can no longer be taken back. */
  forget(): void;
  endPick(): void;
  /** Something of it stands on the page, or will in a moment. */
  isBusy(): boolean;
}

export function askWhatItIs({ page, desk, language, drawing, keeps, isMain, onLearned, onPicked, onIdle }: Surroundings): Naming {
  let picking = false;
  /** What her last correction replaced, while she can take it back. */
  let replaced: MappedForm | null = null;
  let telling = false;

  const endPick = (): void => {
    if (!picking) return;
    picking = false;
    onPicked();
    onIdle();
  };

  const viewOf = (ref: number, question: Question): ChoiceView | null => {
    const anchor = page.anchor(ref);
    return anchor && { id: String(ref), anchor, ...question };
  };

  const seen = (element: Element | null): element is Element => {
    const box = element?.getBoundingClientRect();
    return box !== undefined && box.width > 0 && box.height > 0;
  };

  const begin = async (): Promise<void> => {
    const { all, says } = await desk.targets(page.form());
    if (!picking) return;
    const targets = all.flatMap(({ ref, label }): TargetView[] => {
      const anchor = page.anchor(ref);
      return seen(anchor) ? [{ id: String(ref), anchor, members: page.members(ref), label }] : [];
    });
    if (targets.length > 0) return drawing.then((overlay) => overlay.pick(targets));
    picking = false;
    telling = says !== '' && isMain();
    if (telling) drawing.then((overlay) => overlay.notice(says));
    else onIdle();
  };

  return {
    pick(on) {
      if (!keeps) return;
      if (!on) {
        picking = false;
        drawing.then((overlay) => overlay.pick(null));
        return;
      }
      if (page.form().controls.length === 0) return;
      picking = true;
      if (!drawing.isOpen()) drawing.render({ language, marks: [], summary: null });
      begin().catch(endPick);
    },
    ask(ref, byKey) {
      void desk
        .question(page.form(), ref)
        .then((question) => {
          const view = question && viewOf(ref, question);
          telling ||= view !== null;
          if (view) drawing.then((overlay) => overlay.choose(view, byKey));
        })
        .catch(() => undefined);
      if (picking) {
        picking = false;
        onPicked();
      }
    },
    learn(ref, option) {
      if (!keeps) return;
      // the desk takes no word for a field that is none
      void desk
        .learn(page.form(), ref, option as Parameters<Desk['learn']>[2])
        .then(({ says, before }) => {
          replaced = before;
          telling = true;
          if (before) onLearned();
          drawing.then((overlay) => (before ? overlay.notice(says, guardWords(language).undo) : overlay.notice(says)));
        })
        .catch(() => undefined);
    },
    unlearn() {
      const before = replaced;
      replaced = null;
      telling = false;
      if (before) void desk.restore(before).then(onLearned, () => undefined);
    },
    forget() {
      replaced = null;
      telling = false;
      onIdle();
    },
    endPick,
    isBusy: () => picking || telling,
  };
}
