/** What the next frame has to do: move what follows its anchors, or place everything anew. */
export type Work = 'move' | 'place';

export interface Frame {
  /** Asks for work in the next frame; asking again before it costs nothing. */
  ask(work: Work): void;
  /** Does what was asked for, and placing, at once. */
  now(): void;
  stop(): void;
}

/** At most one run a frame, none at rest. */
export function createFrame(view: Window, run: (work: Work) => void): Frame {
  let asked: Work | null = null;
  let handle = 0;
  const go = (): void => {
    const work = asked ?? 'move';
    asked = null;
    handle = 0;
    run(work);
  };
  return {
    ask(work) {
      if (asked === null || work === 'place') asked = work;
      if (handle === 0) handle = view.requestAnimationFrame(go);
    },
    now() {
      view.cancelAnimationFrame(handle);
      asked = 'place';
      go();
    },
    stop() {
      view.cancelAnimationFrame(handle);
      handle = -1;
    },
  };
}
