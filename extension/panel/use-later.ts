import { useEffect, useState } from 'preact/hooks';

/**
 * What takes long is worked out after the next paint; until then what was there before stands.
 * @returns null before it was worked out for the first time
 */
export function useLater<T>(work: () => T, on: readonly unknown[]): T | null {
  const [done, setDone] = useState<{ readonly value: T } | null>(null);
  useEffect(() => {
    let timer = 0;
    const frame = requestAnimationFrame(() => {
      timer = window.setTimeout(() => setDone({ value: work() }));
    });
    return () => {
      cancelAnimationFrame(frame);
      clearTimeout(timer);
    };
  }, on);
  return done === null ? null : done.value;
}
