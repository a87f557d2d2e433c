import { pathToFileURL } from 'node:url';
import { bundleFile } from '../../scripts/lib/bundle.ts';

// Twenty rules against the same decision written by hand, raced as it would be delivered: see case.bench.ts.
await import(pathToFileURL(await bundleFile('test/bench/decision/race.ts', 'decision.race')).href);
