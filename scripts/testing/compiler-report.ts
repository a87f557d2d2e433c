import { add, fail, nothing, pass, type Outcome } from './outcome.ts';

/**
 * Counts one test a project from what the compiler wrote for all of them in one run (`--pretty false`): a project
 * that stands on another would otherwise repeat its mistakes.
 * @param projects folders, from the repository's root
 */
export function countDiagnostics(projects: readonly string[], output: string, code: number | null): Outcome {
  const lines = output.split('\n').map((line) => line.trimEnd());
  let sum = nothing;
  for (const project of projects) {
    const own = diagnosticsOf(project, lines);
    sum = add(sum, own.length === 0 ? pass : fail(`types: ${project}`, own.join('\n')));
  }
  return code === 0 || sum.failures.length > 0 ? sum : add(sum, fail('types', `The compiler ended badly.\n${output}`));
}

/** The lines that begin in a project, each with its indented continuation. */
function diagnosticsOf(project: string, lines: readonly string[]): string[] {
  let inside = false;
  return lines.filter((line) => {
    if (!/^\s/.test(line)) inside = line.replaceAll('\\', '/').startsWith(`${project}/`);
    return inside && line !== '';
  });
}
