import { expose } from 'comlink';
import { engines } from '../../core/engine/engine.ts';
import { loaders } from '../../core/engine/loaders.ts';
import type { Facts } from '../../core/model/fields.ts';
import { allPacks } from '../../core/policy/all-packs.ts';
import { rowChecker, type CheckRowsOptions, type RowCheck } from '../../core/roster/batch/check-rows.ts';
import { rules } from '../../core/rules/all.ts';

// Apart from the worker of files: all the rules weigh more than all that reads them, and both work at once.

export interface ChecksApi {
  begin(options: CheckRowsOptions): void;
  check(cases: readonly Facts[]): readonly RowCheck[];
}

const engineFor = engines(rules, allPacks, { loaders });
let check: (facts: Facts) => RowCheck;

const api: ChecksApi = {
  begin(options) {
    check = rowChecker(engineFor, allPacks, options);
  },
  check: (cases) => cases.map((facts) => check(facts)),
};

expose(api);
