import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { VaultState } from '../cases/vault/vault.ts';
import { forgetTownships } from './list/townships.ts';
import { index, vault } from './places.ts';

function forget(): void {
  index.clear();
  forgetTownships();
}

/** How often the page looks whether nobody was here for too long. */
const everyMs = 5_000;

/** How the register stands: followed through other windows, its idle lock and her own use of this page. */
export function useVault(): { readonly state: VaultState | null; readonly problem: unknown; refresh(): Promise<void> } {
  const [state, setState] = useState<VaultState | null>(null);
  const [problem, setProblem] = useState<unknown>(null);
  const refresh = async (): Promise<void> => {
    try {
      const next = await vault.state();
      if (next.kind !== 'open') forget();
      setState((before) => (JSON.stringify(before) === JSON.stringify(next) ? before : next));
      setProblem(null);
    } catch (trouble) {
      forget();
      setProblem(trouble);
    }
  };
  useEffect(() => {
    const look = (): void => void refresh();
    const touch = (): void => void vault.touch().catch(() => undefined);
    look();
    const timer = setInterval(look, everyMs);
    browser.storage.onChanged.addListener(look);
    for (const use of ['keydown', 'pointerdown'] as const) addEventListener(use, touch);
    return () => {
      clearInterval(timer);
      browser.storage.onChanged.removeListener(look);
      for (const use of ['keydown', 'pointerdown'] as const) removeEventListener(use, touch);
    };
  }, []);
  return { state, problem, refresh };
}
