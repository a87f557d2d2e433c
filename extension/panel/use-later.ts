import { useEffect, useState } from 'preact/hooks';

/** A page that nobody sees is not painted: its work waits no longer than this, in milliseconds. */
const LONGEST = 300;

/**
 * What takes long is worked out after the next paint; until then what was there before stands.
 * @returns null before it was worked out for the first time
 */
export function useLater<T>(work: () => T, on: readonly unknown[]): T | null {
  const [done, setDone] = useState<{ readonly value: T } | null>(null);
  useEffect(() => {
    let timer = window.setTimeout(begin, LONGEST);
    const frame = requestAnimationFrame(() => {
      clearTimeout(timer);
      timer = window.setTimeout(begin);
    });
    function begin(): void {
      cancelAnimationFrame(frame);
      setDone({ value: work() });
    }
    return () => {
      cancelAnimationFrame(frame);
      clearTimeout(timer);
    };
  }, on);
  return done === null ? null : done.value;
}
