import type {ReactiveController, ReactiveControllerHost} from 'lit';

/** Lets the keyboard scroll a part of an element's picture, for as long as it is wider or higher than its room. */
export class ScrollRegion implements ReactiveController {
  #observed: HTMLElement | undefined;
  #observer: ResizeObserver | undefined;

  constructor(
    private readonly host: ReactiveControllerHost & {readonly renderRoot: ParentNode},
    private readonly selector: string,
  ) {
    host.addController(this);
  }

  hostUpdated(): void {
    const region = this.host.renderRoot.querySelector<HTMLElement>(this.selector) ?? undefined;
    if (region !== this.#observed) {
      this.#observer ??= new ResizeObserver(() => this.#update());
      this.#observer.disconnect();
      if (region) this.#observer.observe(region);
      this.#observed = region;
    }
    this.#update();
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#observed = undefined;
  }

  #update(): void {
    const region = this.#observed;
    if (!region) return;
    const {scrollWidth, clientWidth, scrollHeight, clientHeight} = region;
    const scrolls = scrollWidth > clientWidth + 1 || scrollHeight > clientHeight + 1;
    if (scrolls) region.tabIndex = 0;
    else region.removeAttribute('tabindex');
  }
}
