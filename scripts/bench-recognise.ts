import labels from '../core/recognise/fixtures/labels.json' with { type: 'json' };
import forms from '../core/recognise/fixtures/forms.json' with { type: 'json' };
import { faults, leftAlone, scores, total, tryForms, tryLabels, type RealForm, type RealLabel, type Score, type Try } from '../core/recognise/testing/score.ts';

/** `npm run bench:recognise`: how many of the labels of real systems are named right, wrong or not at all. */

const percent = (part: number, whole: number): string => `${((100 * part) / (whole || 1)).toFixed(1).padStart(5)} %`;
const line = ({ of, right, wrong, missed }: Score): string => {
  const all = right + wrong + missed;
  return `  ${of.padEnd(18)} ${all.toFixed(0).padStart(6)}  right ${percent(right, all)}  wrong ${percent(wrong, all)}  silent ${percent(missed, all)}`;
};

function report(title: string, tries: readonly Try[]): boolean {
  const all = total(tries);
  const whole = all.right + all.wrong + all.missed;
  console.log(`${title}\n${line(all)}\n  left alone of those that are none of ours: ${percent(leftAlone(tries), 1)}`);
  console.log(' by place');
  for (const s of scores(tries, (t) => t.where)) console.log(line(s));
  console.log(' by field');
  for (const s of scores(tries, (t) => t.wanted!).sort((a, b) => b.wrong + b.missed - (a.wrong + a.missed) || b.right - a.right)) console.log(line(s));
  console.log(' each fault');
  for (const fault of new Set(faults(tries))) console.log(`  ${fault}`);
  const bars: readonly (readonly [string, boolean])[] = [
    ['right field for at least 97 %', all.right / whole >= 0.97],
    ['wrong field for at most 0.5 %', all.wrong / whole <= 0.005],
    ['none left alone for at least 99 %', leftAlone(tries) >= 0.99],
  ];
  for (const [what, good] of bars) console.log(`  ${good ? 'holds' : 'MISSED'}: ${what}`);
  return bars.every(([, good]) => good);
}

const good = [report('Labels of six systems', tryLabels(labels as unknown as readonly RealLabel[])), report('Whole forms of a province', tryForms(forms as unknown as readonly RealForm[]))];
if (!good.every(Boolean)) process.exitCode = 1;
