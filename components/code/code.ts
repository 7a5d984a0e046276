import {html} from 'lit';
import {codeLanguages, codeOf} from '../../src/code/code.js';
import type {CodeLanguage} from '../../src/code/code.js';
import {codeTokens} from '../../src/code/tokens.js';
import {Module} from '../../src/module/module.js';
import {announce} from '../shared/announcer.js';
import {renderCaption} from '../shared/caption.js';
import {linked, linkedHandle} from '../shared/linked.js';
import {renderProblems} from '../shared/problems.js';
import {ScrollRegion} from '../shared/scroll-region.js';
import {oneOf} from '../shared/setting-types.js';
import {setting} from '../shared/setting.js';
import type {Reference} from '../shared/source-link.js';
import {View} from '../shared/view.js';
import {copyText} from './copy.js';
import type {CopyResult} from './copy.js';
import {messages} from './messages.js';
import {codeStyles} from './styles.js';
import {renderTabs} from './tabs.js';

/** How long the button says that it has copied, in milliseconds. */
const thanks = 2000;

/**
 * The present state of a model as code to copy: as Python, as the HTML that gives the same picture, as JSON, as
 * TypeScript. Where a dataset is named with `data`, its points are part of all but the Python.
 *
 * @tagname ml-code
 * @fires ml-error - A value could not be taken, or a source is missing.
 * @slot caption - A caption below the code.
 * @csspart code - The code.
 * @csspart copy - The button that copies.
 * @csspart caption - The caption.
 * @cssprop [--ml-code-font] - The typeface of code.
 */
export class MlCode extends View {
  static override styles = [View.styles, codeStyles];

  #chosen: CodeLanguage = 'python';
  #result: {readonly of: string; readonly how: CopyResult} | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** The model, or any module. */
  @linked('module') model!: Reference;
  /** The dataset whose points are written as well. */
  @linked('dataset') data!: Reference;
  /** The language; without it the reader chooses. */
  @setting(oneOf(...codeLanguages, ''), '') as!: CodeLanguage | '';

  constructor() {
    super();
    new ScrollRegion(this, '.code');
  }

  /** The code shown, or no text where there is no model. */
  get text(): string {
    const model = linkedHandle(this, 'model', 'module');
    if (!(model instanceof Module)) return '';
    return codeOf(this.#language, model, linkedHandle(this, 'data', 'dataset'));
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#timer);
    this.#result = undefined;
  }

  protected override render(): unknown {
    const text = this.text;
    return html`<figure>
        ${text ? this.#panel(text) : html`<p class="note">${this.#note}</p>`} ${renderCaption()}
      </figure>
      ${renderProblems(this.problems)}`;
  }

  get #language(): CodeLanguage {
    return this.as || this.#chosen;
  }

  get #note(): string {
    return linkedHandle(this, 'model', 'module') ? messages.noFormula : messages.noModel;
  }

  #panel(text: string): unknown {
    const language = this.#language;
    const name = messages.languages[language];
    const how = this.#result?.of === text ? this.#result.how : undefined;
    const label = how ? messages[how] : messages.copy;
    return html`<div class="panel">
      <div class="bar">
        ${this.as ? html`<span class="language">${name}</span>` : renderTabs(language, this.#choose)}
        <button
          type="button"
          class="copy ${how === 'copied' ? 'done' : ''}"
          part="copy"
          title=${messages.copyTitle(name)}
          @click=${this.#copy}
        >
          ${label}
        </button>
      </div>
      <div
        class="code"
        id="code"
        role=${this.as ? 'group' : 'tabpanel'}
        aria-label=${messages.code(name)}
      >
        <pre><code part="code">${codeTokens(text, language).map(({kind, text}) =>
          kind === 'plain' ? text : html`<span class=${kind}>${text}</span>`,
        )}</code></pre>
      </div>
    </div>`;
  }

  readonly #choose = (language: CodeLanguage): void => {
    this.#chosen = language;
    this.requestUpdate();
  };

  readonly #copy = async (): Promise<void> => {
    const of = this.text;
    const how = await copyText(of, this.renderRoot.querySelector('code')!);
    if (!this.isConnected) return;
    this.#result = {of, how};
    announce(this, how === 'copied' ? messages.copied : messages.selectedHint);
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.#result = undefined;
      this.requestUpdate();
    }, thanks);
    this.requestUpdate();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'ml-code': MlCode;
  }
}
