import { wrap } from 'comlink';
import type { Facts } from '../../core/model/fields.ts';
import type { CheckRowsOptions, RowCheck } from '../../core/roster/batch/check-rows.ts';
import type { ChecksApi } from './checks.worker.ts';

/** Checks cases by the rules, a handful at a time, beside whatever else goes on. */
export interface RowChecks {
  /** @returns one for each case, in their order */
  check(cases: readonly Facts[]): Promise<readonly RowCheck[]>;
  /** Ends the worker; what is asked afterwards is never answered. */
  end(): void;
}

/** Starts a worker that checks rows as of a day in a place. */
export function startRowChecks(options: CheckRowsOptions): RowChecks {
  const worker = new Worker(new URL('./checks.worker.ts', import.meta.url), { type: 'module' });
  const broken = new Promise<never>((_, reject) => {
    worker.addEventListener('error', (event) => reject(new Error(event.message || 'The worker did not start')));
  });
  broken.catch(() => undefined);
  const rules = wrap<ChecksApi>(worker);
  const begun = Promise.race([rules.begin(options), broken]);
  begun.catch(() => undefined);
  return {
    async check(cases) {
      await begun;
      return Promise.race([rules.check(cases), broken]);
    },
    end: () => worker.terminate(),
  };
}
