/** One small change of a source file. */
export interface Mutant {
  readonly start: number;
  readonly end: number;
  /** What stands there instead. */
  readonly text: string;
}

/** Under which names a mutated file of rules has all builders: of conditions and of quantities. */
export const builders = { c: '__wubao_c.', q: '__wubao_q.' } as const;

/** What a reader is shown of a mutant. */
export interface Shown {
  /** From 1. */
  readonly line: number;
  readonly was: string;
  readonly is: string;
}

const short = (text: string, most = 70): string => {
  const line = text.replace(/\s+/g, ' ').replaceAll(builders.c, '').replaceAll(builders.q, '').trim();
  return line.length > most ? `${line.slice(0, most / 2)} … ${line.slice(-most / 3)}` : line;
};

export function shown(code: string, { start, end, text }: Mutant): Shown {
  return { line: code.slice(0, start).split('\n').length, was: short(code.slice(start, end)), is: short(text) };
}

export const apply = (code: string, { start, end, text }: Mutant): string => code.slice(0, start) + text + code.slice(end);

/** Each change once. */
export function distinct(mutants: readonly Mutant[]): Mutant[] {
  const found = new Map(mutants.map((m) => [`${m.start} ${m.end} ${m.text}`, m]));
  return [...found.values()].sort((a, b) => a.start - b.start || a.end - b.end);
}
