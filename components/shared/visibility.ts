import type {ReactiveController, ReactiveControllerHost} from 'lit';

const controllers = new WeakMap<Element, (visible: boolean) => void>();

/** One observer serves the page; a view counts as visible a little before it scrolls in. */
const observer =
  typeof IntersectionObserver === 'undefined'
    ? undefined
    : new IntersectionObserver(
        entries => {
          for (const {target, isIntersecting} of entries) controllers.get(target)?.(isIntersecting);
        },
        {rootMargin: '25%'},
      );

/** Knows whether its host can be seen, and catches up on what was missed meanwhile, also when the page is printed. */
export class Visibility implements ReactiveController {
  #visible = true;
  #missed = false;

  constructor(
    private readonly host: ReactiveControllerHost & HTMLElement,
    private readonly catchUp: () => void,
  ) {
    host.addController(this);
    controllers.set(host, visible => {
      this.#visible = visible;
      if (visible) this.flush();
    });
  }

  /** Runs `draw` if the host can be seen, and otherwise lets it be caught up later. */
  whenVisible(draw: () => void): void {
    if (this.#visible) draw();
    else this.#missed = true;
  }

  hostConnected(): void {
    observer?.observe(this.host);
    addEventListener('beforeprint', this.flush);
  }

  hostDisconnected(): void {
    observer?.unobserve(this.host);
    removeEventListener('beforeprint', this.flush);
    this.#visible = true;
  }

  /** Catches up at once on what was missed. */
  readonly flush = (): void => {
    if (!this.#missed) return;
    this.#missed = false;
    this.catchUp();
  };
}
