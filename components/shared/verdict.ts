import {css, svg, html} from 'lit';
import type {TemplateResult} from 'lit';

/** A tick in a full disc, or a cross in a ring: told apart by shape. Needs `verdictStyles`. */
export function renderVerdict(right: boolean): TemplateResult {
  const shape = right
    ? svg`<circle class="disc" cx="8" cy="8" r="7.25" /><path class="tick" d="M4.6 8.4L7 10.8L11.4 5.6" />`
    : svg`<circle class="ring" cx="8" cy="8" r="6.5" /><path class="cross" d="M5.5 5.5L10.5 10.5M10.5 5.5L5.5 10.5" />`;
  return html`<svg class="verdict-icon" viewBox="0 0 16 16" aria-hidden="true">${shape}</svg>`;
}

export const verdictStyles = css`
  .verdict-icon {
    flex: none;
    inline-size: 1.1em;
    block-size: 1.1em;
    overflow: visible;
    stroke-linecap: round;
    stroke-linejoin: round;
  }

  .verdict-icon path,
  .verdict-icon .ring {
    fill: none;
    stroke: var(--_wrong);
    stroke-width: 1.75;
  }

  .verdict-icon .disc {
    fill: var(--_right);
  }

  .verdict-icon .tick {
    stroke: var(--_surface);
    stroke-width: 2;
  }

  @media (forced-colors: active) {
    .verdict-icon path,
    .verdict-icon .ring {
      stroke: CanvasText;
    }

    .verdict-icon .disc {
      fill: CanvasText;
    }

    .verdict-icon .tick {
      stroke: Canvas;
    }
  }

  @media print {
    .verdict-icon .disc {
      fill: none;
      stroke: currentcolor;
    }

    .verdict-icon path,
    .verdict-icon .ring {
      stroke: currentcolor;
    }
  }
`;
