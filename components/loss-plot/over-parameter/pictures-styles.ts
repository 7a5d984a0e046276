import {css} from 'lit';

/** The looks of the small pictures. */
export const picturesStyles = css`
  .pole {
    stroke: var(--_muted);
    stroke-width: 0.75;
    opacity: 0.7;
  }

  .tie {
    fill: var(--_muted);
    stroke: var(--_surface);
    stroke-width: 1;
  }

  .thumbnail {
    cursor: pointer;
  }

  .thumbnail text {
    fill: var(--_muted);
    font-size: 11px;
  }

  .thumbnail .negative {
    fill: var(--_negative);
  }

  .thumbnail .positive {
    fill: var(--_positive);
  }

  .thumbnail .boundary {
    fill: none;
    stroke: var(--_ink);
    stroke-width: 0.75;
  }

  .thumbnail .border {
    fill: none;
    stroke: var(--_muted);
    stroke-width: 0.75;
  }

  .points {
    fill: none;
    stroke-width: 1.3;
    stroke-linecap: round;
  }

  .points.edge {
    stroke-width: 2.3;
  }

  .points.small {
    stroke-width: 0.8;
  }

  .points.small.edge {
    stroke-width: 1.5;
  }

  .points.x {
    stroke: var(--_x);
  }

  .points.x.edge {
    stroke: var(--_x-edge);
  }

  .points.o {
    stroke: var(--_o);
  }

  .points.o.edge {
    stroke: var(--_o-edge);
  }

  @media (forced-colors: active) {
    .thumbnail .negative {
      fill: Canvas;
    }

    .thumbnail .positive {
      fill: GrayText;
    }

    .points.x,
    .points.o {
      stroke: CanvasText;
    }

    .points.x.edge,
    .points.o.edge {
      stroke: Canvas;
    }
  }
`;
