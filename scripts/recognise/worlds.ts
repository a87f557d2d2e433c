import type { CDPSession } from 'playwright-core';
import type { Reading, ReadShown } from './in-page/reading.ts';

/** What a page's script can't reach and doesn't see: a second world in each frame, with the production code in it. */
export class Worlds {
  readonly #session: CDPSession;
  readonly #script: string;
  readonly #open = new Map<string, Promise<number>>();

  constructor(session: CDPSession, script: string) {
    this.#session = session;
    this.#script = script;
  }

  async read(frame: string): Promise<Reading> {
    return (await this.#run(await this.#world(frame), 'reader.read()')) as Reading;
  }

  async readShown(frame: string): Promise<readonly ReadShown[]> {
    return (await this.#run(await this.#world(frame), 'reader.readShown()')) as readonly ReadShown[];
  }

  /** Resolves when a frame's document has been still for some time, at the latest after `longest` milliseconds. */
  async calm(frame: string, still: number, longest: number): Promise<void> {
    await this.#run(await this.#world(frame), `reader.calm(${still}, ${longest})`);
  }

  /** Whether a person sees a frame in the document around it. */
  async shows(frame: string, parent: string): Promise<boolean> {
    const world = await this.#world(parent);
    const { backendNodeId } = await this.#session.send('DOM.getFrameOwner', { frameId: frame });
    const { object } = await this.#session.send('DOM.resolveNode', { backendNodeId, executionContextId: world });
    const { result, exceptionDetails } = await this.#session.send('Runtime.callFunctionOn', {
      ...(object.objectId === undefined ? {} : { objectId: object.objectId }),
      functionDeclaration: 'function () { return reader.shows(this); }',
      returnByValue: true,
    });
    return exceptionDetails === undefined && result.value === true;
  }

  #world(frame: string): Promise<number> {
    const known = this.#open.get(frame) ?? this.#begin(frame);
    this.#open.set(frame, known);
    return known;
  }

  async #begin(frame: string): Promise<number> {
    const { executionContextId } = await this.#session.send('Page.createIsolatedWorld', { frameId: frame, worldName: 'wubao' });
    await this.#run(executionContextId, this.#script);
    return executionContextId;
  }

  async #run(world: number, expression: string): Promise<unknown> {
    const { result, exceptionDetails } = await this.#session.send('Runtime.evaluate', { contextId: world, expression, awaitPromise: true, returnByValue: true });
    if (exceptionDetails) throw new Error((exceptionDetails.exception?.description ?? exceptionDetails.text).split('\n', 1)[0]);
    return result.value as unknown;
  }
}
