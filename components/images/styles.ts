import {css} from 'lit';

export const imagesStyles = css`
  /* As many columns as asked for, and fewer where a cell would be too small to be hit by a finger. */
  .sheet {
    --_gap: 6px;
    --_room: calc((100% - (var(--_columns, 1) - 1) * var(--_gap)) / var(--_columns, 1) - 0.1px);
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(max(var(--_room), 26px), 1fr));
    gap: var(--_gap);
    max-inline-size: calc(var(--_columns, 1) * (var(--ml-image-size, 13rem) + var(--_gap)));
    direction: ltr;
  }

  .cell {
    min-inline-size: 0;
    border-radius: 3px;
  }

  /* Containers cost time; a sheet of many has no use for them. */
  .few .cell {
    container-type: inline-size;
  }

  .paper {
    position: relative;
    border: 1px solid var(--_line);
    border-radius: 3px;
    background: var(--_surface);
    overflow: hidden;
  }

  .room {
    aspect-ratio: 1;
  }

  canvas {
    display: block;
    inline-size: 100%;
    block-size: auto;
    image-rendering: pixelated;
  }

  :host(:state(dark)) canvas {
    filter: invert(1) hue-rotate(180deg);
  }

  .hairs {
    display: none;
    position: absolute;
    inset: 0;
    block-size: 100%;
  }

  .hairs path {
    fill: none;
    stroke: var(--_grid);
    stroke-width: 0.75;
    vector-effect: non-scaling-stroke;
    shape-rendering: crispedges;
  }

  @container (min-width: 9rem) {
    .hairs {
      display: block;
    }
  }

  .label {
    display: block;
    padding-block: 0.1em 0.2em;
    font-size: 0.8125rem;
    line-height: 1.3;
    text-align: center;
    unicode-bidi: isolate;
    overflow-wrap: anywhere;
  }

  .few .label {
    font-size: clamp(0.75rem, 0.6rem + 6cqi, 1.25rem);
  }

  [role='option'] {
    cursor: pointer;
  }

  [role='option']:hover .paper {
    border-color: var(--_muted);
  }

  [aria-selected='true'] .paper {
    border-color: var(--_accent);
    box-shadow: 0 0 0 1px var(--_accent);
  }

  [aria-selected='true'] .label {
    color: var(--_accent);
    font-weight: 600;
  }

  .pixels td {
    min-inline-size: 2.25em;
    padding: 0 0.2em;
    border: 0;
    font-size: 11px;
    line-height: 1.6;
  }

  .pixels .zero {
    color: var(--_muted);
  }

  @media (forced-colors: active) {
    .paper {
      border-color: CanvasText;
      background: Canvas;
      forced-color-adjust: none;
    }

    .hairs path {
      stroke: GrayText;
    }

    [aria-selected='true'] .paper {
      border-color: Highlight;
      box-shadow: 0 0 0 3px Highlight;
    }

    canvas,
    :host(:state(dark)) canvas {
      filter: none;
    }
  }

  @media (forced-colors: active) and (prefers-color-scheme: dark) {
    canvas,
    :host(:state(dark)) canvas {
      filter: invert(1);
    }
  }

  @media print {
    .sheet {
      color-scheme: light;
    }

    .paper {
      background: none;
      border-color: #999;
    }

    canvas,
    :host(:state(dark)) canvas {
      filter: none;
    }

    .label {
      color: #000;
    }
  }
`;
