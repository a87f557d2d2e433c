import { WebSocket } from 'ws';

interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly params?: unknown;
  readonly result?: unknown;
  /** DevTools sends an object, WebDriver BiDi a code and a message beside it. */
  readonly error?: { readonly message: string } | string;
  readonly message?: string;
  readonly sessionId?: string;
}

interface Waiting {
  readonly method: string;
  resolve(result: unknown): void;
  reject(problem: Error): void;
}

const patience = 30_000;

/** A browser's remote end over one WebSocket: the DevTools protocol and WebDriver BiDi are the same on the wire. */
export class Wire {
  readonly #socket: WebSocket;
  readonly #waiting = new Map<number, Waiting>();
  readonly #listeners = new Map<string, ((params: unknown, sessionId: string | undefined) => void)[]>();
  #last = 0;

  static open(url: string): Promise<Wire> {
    return new Promise((resolve, reject) => {
      const socket = new WebSocket(url, { perMessageDeflate: false, maxPayload: 256 * 1024 * 1024 });
      socket.once('error', reject);
      socket.once('open', () => {
        socket.off('error', reject);
        resolve(new Wire(socket));
      });
    });
  }

  private constructor(socket: WebSocket) {
    this.#socket = socket;
    socket.on('message', (data) => this.#take(JSON.parse(String(data)) as Message));
    socket.on('error', () => socket.terminate());
    socket.on('close', () => {
      for (const { method, reject } of this.#waiting.values()) reject(new Error(`The browser went away during ${method}`));
      this.#waiting.clear();
    });
  }

  /** Rejects with the browser's own words, when the browser goes away, and when it doesn't answer. */
  send<T = unknown>(method: string, params: object = {}, sessionId?: string): Promise<T> {
    const id = ++this.#last;
    return new Promise<T>((resolve, reject) => {
      const timer = setTimeout(() => {
        this.#waiting.delete(id);
        reject(new Error(`The browser did not answer to ${method}`));
      }, patience);
      const done = (): void => clearTimeout(timer);
      this.#waiting.set(id, {
        method,
        resolve: (result) => (done(), resolve(result as T)),
        reject: (problem) => (done(), reject(problem)),
      });
      this.#socket.send(JSON.stringify({ id, method, params, ...(sessionId === undefined ? {} : { sessionId }) }), (problem) => {
        if (!problem) return;
        this.#waiting.get(id)?.reject(problem);
        this.#waiting.delete(id);
      });
    });
  }

  on<T>(method: string, listener: (params: T, sessionId: string | undefined) => void): void {
    const listeners = this.#listeners.get(method) ?? [];
    listeners.push(listener as (params: unknown, sessionId: string | undefined) => void);
    this.#listeners.set(method, listeners);
  }

  close(): void {
    this.#socket.terminate();
  }

  #take(message: Message): void {
    if (message.id === undefined) {
      for (const listener of this.#listeners.get(message.method ?? '') ?? []) listener(message.params, message.sessionId);
      return;
    }
    const waiting = this.#waiting.get(message.id);
    this.#waiting.delete(message.id);
    if (message.error === undefined) waiting?.resolve(message.result);
    else waiting?.reject(new Error(`${waiting.method}: ${typeof message.error === 'string' ? (message.message ?? message.error) : message.error.message}`));
  }
}
