import { parseArgs } from 'node:util';

export interface Asked {
  readonly paths: readonly string[];
  /** Whether the scripts of the pages run. */
  readonly scripts: boolean;
  readonly summary: boolean;
  /** Whether the columns of lists and the values that are only shown are told of as well. */
  readonly lists: boolean;
}

const usage = 'Usage: npm run recognise -- [--no-scripts] [--lists] [--summary] FILE|FOLDER…';

/** What was asked for, or what is to be said about it. */
export function readArguments(args: string[]): Asked | string {
  try {
    const { values, positionals } = parseArgs({ args, allowPositionals: true, options: { 'no-scripts': { type: 'boolean' }, summary: { type: 'boolean' }, lists: { type: 'boolean' } } });
    return positionals.length === 0 ? usage : { paths: positionals, scripts: values['no-scripts'] !== true, summary: values.summary === true, lists: values.lists === true };
  } catch (problem) {
    return `${problem instanceof Error ? problem.message : String(problem)}\n${usage}`;
  }
}
