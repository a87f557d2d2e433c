import { SCRIPT, type SitesApi } from './api.ts';
import { patternOf, type Origin } from './origin.ts';

type Scripting = Pick<SitesApi, 'scripting'>;

const ID = 'checks';

const same = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && [...a].sort().join(' ') === [...b].sort().join(' ');

const register = async (api: Scripting, matches: string[]): Promise<void> => {
  const script = { id: ID, js: [SCRIPT], matches, allFrames: true, runAt: 'document_idle', persistAcrossSessions: true } as const;
  const mutable = { ...script, js: [...script.js] };
  try {
    await api.scripting.registerContentScripts([{ ...mutable, matchOriginAsFallback: true }]);
  } catch {
    // Chromium before 119 throws on the property; there, frames without an address of their own go unchecked.
    await api.scripting.registerContentScripts([mutable]);
  }
};

/** Makes the browser run the content script on these sites and on no other. Changes nothing where nothing differs. */
export const registerSites = async (api: Scripting, origins: Iterable<Origin>): Promise<void> => {
  const wanted = [...new Set(Array.from(origins, patternOf))];
  const [held] = await api.scripting.getRegisteredContentScripts({ ids: [ID] });
  if (held !== undefined && same(held.matches ?? [], wanted)) return;
  if (held !== undefined) await api.scripting.unregisterContentScripts({ ids: [ID] });
  if (wanted.length > 0) await register(api, wanted);
};
