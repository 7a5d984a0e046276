import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import {renderVerdict} from '../shared/verdict.js';
import type {Grade} from './grade.js';
import {messages} from './messages.js';

/** What stands below the choices of a question. */
export interface Bar {
  readonly judged: Grade | undefined;
  readonly remark: string;
  readonly check: () => void;
  readonly retry: () => void;
}

/** The buttons and what was said about the answer. A checked answer cannot be checked again by a second click. */
export function renderBar({judged, remark, check, retry}: Bar): TemplateResult {
  return html`<div class="bar">
    <button
      class="main"
      part="check"
      type="button"
      aria-disabled=${judged !== undefined}
      @click=${check}
    >
      ${messages.check}
    </button>
    ${
      judged
        ? html`<button part="retry" type="button" @click=${retry}>${messages.retry}</button>`
        : nothing
    }
    <p class="result" part="result" role="status">
      ${judged ? renderVerdict(judged.correct) : nothing}<span>${remark}</span>
    </p>
  </div>`;
}

/** The score of a set of quizzes. */
export function renderTotal(total: string, again: (() => void) | undefined): TemplateResult {
  return html`<div class="bar total">
    <p class="result" part="result" role="status">${total}</p>
    ${
      again
        ? html`<button part="retry" type="button" @click=${again}>${messages.again}</button>`
        : nothing
    }
  </div>`;
}
