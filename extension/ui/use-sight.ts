import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';

/** What a page of ours shows, read afresh whenever something of the browser's storage changed; null before it was read. */
export const useSight = <T>(look: () => Promise<T>): T | null => {
  const [sight, setSight] = useState<T | null>(null);
  useEffect(() => {
    let newest = 0;
    const refresh = (): void => {
      newest += 1;
      const mine = newest;
      void look().then((seen) => {
        if (mine === newest) setSight(seen);
      });
    };
    refresh();
    browser.storage.onChanged.addListener(refresh);
    return () => browser.storage.onChanged.removeListener(refresh);
  }, []);
  return sight;
};
