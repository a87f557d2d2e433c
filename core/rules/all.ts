import type { Rule } from '../engine/rule.ts';
import { agreement } from './agreement/index.ts';
import { eligibility } from './eligibility/index.ts';
import { funding } from './funding/index.ts';
import { identity } from './identity/index.ts';
import { institution } from './institution/index.ts';
import { procedure } from './procedure/index.ts';
import { report } from './report/index.ts';
import { service } from './service/index.ts';
import { support } from './support/index.ts';

/** Every rule, in the order in which a summary lists them. `all.test.ts` holds the list to the files. */
export const rules: readonly Rule[] = [...identity, ...eligibility, ...support, ...procedure, ...agreement, ...funding, ...institution, ...report, ...service];
