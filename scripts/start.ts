import { join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { openChromium, type Chromium } from '../test/browsers/chromium.ts';
import { Story } from '../test/browsers/steps.ts';
import { servePortals } from '../test/portals/serve.ts';
import { onEnd } from './lib/on-end.ts';
import { builtExtensions, root, typescript } from './lib/paths.ts';
import { killRunning, runProgram } from './lib/run-program.ts';
import { hasDisplay } from './starting/display.ts';
import { openLegacyForm, walkStory } from './starting/stages.ts';

const { values } = parseArgs({ options: { headless: { type: 'boolean' }, stay: { type: 'boolean' } } });

/** What to undo at the end, the last first. */
const undo: (() => Promise<void>)[] = [killRunning];
let tidying: Promise<void> | undefined;
const tidy = (): Promise<void> => (tidying ??= undo.toReversed().reduce((before, next) => before.then(next, next), Promise.resolve()));

onEnd(tidy);
try {
  process.exitCode = await start();
} catch (problem) {
  // While tidying up after Ctrl-C, whatever still talked to the browser fails: that is no news.
  if (tidying === undefined) console.error(problem instanceof Error ? problem.message : problem);
  process.exitCode = 1;
} finally {
  await tidy();
}

async function start(): Promise<number> {
  console.log('Building what changed …');
  const built = await runProgram([...typescript('scripts/build.ts'), '--unweighed'], { limit: 10 * 60_000, quiet: true });
  if (built.code !== 0) {
    console.error(built.output);
    return 1;
  }
  const portals = await servePortals();
  undo.push(() => portals.close());
  console.log(`Demonstration portals (演示系统):  ${portals.origin}/`);
  console.log(`The legacy form (旧系统审批表):    ${portals.url('/legacy/')}`);

  const problem = process.env['CHROMIUM_PROBLEM'];
  if (problem !== undefined) {
    console.error(problem);
    if (staysAlone()) await forever();
    return 1;
  }
  const windowed = !values.headless && hasDisplay(process.platform, process.env);
  console.log(windowed ? 'Opening Chromium with the extension …' : 'No display: walking the story in a headless Chromium …');
  const opening = openChromium({
    extension: builtExtensions.chromium,
    // Chromium asks before it lets an extension into a site; this profile has said yes to the portals beforehand.
    grant: ['http://localhost/*'],
    headless: !windowed,
  });
  // Ctrl-C may come while it still opens: what is half open has to be waited for, else its profile stays.
  undo.push(() => opening.then((opened) => opened.close()).catch(() => undefined));
  const browser = await opening;

  if (windowed) {
    await openLegacyForm(browser, portals);
    console.log('The legacy form is open, with the extension on. Close the browser or press Ctrl-C to end.');
    await closed(browser);
    return 0;
  }
  const album = new Story(join(root, 'screenshots'), 'first-light');
  console.log(`Pictures of every step:            ${relative(process.cwd(), album.folder)}`);
  await walkStory(browser, portals, album);
  console.log(`The story is done: ${album.steps.length} pictures.`);
  await browser.close();
  if (staysAlone()) await forever();
  return 0;
}

/** Without a window, serving on makes sense only where somebody can end it. */
function staysAlone(): boolean {
  const stays = values.stay === true || process.stdin.isTTY;
  if (stays) console.log('Serving until Ctrl-C.');
  return stays;
}

/** The portals' server keeps the process alive; `onEnd` ends it. */
function forever(): Promise<never> {
  return new Promise(() => undefined);
}

function closed({ context }: Chromium): Promise<unknown> {
  return new Promise((resolve) => context.once('close', resolve));
}
