import type { Language } from '../model/field-spec.ts';

interface DeskWords {
  filled(value: string): string;
  readonly mended: string;
  readonly unreadableTitle: string;
  unreadable(text: string): string;
  readonly unreadableTodo: string;
  readonly cutTitle: string;
  readonly cut: string;
  readonly doubtedTitle: string;
  /** `n` controls are not read as the site's map says. */
  doubted(n: number): string;
  /** Of one of them: what the map says, and what speaks against it. */
  notAsMapped(field: string, why: string): string;
  basis(place: string, day: string, dated: boolean): string;
  /** The button by which she says that a control is another field. */
  notThis(field: string): string;
  readonly question: string;
  sure(percent: number): string;
  taken(field: string, sure: string, why: readonly string[]): string;
  /** What evidence is called, by the first part of `because`. */
  readonly evidence: Readonly<Record<string, string>>;
  quoted(word: string): string;
  /** Said of a field that another control has. */
  readonly elsewhere: string;
  readonly noneOfThem: string;
  readonly noLabel: string;
  target(control: string, field: string): string;
  kept(control: string, field: string): string;
  keptNone(control: string): string;
  readonly full: string;
  /** Why no control can be pointed out. */
  readonly nothingToPoint: Readonly<Record<'query' | 'member' | 'empty', string>>;
}

/** What the desk says itself; all else is said by the rules. */
const words: Readonly<Record<Language, DeskWords>> = {
  zh: {
    filled: (value) => `已填入“${value}”。`,
    mended: '已改正。',
    unreadableTitle: '看不懂这一栏',
    unreadable: (text) => `“${text}”无法读成这一栏的值，未核对。`,
    unreadableTodo: '按这一栏应填的内容改正。',
    cutTitle: '只核对了一部分',
    cut: '本页栏目过多，靠后的没有核对。',
    doubtedTitle: '字段映射与网页不符',
    doubted: (n) => `有 ${n} 栏没有按站点字段映射读。点工具栏按钮，用“指认一栏”看是哪几栏，并选定它是什么。`,
    notAsMapped: (field, why) => `站点字段映射说是“${field}”，没有采用：${why}。`,
    notThis: (field) => `这不是“${field}”`,
    question: '这一栏是什么？',
    sure: (percent) => `把握 ${percent}%`,
    taken: (field, sure, why) => `现识别为“${field}”，${sure}（${why.join('、')}）`,
    evidence: { label: '标签', name: '名称', options: '选项', value: '内容', section: '位置', 'max-length': '长度', map: '站点字段映射' },
    quoted: (word) => `“${word}”`,
    elsewhere: '现为另一栏',
    noneOfThem: '都不是，这一栏不核对',
    noLabel: '没有标签的栏目',
    target: (control, field) => (field === '' ? `${control}：未识别` : `${control}：现识别为“${field}”`),
    kept: (control, field) => `已记住：“${control}”是“${field}”。`,
    keptNone: (control) => `已记住：“${control}”不核对。`,
    full: '本网站记住的栏目已满，没有记下。',
    nothingToPoint: { query: '这是查询条件，不核对，不用指认。', member: '这是家庭成员的表，不核对，不用指认。', empty: '本页没有可以指认的栏目。' },
    basis: (place, day, dated) => (dated ? `${place}，申请日期${day}` : `${place}，今天${day}（表上没有申请日期）`),
  },
  en: {
    filled: (value) => `Filled in: “${value}”.`,
    mended: 'Corrected.',
    unreadableTitle: 'This can’t be read',
    unreadable: (text) => `“${text}” can’t be read as a value of this field, so it was not checked.`,
    unreadableTodo: 'Enter what the field asks for.',
    cutTitle: 'Checked in part only',
    cut: 'The page has too many controls; the later ones were not checked.',
    doubtedTitle: 'The field map and the page contradict each other',
    doubted: (n) => `${n} ${n === 1 ? 'control was' : 'controls were'} not read as the site’s field map says. Click the toolbar button and choose “Name a control” to see which, and to say what it is.`,
    notAsMapped: (field, why) => `The site’s field map says “${field}”, which was not used: ${why}.`,
    notThis: (field) => `This is not “${field}”`,
    question: 'What is this?',
    sure: (percent) => `${percent}% sure`,
    taken: (field, sure, why) => `Taken for “${field}”, ${sure} (${why.join(', ')})`,
    evidence: { label: 'label', name: 'name', options: 'its options', value: 'what it holds', section: 'where it stands', 'max-length': 'length', map: 'site map' },
    quoted: (word) => ` “${word}”`,
    elsewhere: 'now another control',
    noneOfThem: 'None of them: don’t check it',
    noLabel: 'A control without a label',
    target: (control, field) => (field === '' ? `${control}: not recognised` : `${control}: taken for “${field}”`),
    kept: (control, field) => `Noted: “${control}” is “${field}”.`,
    keptNone: (control) => `Noted: “${control}” is not checked.`,
    full: 'No more can be noted for this site.',
    nothingToPoint: { query: 'These are search conditions: nothing is checked, so there is nothing to point out.', member: 'This is a household member’s form: it is not checked, so there is nothing to point out.', empty: 'There is no control here to point out.' },
    basis: (place, day, dated) => (dated ? `${place}, date of application ${day}` : `${place}, today ${day} (the form has no date of application)`),
  },
};

export const deskWords = (language: Language): DeskWords => words[language];
