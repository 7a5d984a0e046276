import {css} from 'lit';

/** The looks of what a separator is held by. */
export const gripStyles = css`
  .line-target {
    fill: none;
    stroke: transparent;
    stroke-width: 26;
    pointer-events: stroke;
    cursor: grab;
  }

  /* Shapes are inline at first, and Chromium gives inline elements no touch-action. */
  .line-target,
  .grip {
    display: block;
    touch-action: none;
  }

  .grip {
    outline: none;
    cursor: grab;
    pointer-events: auto;
  }

  .grip.held {
    cursor: grabbing;
  }

  .grip circle {
    fill: var(--_surface);
    stroke: var(--_ink);
    stroke-width: 1.75;
  }

  .grip .target {
    fill: transparent;
    stroke: none;
  }

  .grip .arrows {
    fill: none;
    stroke: var(--_ink);
    stroke-width: 1.5;
    stroke-linecap: round;
    stroke-linejoin: round;
  }

  .grip:hover circle:not(.target),
  .grip.held circle:not(.target) {
    fill: var(--_ink);
  }

  .grip:hover .arrows,
  .grip.held .arrows {
    stroke: var(--_surface);
  }

  .grip:focus-visible .target {
    stroke: var(--_focus);
    stroke-width: 2.5;
  }

  .tag {
    visibility: hidden;
    fill: var(--_ink);
    stroke: var(--_surface);
    stroke-width: 4;
    stroke-linejoin: round;
    paint-order: stroke;
    font-size: 13px;
    font-variant-numeric: tabular-nums;
    pointer-events: none;
  }

  .grip:hover .tag,
  .grip:focus-visible .tag,
  .grip.held .tag {
    visibility: visible;
  }

  @media (forced-colors: active) {
    .grip circle:not(.target) {
      fill: ButtonFace;
      stroke: ButtonText;
    }

    .grip .arrows {
      stroke: ButtonText;
    }

    .grip:focus-visible .target {
      stroke: Highlight;
    }

    .tag {
      fill: CanvasText;
      stroke: Canvas;
    }
  }

  @media print {
    .separator {
      display: none;
    }
  }
`;
