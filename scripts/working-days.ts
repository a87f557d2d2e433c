/**
 * Writes core/format/working-days-data.ts from the package chinese-days: `npx tsx scripts/working-days.ts`.
 *
 * Run it when the State Council has announced a year (国务院办公厅关于…年部分节假日安排的通知, in November) and the
 * package has it; then bump the package and run the test. The package answers by weekday for years that it lacks,
 * so a year counts only when New Year, spring festival, May Day and National Day are all in its data. An
 * announcement may still move the last days of the year before (2007, 2011, 2018): not where 1 January is a Friday,
 * as in 2027.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import chineseDays from 'chinese-days';

const file = createRequire(import.meta.url).resolve('chinese-days/dist/chinese-days.json');
const data = JSON.parse(readFileSync(file, 'utf8')) as { holidays: Record<string, string>; workdays: Record<string, string> };

const holidays = Object.entries(data.holidays);
const complete = (year: number): boolean =>
  ['元旦', '春节', '劳动节', '国庆节'].every((name) => holidays.some(([day, words]) => day.startsWith(String(year)) && words.includes(name)));
const named = [...new Set(holidays.map(([day]) => Number(day.slice(0, 4))))].sort((a, b) => a - b);
const years = named.filter(complete);
const [first] = years;
if (first === undefined || years.length !== named.length || years.some((year, i) => year !== first + i)) throw new Error(`years are missing: ${named.join(' ')}`);

const DAY = 86_400_000;

/** Each day that differs from its weekday's rule: how many days after the one before. `0` is 70 days and no such day. */
function differing(year: number): string {
  let text = '';
  let since = 0;
  for (let time = Date.UTC(year, 0, 1); time < Date.UTC(year + 1, 0, 1); time += DAY) {
    since++;
    const weekday = new Date(time).getUTCDay();
    if (chineseDays.isWorkday(new Date(time).toISOString().slice(0, 10)) === (weekday >= 1 && weekday <= 5)) continue;
    for (; since > 70; since -= 70) text += '0';
    text += String.fromCharCode(48 + since);
    since = 0;
  }
  return text;
}

const quoted = (text: string): string => `'${text.replaceAll('\\', '\\\\')}'`;

writeFileSync(
  resolve(import.meta.dirname, '../core/format/working-days-data.ts'),
  `// Written by scripts/working-days.ts from chinese-days; change that, not this.

/** The first year that is known; one entry a year follows. */
export const firstYear = ${first};

/**
 * The days of a year that differ from the rule of their weekday: holidays from Monday to Friday, days at work at the
 * weekend. Each is a character, \`1\` (48 + 1) for the day after the one before, counted from the last of December; \`0\` goes
 * 70 days on to no such day.
 */
export const differingDays: readonly string[] = [
${years.map((year) => `  ${quoted(differing(year))}, // ${year}`).join('\n')}
];
`,
);
console.log(`${first} to ${first + years.length - 1}`);
