import type { DismissReason } from '../../core/desk/desk.ts';
import type { Language } from '../../core/model/field-spec.ts';

interface GuardWords {
  readonly undo: string;
  /** The page did not take what was filled in. */
  notTaken(value: string, now: string): string;
  readonly dismiss: string;
  readonly why: string;
  readonly reasons: Readonly<Record<DismissReason, string>>;
  readonly goOnTelling: string;
  dismissed(title: string, reason: DismissReason): string;
}

/** What only the page's side knows; all else is said by the desk. */
const words: Readonly<Record<Language, GuardWords>> = {
  zh: {
    undo: '撤销',
    dismiss: '本案不再提示',
    why: '为什么不再提示？',
    reasons: { papers: '已核对证件、材料，原样无误', local: '本地另有文件规定', system: '系统只能这样填写', later: '材料待补，以后再改' },
    goOnTelling: '继续提示',
    dismissed: (title, reason) => `已不再提示“${title}”：${words.zh.reasons[reason]}。内容改动后会重新提示。`,
    notTaken: (value, now) => `网页没有接受“${value}”，这一栏现在${now === '' ? '是空的' : `是“${now}”`}，请手工填写。`,
  },
  en: {
    undo: 'Undo',
    dismiss: 'Don’t show for this case',
    why: 'Why should it not be shown?',
    reasons: { papers: 'I saw the papers: it is right as it is', local: 'The place has a rule of its own', system: 'The system takes nothing else', later: 'Papers are to follow' },
    goOnTelling: 'Go on showing it',
    dismissed: (title, reason) => `No longer shown: “${title}” (${words.en.reasons[reason].toLowerCase()}). It comes back when a value changes.`,
    notTaken: (value, now) => `The page did not take “${value}”; the field ${now === '' ? 'is empty' : `holds “${now}”`}. Please enter it yourself.`,
  },
};

export const guardWords = (language: Language): GuardWords => words[language];
