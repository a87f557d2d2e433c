// A program that opens a CSV file takes text that begins like a formula for one. An apostrophe before it says that it
// is text; reading takes it away again. Text that begins with an apostrophe gets one more, so that nothing is lost.

const unseen = String.raw`[\s\u0000-\u001f\u007f-\u00a0\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202f\u2060-\u206f\ufe00-\ufe0f\ufeff]`;
const danger = new RegExp(`^(?:${unseen}*[=+\\-@＝＋－−﹢﹣＠﹦﹫]|[\\t\\r\\n])`);
const guarded = (line: string): boolean => line.startsWith("'");

const lines = /[^\r\n]*(?:\r\n|\r|\n|$)/g;
const mapLines = (text: string, change: (line: string) => string): string => text.replace(lines, (line) => (line === '' ? '' : change(line)));

/** Text that no spreadsheet takes for a formula, in any line of it. */
export const neutralised = (text: string): string => mapLines(text, (line) => (danger.test(line) || guarded(line) ? `'${line}` : line));

/** The text that was meant. Of text files only: in a workbook an apostrophe is one. */
export const restored = (text: string): string => (!text.includes("'") ? text : mapLines(text, (line) => (guarded(line) && (danger.test(line.slice(1)) || guarded(line.slice(1))) ? line.slice(1) : line)));
