/** Milliseconds of work after which the page has its turn: a frame has room for more than one slice and the page's own. */
const longest = 5;
/** A clock that a browser keeps coarse on purpose may stand still for longer. */
const mostSteps = 60;

interface Scheduler {
  postTask(run: () => void): Promise<void>;
}

const { scheduler } = globalThis as unknown as { readonly scheduler?: Partial<Scheduler> };
const canPost = (it: Partial<Scheduler> | undefined): it is Scheduler => typeof it?.postTask === 'function';

/** Lets what waits have its turn, input and painting first. A timer would be held back by four milliseconds each time. */
function turn(): Promise<void> {
  return new Promise((done) => {
    if (canPost(scheduler)) {
      void scheduler.postTask(done);
      return;
    }
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener(
      'message',
      () => {
        port1.close();
        done();
      },
      { once: true },
    );
    port1.start();
    port2.postMessage(null);
  });
}

/**
 * Does a piece of work in slices, each a task of its own.
 * @param work pauses wherever it may be interrupted
 * @param goOn asked before each slice
 * @returns null when it was not to go on
 */
export async function inSlices<R>(work: Iterator<unknown, R>, goOn: () => boolean): Promise<R | null> {
  for (;;) {
    await turn();
    if (!goOn()) return null;
    const end = performance.now() + longest;
    for (let steps = 0; steps < mostSteps; steps++) {
      const step = work.next();
      if (step.done) return step.value;
      if (performance.now() >= end) break;
    }
  }
}
