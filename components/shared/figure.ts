import type {CSSResultGroup, PropertyValues} from 'lit';
import {nextDraw} from './frame-clock.js';
import {MlElement} from './ml-element.js';
import {setting} from './setting.js';
import {oneOf} from './setting-types.js';
import {ThemeController} from './theme.js';
import type {Theme} from './theme.js';
import {viewStyles} from './view-styles.js';

/** The base of everything that is drawn, at most once a frame and in the theme of the page. Views of sources are a `View`. */
export abstract class Figure extends MlElement {
  static override styles: CSSResultGroup = viewStyles;

  readonly #theme = new ThemeController(this, this.internals);

  /** Light or dark; by default what the page around is. */
  @setting(oneOf('light', 'dark', ''), '') theme!: Theme | '';

  /** The platform calls this in place of disconnect and connect when `moveBefore` moves the element. */
  connectedMoveCallback(): void {
    this.#theme.update();
  }

  protected override async scheduleUpdate(): Promise<void> {
    await nextDraw();
    await super.scheduleUpdate();
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('theme')) this.#theme.update();
  }
}
