import type {CSSResultGroup, PropertyValues} from 'lit';
import type {Transaction} from '../../src/source.js';
import {nextDraw} from './frame-clock.js';
import {MlElement} from './ml-element.js';
import {Scope} from './scope.js';
import {setting} from './setting.js';
import {oneOf} from './setting-types.js';
import type {LinkHost, SourceLink} from './source-link.js';
import {ThemeController} from './theme.js';
import type {Theme} from './theme.js';
import {viewStyles} from './view-styles.js';
import {Visibility} from './visibility.js';

/**
 * The base of all views. A view draws at most once a frame and not while off-screen; it follows its sources through
 * links, shares with the elements inside it what it contains, and shows its problems beside the picture.
 */
export abstract class View extends MlElement implements LinkHost {
  static override styles: CSSResultGroup = viewStyles;

  readonly scope = new Scope(this);
  readonly #visibility = new Visibility(this, () => this.requestUpdate());
  readonly #theme = new ThemeController(this, this.internals);

  /** Light or dark; by default what the page around is. */
  @setting(oneOf('light', 'dark', ''), '') theme!: Theme | '';

  /** The platform calls this in place of disconnect and connect when `moveBefore` moves the element. */
  connectedMoveCallback(): void {
    this.scope.moved();
    this.#theme.update();
  }

  sourceChanged(_link: SourceLink, _edit: Transaction): void {
    this.#visibility.whenVisible(() => this.requestUpdate());
  }

  linkChanged({name, reference, note}: SourceLink): void {
    if (note === undefined) this.removeProblem(name);
    else {
      const value = typeof reference === 'string' ? reference : undefined;
      this.addProblem({
        about: name,
        code: 'missing-reference',
        message: `<${this.localName} ${name}>: ${note}`,
        attribute: name,
        ...(value === undefined ? {} : {value}),
      });
    }
    this.requestUpdate();
  }

  protected override async scheduleUpdate(): Promise<void> {
    await nextDraw();
    super.scheduleUpdate();
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('theme')) this.#theme.update();
  }
}
