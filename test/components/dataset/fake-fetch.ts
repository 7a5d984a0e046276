/** A request that a test answers when and how it likes. */
export interface FakeRequest {
  readonly url: string;
  readonly signal: AbortSignal;
  answer(body: BodyInit, init?: ResponseInit): void;
  /** As when the connection fails, or the server does not allow the page to read the file. */
  fail(): void;
}

/** Stands in for the browser's `fetch` until `restore` is called. Its replies do not heed the signal unless told to. */
export class FakeFetch {
  readonly requests: FakeRequest[] = [];
  readonly #original = globalThis.fetch;

  constructor() {
    globalThis.fetch = (input, init) =>
      new Promise((resolve, reject) => {
        this.requests.push({
          url: new Request(input).url,
          signal: init!.signal!,
          answer: (body, answer) => resolve(new Response(body, answer)),
          fail: () => reject(new TypeError('Failed to fetch')),
        });
      });
  }

  get last(): FakeRequest {
    return this.requests.at(-1)!;
  }

  restore(): void {
    globalThis.fetch = this.#original;
  }
}

/** Holds back the timers of one duration until a test lets them ring. */
export class FakeTimer {
  readonly #waiting = new Set<() => void>();
  readonly #original = globalThis.setTimeout;

  constructor(duration: number) {
    const original = this.#original;
    const fake = (handler: () => void, delay?: number): unknown => {
      if (delay !== duration) return original(handler, delay);
      this.#waiting.add(handler);
      return undefined;
    };
    globalThis.setTimeout = fake as typeof setTimeout;
  }

  ring(): void {
    for (const handler of this.#waiting) handler();
    this.#waiting.clear();
  }

  restore(): void {
    globalThis.setTimeout = this.#original;
  }
}
