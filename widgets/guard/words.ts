import type { Language } from '../../core/model/field-spec.ts';

interface GuardWords {
  readonly undo: string;
  filled(value: string): string;
  readonly mended: string;
  readonly unreadableTitle: string;
  unreadable(text: string): string;
  readonly unreadableTodo: string;
  readonly cutTitle: string;
  readonly cut: string;
  basis(place: string, day: string, dated: boolean): string;
}

/** What the guard says itself; all else is said by the rules. */
const words: Readonly<Record<Language, GuardWords>> = {
  zh: {
    undo: '撤销',
    filled: (value) => `已填入“${value}”。`,
    mended: '已改正。',
    unreadableTitle: '看不懂这一栏',
    unreadable: (text) => `“${text}”无法读成这一栏的值，未核对。`,
    unreadableTodo: '按这一栏应填的内容改正。',
    cutTitle: '只核对了一部分',
    cut: '本页栏目过多，靠后的没有核对。',
    basis: (place, day, dated) => (dated ? `${place}，申请日期${day}` : `${place}，今天${day}（表上没有申请日期）`),
  },
  en: {
    undo: 'Undo',
    filled: (value) => `Filled in: “${value}”.`,
    mended: 'Corrected.',
    unreadableTitle: 'This can’t be read',
    unreadable: (text) => `“${text}” can’t be read as a value of this field, so it was not checked.`,
    unreadableTodo: 'Enter what the field asks for.',
    cutTitle: 'Checked in part only',
    cut: 'The page has too many controls; the later ones were not checked.',
    basis: (place, day, dated) => (dated ? `${place}, date of application ${day}` : `${place}, today ${day} (the form has no date of application)`),
  },
};

export const guardWords = (language: Language): GuardWords => words[language];
