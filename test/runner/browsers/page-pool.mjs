/**
 * At most `size` pages, each used by one session at a time. The test runner may start a session before the last one
 * has left its page; a second page would take the focus away, so the session waits for the first.
 */
export class PagePool {
  #open;
  #size;
  #opened = 0;
  #idle = [];
  #waiting = [];

  constructor(size, open) {
    this.#size = size;
    this.#open = open;
  }

  async take() {
    if (this.#idle.length > 0) return this.#idle.pop();
    if (this.#opened < this.#size) {
      this.#opened++;
      return this.#open();
    }
    return new Promise(resolve => this.#waiting.push(resolve));
  }

  giveBack(page) {
    const next = this.#waiting.shift();
    if (next) next(page);
    else this.#idle.push(page);
  }

  /** Forgets a page that no longer answers; another takes its place. */
  drop() {
    this.#opened--;
    const next = this.#waiting.shift();
    if (next) next(this.take());
  }
}
