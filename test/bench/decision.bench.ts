import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { rulesText } from '../../scripts/emit/rule-code.ts';
import { bundleFile } from '../../scripts/lib/bundle.ts';
import { cache, root } from '../../scripts/lib/paths.ts';
import { rules } from './peers/ours.ts';
import type * as Race from './decision/race.ts';
import type * as Written from '../../core/rules/straight.ts';

// Twenty rules against the same decision written by hand, raced as it would be delivered: see case.bench.ts. They are
// written out as plain code first, as the product's own are when it is built.

const written = join(cache, 'bench/decision.ts');
mkdirSync(dirname(written), { recursive: true });
writeFileSync(written, rulesText(rules, '../../core', '// The rules of the bench.'));
const load = async <M>(entry: string, name: string): Promise<M> => (await import(pathToFileURL(await bundleFile(entry, name)).href)) as M;
const { straight } = await load<typeof Written>(written.slice(root.length + 1), 'decision.straight');
const { raceDecision } = await load<typeof Race>('test/bench/decision/race.ts', 'decision.race');
raceDecision(straight);
