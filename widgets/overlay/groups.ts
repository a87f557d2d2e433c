import type { OverlayWords, StateWord } from '../ui/words.ts';
import { lines } from './finding.ts';
import { icon } from './icons.ts';
import { attribute, hide, KeyedList, say, type Parts } from './parts.ts';
import type { Trust } from './trusted.ts';
import type { SummaryItem, SummaryView } from './view.ts';

type GroupName = Exclude<StateWord, 'mended'>;

interface Line {
  readonly element: HTMLElement;
  update(item: SummaryItem): void;
}

/** One line of the summary. Where it leads to a control it is a button, else words alone. */
function createLine(parts: Parts, trust: Trust, first: SummaryItem, words: () => OverlayWords, onChoose: (anchor: Element, item: string) => void): Line {
  const title = parts.text('title');
  const says = parts.text('says');
  const law = parts.box('law-list');
  let anchor = first.anchor;
  let id = first.id;
  const element = anchor === null ? parts.box('item') : parts.button('item');
  if (anchor === null) element.setAttribute('role', 'note');
  else trust.onClick(element, () => anchor !== null && onChoose(anchor, id));
  element.append(title, says, law);
  return {
    element,
    update(item) {
      anchor = item.anchor;
      id = item.id;
      say(title, item.title);
      say(says, item.says);
      lines(parts, law, item.law);
      attribute(element, 'aria-label', words().sentences([item.title, item.says, ...item.law]));
    },
  };
}

interface Group {
  readonly element: HTMLElement;
  render(items: readonly SummaryItem[], words: OverlayWords): void;
}

function createGroup(parts: Parts, trust: Trust, name: GroupName, onChoose: (anchor: Element, item: string) => void): Group {
  // what holds needs no reading, nor what she has read, so they are folded away
  const folds = name === 'holds' || name === 'dismissed';
  const word = parts.text('word');
  const count = parts.text('n');
  const head = folds ? parts.button('group-name') : parts.box('group-name');
  head.append(icon(parts.document, name), word, count);
  const list = parts.box('items');
  const element = parts.box(`group ${name}es ${name}s`, head, list);
  let current: OverlayWords;
  if (folds) {
    head.append(icon(parts.document, 'more'));
    const unfold = (open: boolean): void => {
      list.hidden = !open;
      head.setAttribute('aria-expanded', String(open));
    };
    unfold(false);
    trust.onClick(head, () => unfold(list.hidden !== false));
  } else {
    head.setAttribute('role', 'heading');
    head.setAttribute('aria-level', '3');
  }
  const rows = new KeyedList<SummaryItem, Line>(
    list,
    (item) => createLine(parts, trust, item, () => current, onChoose),
    (line, item) => line.update(item),
  );
  return {
    element,
    render(items, words) {
      current = words;
      hide(element, items.length === 0);
      say(word, words.state[name]);
      say(count, String(items.length));
      attribute(head, 'aria-label', `${words.state[name]} ${items.length}`);
      // a line that gains or loses its control becomes another kind of element
      rows.render(items.map((item) => [`${item.anchor === null ? '-' : '+'}${item.id}`, item]));
    },
  };
}

/** The groups of the summary: wrong, not met, still needed, holds, and what is not told any more: choosing that has it told again. */
export function createGroups(parts: Parts, trust: Trust, onChoose: (anchor: Element) => void, onTellAgain: (item: string) => void) {
  const names = ['wrong', 'attend', 'ask', 'holds', 'dismissed'] as const;
  const groups = names.map((name) =>
    createGroup(parts, trust, name, (anchor, item) => {
      if (name === 'dismissed') onTellAgain(item);
      onChoose(anchor);
    }),
  );
  const none = parts.text('none', 'note');
  return {
    element: parts.box('groups', ...groups.map((group) => group.element), none),
    render(view: SummaryView, words: OverlayWords): void {
      groups.forEach((group, i) => group.render(view[names[i]!] ?? [], words));
      say(none, names.every((name) => (view[name] ?? []).length === 0) ? words.nothingYet : '');
    },
  };
}
