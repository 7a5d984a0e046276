import {css} from 'lit';

/** The looks of hidden units, of hidden space and of shaded scores. */
export const unitStyles = css`
  .field {
    position: absolute;
    image-rendering: auto;
    pointer-events: none;
  }

  .scored {
    position: relative;
  }

  .scored :is(.positive, .negative) {
    fill-opacity: 0;
  }

  .picture.first {
    --_positive: light-dark(var(--_first), color-mix(in srgb, var(--_first) 60%, var(--_surface)));
    --_negative: var(--_surface);
  }

  .picture.second {
    --_positive: light-dark(
      var(--_second),
      color-mix(in srgb, var(--_second) 60%, var(--_surface))
    );
    --_negative: var(--_surface);
  }

  .unit,
  .unit-casing {
    fill: none;
  }

  .unit-casing {
    stroke: #23262f;
    stroke-width: 5;
  }

  .unit {
    stroke-width: 2.5;
  }

  .unit.first {
    stroke: var(--_first);
  }

  .unit.second {
    stroke: var(--_second);
  }

  .unit-side {
    fill-opacity: 0.62;
  }

  .unit-side.first {
    fill: var(--_first);
  }

  .unit-side.second {
    fill: var(--_second);
  }

  .unit-name,
  .stack {
    fill: var(--_ink);
    stroke: var(--_surface);
    stroke-width: 3;
    stroke-linejoin: round;
    paint-order: stroke;
    font-size: 14px;
    pointer-events: none;
  }

  .unit-name {
    font-style: italic;
  }

  .stack {
    font-size: 12px;
    font-variant-numeric: tabular-nums;
  }

  @media (forced-colors: active) {
    .field,
    .unit-side {
      display: none;
    }

    .unit-casing {
      stroke: Canvas;
    }

    .unit {
      stroke: CanvasText;
    }

    .unit.second {
      stroke-dasharray: 8 4;
    }

    .unit-name,
    .stack {
      fill: CanvasText;
      stroke: Canvas;
    }
  }
`;
