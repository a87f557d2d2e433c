import type { ControlDescription } from './description.ts';
import { readLabel } from './label.ts';
import { levelIn, readSections, stepIn, type Level, type Place, type Step } from './sections.ts';

interface Run {
  readonly step: Step;
  level: Level | null;
  /** Its heading says 入户: the first such visit is the village's. */
  readonly atHome: boolean;
}

/**
 * Where in the procedure each control stands. Sections and labels say it; where a form has the bare words 公示结果
 * or 调查结果 again and again, the order of the steps tells the office: the notice after the appraisal is the village's,
 * the survey and notice before 审核 are the township's, those before or right after 审批 the county's.
 */
export function placeControls(controls: readonly ControlDescription[]): readonly Place[] {
  const seen = new Map<string, Place>();
  const runs: Run[] = [];
  const runOf: (Run | null)[] = [];
  const own: Place[] = [];
  let last = '';
  let run = null as Run | null;
  for (const c of controls) {
    const key = c.sections.join('\n');
    let place = seen.get(key);
    if (!place) seen.set(key, (place = readSections(c.sections)));
    own.push(place);
    const label = readLabel(c.labels[0]?.text ?? '').core;
    const step: Step | null = stepIn(label) ?? place.step ?? (key === last ? (run?.step ?? null) : null);
    const level = place.level ?? (label === '' ? null : levelOfLabel(label));
    // bank and address stand in no step, though they follow one
    if (step && (place.step || stepIn(label) || /经办人|负责人|结果|备注|意见|人数|日期|时间/.test(label))) {
      if (!run || run.step !== step || key !== last || (level && run.level && level !== run.level)) runs.push((run = { step, level, atHome: place.said.includes('入户') }));
      else run.level ??= level;
      runOf.push(run);
    } else {
      run = null;
      runOf.push(null);
    }
    last = key;
  }
  const merged = runs.filter((r, i) => i === 0 || r.step !== runs[i - 1]?.step || r.level !== runs[i - 1]?.level);
  infer(merged);
  runs.forEach((r, i) => {
    const before = runs[i - 1];
    if (!r.level && before && before.step === r.step) r.level = before.level;
  });
  return own.map((place, i) => {
    const r = runOf[i];
    return r ? { level: place.level ?? r.level, step: r.step, party: place.party, said: place.said } : place;
  });
}

function levelOfLabel(label: string): Level | null {
  const step = stepIn(label);
  if (step === 'appraisal') return 'village';
  if (step === 'review') return levelIn(label) ?? 'town';
  if (step === 'decision') return 'county';
  return levelIn(label);
}

function infer(runs: readonly Run[]): void {
  for (let i = runs.length - 1; i >= 0; i--) {
    const run = runs[i];
    if (!run || run.level) continue;
    const before = runs[i - 1]?.step;
    const after = runs[i + 1];
    if (run.step === 'notice') {
      if (before === 'appraisal') run.level = 'village';
      else if (before === 'decision') run.level = 'county';
      else if (after?.step === 'review' && after.level) run.level = after.level;
      else if (after?.step === 'decision') run.level = 'county';
    } else if (run.step === 'survey') {
      if (after?.step === 'appraisal' || (run.atHome && runs.findIndex((r) => r.step === 'survey') === i)) run.level = 'village';
      else if (after && after.step !== 'survey') run.level = after.level;
    }
  }
}
