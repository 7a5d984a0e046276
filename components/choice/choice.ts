import {html, nothing} from 'lit';
import {live} from 'lit/directives/live.js';
import {Figure} from '../shared/figure.js';
import {boolean, text} from '../shared/setting-types.js';
import {setting} from '../shared/setting.js';
import {renderVerdict, verdictStyles} from '../shared/verdict.js';
import {messages} from './messages.js';
import {alone} from './standing.js';
import type {Standing} from './standing.js';
import {choiceStyles} from './styles.js';

/**
 * One answer that a reader may choose in an `<ml-quiz>`. What it shows may be anything: a word, paragraphs, a formula, a
 * figure. It holds a radio button or a checkbox of the platform.
 *
 * @tagname ml-choice
 * @slot - The answer.
 * @slot feedback - What the reader is told who chose this answer, in place of the attribute.
 * @csspart choice - The box around answer and feedback.
 * @csspart feedback - Verdict and feedback, once the answer was checked.
 */
export class MlChoice extends Figure {
  static override styles = [Figure.styles, verdictStyles, choiceStyles];
  static override properties = {
    checked: {attribute: false},
    standing: {attribute: false},
  };
  static override shadowRootOptions: ShadowRootInit = {mode: 'open', delegatesFocus: true};

  /** Whether this is a right answer. */
  @setting(boolean, false) correct!: boolean;
  /** What the reader is told who chose this answer. */
  @setting(text, '') feedback!: string;
  /** Whether the reader has chosen this answer. */
  checked = false;
  /** @internal */
  standing: Standing = alone;

  protected override render(): unknown {
    const {kind, tabbable, position, count, verdict} = this.standing;
    const radio = kind === 'radio';
    return html`<div class="choice ${verdict ?? ''} ${this.checked ? 'checked' : ''}" part="choice">
      <label>
        <input
          type=${kind}
          autocomplete="off"
          tabindex=${tabbable ? 0 : -1}
          aria-posinset=${radio ? position : nothing}
          aria-setsize=${radio ? count : nothing}
          aria-describedby=${verdict ? 'feedback' : nothing}
          .checked=${live(this.checked)}
          @input=${this.#onInput}
        />
        <span class="content"><slot>${messages.empty}</slot></span>
      </label>
      <div class="feedback" part="feedback" id="feedback" ?hidden=${!verdict}>
        ${verdict ? renderVerdict(verdict === 'right') : nothing}
        <div>
          ${verdict ? html`<strong>${messages[verdict]}</strong> ` : nothing}<slot name="feedback"
            >${this.feedback}</slot
          >
        </div>
      </div>
    </div>`;
  }

  #onInput(event: Event): void {
    this.checked = (event.target as HTMLInputElement).checked;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ml-choice': MlChoice;
  }
}
