import {html, nothing} from 'lit';
import type {Transaction} from '../../src/source.js';
import {prepareAnnouncements} from './announcer.js';
import {Figure} from './figure.js';
import {linkFails} from './linked.js';
import {Scope} from './scope.js';
import type {LinkHost, SourceLink} from './source-link.js';
import {Visibility} from './visibility.js';

/**
 * The base of all views of sources. A view does not draw while off-screen; it follows its sources through links, shares
 * with the elements inside it what it contains, and shows its problems beside the picture.
 */
export abstract class View extends Figure implements LinkHost {
  readonly scope = new Scope(this);
  readonly #visibility = new Visibility(this, () => this.requestUpdate());

  override connectedCallback(): void {
    super.connectedCallback();
    prepareAnnouncements();
  }

  override connectedMoveCallback(): void {
    this.scope.moved();
    super.connectedMoveCallback();
  }

  sourceChanged(_link: SourceLink, _edit: Transaction): void {
    this.#visibility.whenVisible(() => this.requestUpdate());
  }

  /** Shows the present state at once, also off-screen, for those who take the picture away. */
  protected drawNow(): void {
    this.#visibility.flush();
    if (this.isConnected) this.performUpdate();
  }

  /** A note in the picture's place about missing sources; none where a problem says already which of these links fails. */
  protected renderMissing(note: string, ...names: readonly string[]): unknown {
    return names.some(name => linkFails(this, name)) ? nothing : html`<p class="note">${note}</p>`;
  }

  linkChanged({name, reference, note}: SourceLink): void {
    const value = typeof reference === 'string' ? reference : undefined;
    this.report(name, note, {code: 'missing-reference', attribute: name, value});
    this.requestUpdate();
  }
}
