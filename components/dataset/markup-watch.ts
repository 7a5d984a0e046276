import {findById} from '../shared/id-lookup.js';

const content: MutationObserverInit = {
  subtree: true,
  childList: true,
  characterData: true,
  attributeFilter: ['x1', 'x2', 'y', 'type'],
};
const arrivals: MutationObserverInit = {subtree: true, childList: true, attributeFilter: ['id']};

/** Notices changes of what is inside one element: of children, of texts, of the attributes that count. */
export class ContentWatch {
  /** Grows with every change noticed. */
  version = 0;
  #element: Element | undefined;
  readonly #observer: MutationObserver;

  constructor(private readonly changed: () => void) {
    this.#observer = new MutationObserver(records => this.#note(records));
  }

  /** Watches this element and no other. */
  watch(element: Element | undefined): void {
    if (element === this.#element) return;
    this.#observer.disconnect();
    this.#element = element;
    if (element) this.#observer.observe(element, content);
  }

  /** Notices now what the browser would tell a little later. */
  flush(): void {
    this.#note(this.#observer.takeRecords());
  }

  #note(records: readonly MutationRecord[]): void {
    if (records.length === 0) return;
    this.version++;
    this.changed();
  }
}

/** Finds the element of an id in the trees around another one, and notices when another comes to have that id. */
export class IdWatch {
  #id = '';
  #found: Element | undefined;
  readonly #observer: MutationObserver;

  constructor(
    private readonly host: Element,
    private readonly changed: () => void,
  ) {
    this.#observer = new MutationObserver(() => this.flush());
  }

  find(id: string): Element | undefined {
    this.stop();
    for (let root = this.host.getRootNode(); ; root = root.host.getRootNode()) {
      this.#observer.observe(root, arrivals);
      if (!(root instanceof ShadowRoot)) break;
    }
    this.#id = id;
    return (this.#found = findById(this.host, id));
  }

  flush(): void {
    if (this.#id && findById(this.host, this.#id) !== this.#found) this.changed();
  }

  stop(): void {
    this.#observer.disconnect();
    this.#id = '';
  }
}
