import type { Language } from '../../core/model/field-spec.ts';

/** What the room itself says around a document. */
export interface DocumentWords {
  readonly lang: string;
  readonly print: string;
  readonly printHint: string;
  readonly ticked: string;
  readonly unticked: string;
  readonly annexes: string;
  readonly sources: string;
  /** Printed above a translation; empty where the text is the one that is signed. */
  readonly translation: string;
  readonly notices: string;
  readonly nothingMissing: string;
  readonly day: readonly [before: string, between: string, between: string, after: string];
  readonly month: readonly [before: string, between: string, after: string];
  /** Read out at a place that nothing fills. */
  blank(label: string): string;
  missing(n: number): string;
}

const zh: DocumentWords = {
  lang: 'zh-CN',
  print: '打印',
  printHint: 'A4 纸，纵向，缩放 100%；不打印网页页眉页脚。',
  ticked: '已选',
  unticked: '未选',
  annexes: '附件：',
  sources: '编制依据',
  translation: '',
  notices: '请核对',
  nothingMissing: '没有缺项。签名、盖章和各级意见由当事人填写。',
  day: ['', '年', '月', '日'],
  month: ['', '年', '月'],
  blank: (label) => (label === '' ? '待填写' : `待填写：${label}`),
  missing: (n) => `还缺 ${n} 项，打印后手写`,
};

const en: DocumentWords = {
  lang: 'en',
  print: 'Print',
  printHint: 'A4, portrait, scale 100 %; without the browser’s own header and footer.',
  ticked: 'ticked',
  unticked: 'not ticked',
  annexes: 'Annexes:',
  sources: 'Sources',
  translation: 'Translation for reading. What is signed is the Chinese text. 译文仅供阅读，签署以中文文本为准。',
  notices: 'Look again',
  nothingMissing: 'Nothing is missing. Signatures, seals and opinions are for those who sign.',
  day: ['day ', ' month ', ' year ', ''],
  month: ['month ', ' year ', ''],
  blank: (label) => (label === '' ? 'to fill in' : `to fill in: ${label}`),
  missing: (n) => (n === 1 ? '1 entry is missing: write it in by hand' : `${n} entries are missing: write them in by hand`),
};

export const words = (language: Language): DocumentWords => (language === 'en' ? en : zh);
