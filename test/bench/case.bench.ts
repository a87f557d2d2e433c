import { pathToFileURL } from 'node:url';
import { bundleFile } from '../../scripts/lib/bundle.ts';

// Every rule in force on a whole case against the same checks written by hand. Raced as it would be delivered: what runs
// TypeScript here gives each inner function its name at every call, which would be timed too.
await import(pathToFileURL(await bundleFile('test/bench/by-hand/race.ts', 'case.race')).href);
