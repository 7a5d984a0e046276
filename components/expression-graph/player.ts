import type {ReactiveController, ReactiveControllerHost} from 'lit';

/** The time that each step stays, in milliseconds: enough to read its line. */
const pace = 1200;

/** Goes from step to step in time, until `next` says that there is none. It stops with its host. */
export class Player implements ReactiveController {
  #timer: ReturnType<typeof setInterval> | undefined;

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly next: () => boolean,
  ) {
    host.addController(this);
  }

  get isPlaying(): boolean {
    return this.#timer !== undefined;
  }

  play(): void {
    this.#timer ??= setInterval(() => {
      if (!this.next()) this.pause();
    }, pace);
    this.host.requestUpdate();
  }

  pause(): void {
    clearInterval(this.#timer);
    this.#timer = undefined;
    this.host.requestUpdate();
  }

  hostDisconnected(): void {
    this.pause();
  }
}
