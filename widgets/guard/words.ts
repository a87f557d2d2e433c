import type { Language } from '../../core/model/field-spec.ts';

interface GuardWords {
  readonly undo: string;
  /** The page did not take what was filled in. */
  notTaken(value: string, now: string): string;
}

/** What only the page's side knows; all else is said by the desk. */
const words: Readonly<Record<Language, GuardWords>> = {
  zh: {
    undo: '撤销',
    notTaken: (value, now) => `网页没有接受“${value}”，这一栏现在${now === '' ? '是空的' : `是“${now}”`}，请手工填写。`,
  },
  en: {
    undo: 'Undo',
    notTaken: (value, now) => `The page did not take “${value}”; the field ${now === '' ? 'is empty' : `holds “${now}”`}. Please enter it yourself.`,
  },
};

export const guardWords = (language: Language): GuardWords => words[language];
