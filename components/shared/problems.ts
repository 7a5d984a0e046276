import {css, html, nothing} from 'lit';
import type {Problem} from './ml-element.js';

/** The sentences about what should be mended, where the reader looks. */
export function renderProblems(problems: readonly Problem[]): unknown {
  if (problems.length === 0) return nothing;
  return html`<div class="problems" part="problems" role="status">
    ${problems.map(({message}) => html`<p>${message}</p>`)}
  </div>`;
}

export const problemStyles = css`
  .problems {
    margin: 0.5em 0;
    padding: 0.5em 0.75em;
    border-inline-start: 3px solid var(--_warning);
    color: var(--_ink);
    background: var(--_warning-surface);
    font: 0.875em / 1.45 var(--_font);
    overflow-wrap: anywhere;
  }

  .problems p {
    margin: 0;
  }

  @media (forced-colors: active) {
    .problems {
      border-inline-start-color: Highlight;
    }
  }
`;
