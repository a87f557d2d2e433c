/**
 * Tidies up once when the user or the system ends us: Ctrl-C, TERM, a closed terminal, or a parent that vanished.
 * Then exits with the code that shells expect.
 */
export function onEnd(tidy: () => Promise<void>): void {
  let ending = false;
  const end = (code: number): void => {
    // Ctrl-C comes twice when the terminal sends it to the group and the parent hands it on.
    if (ending) return;
    ending = true;
    void tidy()
      .catch((problem: unknown) => console.error(problem))
      .finally(() => process.exit(code));
  };
  process.on('SIGINT', () => end(130));
  process.on('SIGTERM', () => end(143));
  process.on('SIGHUP', () => end(129));
  process.on('disconnect', () => end(129));
  // Listening for the parent's end is no reason to stay.
  process.channel?.unref();
}
