import {css} from 'lit';

export const functionPlotStyles = css`
  .head {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1em;
    padding: 0 0.25em 4px;
    font-size: 14px;
  }

  .key {
    display: inline-flex;
    align-items: center;
    gap: 0.5em;
    white-space: nowrap;
  }

  .key svg {
    inline-size: 22px;
    block-size: 8px;
  }

  .reading {
    display: inline-block;
    min-inline-size: 4.25em;
    fill: var(--_muted);
    color: var(--_muted);
    font-style: normal;
  }

  .reading :is(b, tspan) {
    fill: var(--_ink);
    color: var(--_ink);
    font-weight: 600;
  }

  .axis-name {
    fill: var(--_ink);
    font-size: 13px;
    font-style: italic;
  }

  .stage {
    cursor: crosshair;
    border-radius: 4px;
    touch-action: pan-y;
  }

  .origin,
  .stem,
  .guide,
  .tangent,
  .curve,
  .slope {
    fill: none;
    stroke-linecap: round;
    stroke-linejoin: round;
  }

  .origin {
    stroke: var(--_muted);
    stroke-width: 1;
    vector-effect: non-scaling-stroke;
    shape-rendering: crispedges;
  }

  .curve {
    stroke: var(--_accent);
    stroke-width: 2.5;
  }

  .slope {
    stroke: var(--_muted);
    stroke-width: 2;
    stroke-dasharray: 1 4.5;
  }

  .stem {
    stroke: var(--_ink);
    stroke-width: 1.25;
    stroke-linecap: butt;
    stroke-dasharray: 3 2.5;
  }

  .guide {
    stroke: var(--_muted);
    stroke-width: 1;
  }

  .tangent {
    stroke: var(--_ink);
    stroke-width: 1.25;
  }

  .end,
  .place {
    stroke-dasharray: none;
  }

  .end {
    stroke-width: 1.75;
  }

  .ground,
  .end.open {
    fill: var(--_surface);
  }

  .end.closed.curve,
  .place.curve {
    fill: var(--_accent);
  }

  .place.slope {
    fill: var(--_muted);
  }

  .place.curve,
  .place.slope {
    stroke: var(--_surface);
    stroke-width: 1.5;
  }

  @media (forced-colors: active) {
    .curve,
    .stem,
    .tangent,
    .origin,
    .slope,
    .guide {
      stroke: CanvasText;
    }

    .ground,
    .end.open {
      fill: Canvas;
    }

    .end.closed.curve,
    .place.curve,
    .place.slope {
      fill: Highlight;
    }
  }
`;
