import type { Language } from '../../core/model/field-spec.ts';

/** How a finding stands, in the words of the marks and of the summary's groups. */
export type StateWord = 'wrong' | 'attend' | 'ask' | 'holds' | 'mended' | 'dismissed';

/** The words that the overlay itself adds around what rules say. */
export interface OverlayWords {
  readonly lang: string;
  readonly brand: string;
  readonly badge: string;
  readonly state: Readonly<Record<StateWord, string>>;
  readonly close: string;
  readonly collapse: string;
  readonly law: string;
  readonly results: string;
  readonly nothingYet: string;
  readonly saveAnyway: string;
  readonly goBack: string;
  /** Said once when a hint opens at the focused field. */
  readonly shortcut: string;
  /** Heads the fields that no control has yet, in the question what a control is. */
  readonly lacking: string;
  readonly more: string;
  /** How a control is pointed out. */
  readonly pick: string;
  readonly endPick: string;
  /** Which law and place were taken. */
  basis(line: string): string;
  /** `n` errors are left. */
  saveQuestion(n: number): string;
  /** A mark's name: the field and how it stands. */
  mark(field: string, state: StateWord, title: string): string;
  /** The badge's name: counts of each state that has any. */
  counts(wrong: number, attend: number, ask: number, holds: number): string;
  /** Sentences read in one go. */
  sentences(parts: readonly string[]): string;
}

const zh: OverlayWords = {
  lang: 'zh-CN',
  brand: '五保助手',
  badge: '五保',
  state: { wrong: '有误', attend: '未满足', ask: '还需', holds: '通过', mended: '已改正', dismissed: '不再提示（点选可恢复）' },
  close: '关闭',
  collapse: '收起',
  law: '依据',
  basis: (line) => `适用：${line}`,
  results: '检查结果',
  nothingYet: '尚无检查结果',
  saveAnyway: '仍然保存',
  goBack: '返回修改',
  shortcut: 'Alt+Enter',
  lacking: '还没有对应栏目的字段',
  more: '更多字段',
  pick: '点选要指认的栏目；方向键换栏，回车选定，Esc 退出。',
  endPick: '退出指认',
  saveQuestion: (n) => `还有 ${n} 处有误，仍要保存吗？`,
  mark: (field, state, title) => `${field}：${zh.state[state]}${title === '' ? '' : `，${title}`}`,
  counts: (wrong, attend, ask, holds) =>
    `五保助手：${[
      [zh.state.wrong, wrong],
      [zh.state.attend, attend],
      [zh.state.ask, ask],
      [zh.state.holds, holds],
    ]
      .filter(([, n]) => n !== 0)
      .map(([word, n]) => `${word} ${n}`)
      .join('，') || zh.nothingYet}`,
  sentences: (parts) => parts.filter((part) => part !== '').map(closed('。', /[。！？；：]$/u)).join(''),
};

const en: OverlayWords = {
  lang: 'en',
  brand: 'Wubao',
  badge: 'Wubao',
  state: { wrong: 'Wrong', attend: 'Not met', ask: 'Still needed', holds: 'Holds', mended: 'Mended', dismissed: 'Not shown (choose to bring back)' },
  close: 'Close',
  collapse: 'Collapse',
  law: 'Law',
  basis: (line) => `Standard taken: ${line}`,
  results: 'Results',
  nothingYet: 'No result yet',
  saveAnyway: 'Save anyway',
  goBack: 'Go back',
  shortcut: 'Alt+Enter',
  lacking: 'Fields without a control so far',
  more: 'More fields',
  pick: 'Point out a control. Arrow keys move, Enter chooses, Escape leaves.',
  endPick: 'Leave',
  saveQuestion: (n) => (n === 1 ? '1 error is left. Save anyway?' : `${n} errors are left. Save anyway?`),
  mark: (field, state, title) => `${field}: ${en.state[state]}${title === '' ? '' : `, ${title}`}`,
  counts: (wrong, attend, ask, holds) =>
    `Wubao: ${[
      [en.state.wrong, wrong],
      [en.state.attend, attend],
      [en.state.ask, ask],
      [en.state.holds, holds],
    ]
      .filter(([, n]) => n !== 0)
      .map(([word, n]) => `${word} ${n}`)
      .join(', ') || en.nothingYet}`,
  sentences: (parts) => parts.filter((part) => part !== '').map(closed('.', /[.!?;:]$/u)).join(' '),
};

function closed(stop: string, ends: RegExp): (sentence: string) => string {
  return (sentence) => (ends.test(sentence) ? sentence : sentence + stop);
}

/** The overlay's own words in the asked language. */
export const words = (language: Language): OverlayWords => (language === 'en' ? en : zh);
