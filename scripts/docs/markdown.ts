import type { Language } from '../../core/model/field-spec.ts';

export const languages = ['zh', 'en'] as const satisfies readonly Language[];

/** One of the two. */
export const either = (language: Language) => (zh: string, en: string): string => (language === 'zh' ? zh : en);

export const otherLanguage = (language: Language): Language => (language === 'zh' ? 'en' : 'zh');

/** `README.md` in Chinese, `README.en.md` in English. */
export const pageName = (name: string, language: Language): string => (language === 'zh' ? `${name}.md` : `${name}.en.md`);

/** Text that nothing in Markdown or HTML takes for its own; lines stay lines. */
export const plain = (text: string): string => text.replace(/[\\`*_~[\]|<>&#]/g, (c) => (c === '<' ? '&lt;' : c === '>' ? '&gt;' : c === '&' ? '&amp;' : `\\${c}`));

/** The same in one line, as the cell of a table must be. */
export const cell = (text: string): string => plain(text).replace(/\s*\n\s*/g, ' ');

export const code = (text: string): string => `\`${text.replaceAll('`', '')}\``;
export const link = (text: string, to: string): string => `[${text}](${to})`;
export const anchor = (id: string): string => `<a id="${id}"></a>`;

/** Cells are Markdown already. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Sentences as `conditionInWords` writes them: one with its full stop, or a head and a list in Markdown. */
export const sentences = (text: string, language: Language): string => {
  const [head = '', ...parts] = text.split('\n');
  const line = (part: string): string => {
    const [, indent = '', words = ''] = /^(\s*- )?(.*)$/.exec(part) ?? [];
    return indent + plain(words);
  };
  return parts.length === 0 ? plain(capital(head)) + either(language)('。', '.') : `${plain(capital(head))}\n\n${parts.map(line).join('\n')}`;
};

/** Blocks with a blank line between them and one line end at the end. */
export const page = (...blocks: readonly (string | null)[]): string => `${blocks.filter((block) => block !== null && block !== '').join('\n\n')}\n`;

export const joined = (parts: readonly string[], language: Language): string => parts.join(language === 'zh' ? '、' : ', ');
