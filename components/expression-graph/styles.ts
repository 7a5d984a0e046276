import {css} from 'lit';
import {disclosureStyles} from '../shared/disclosure.js';

export const graphStyles = [
  disclosureStyles,
  css`
    :host {
      max-inline-size: var(--ml-max-inline-size, 60rem);
    }

    .graph {
      overflow-x: auto;
      direction: ltr;
      border-radius: 4px;
    }

    .graph svg {
      margin-inline: auto;
      overflow: hidden;
    }

    .edge {
      fill: none;
      stroke: var(--_line);
      stroke-width: 1.5;
    }

    .edge.active {
      stroke: var(--_ink);
      stroke-width: 2;
    }

    .edge.active.backward {
      stroke: var(--_accent);
    }

    .node rect {
      fill: var(--_surface);
      stroke: var(--_muted);
      stroke-width: 1;
    }

    .node.parameter rect {
      fill: color-mix(in srgb, var(--_accent) 9%, var(--_surface));
      stroke: var(--_accent);
    }

    .node.constant rect {
      stroke-dasharray: 3 2;
    }

    .node.ahead rect {
      stroke: var(--_line);
    }

    .node.active rect {
      stroke: var(--_ink);
      stroke-width: 2.25;
    }

    .node text {
      fill: var(--_ink);
      font-size: 12.5px;
    }

    .node .label {
      font-weight: 600;
    }

    :is(.parameter, .input) .label {
      font-style: italic;
      font-weight: 400;
    }

    .node .name {
      fill: var(--_muted);
      font-size: 11px;
      font-style: italic;
    }

    .node.ahead .label {
      fill: var(--_muted);
    }

    .node .gradient,
    .share {
      fill: var(--_accent);
      font-size: 11.5px;
    }

    .share {
      font-weight: 600;
      stroke: var(--_surface);
      stroke-width: 4;
      stroke-linejoin: round;
      paint-order: stroke;
    }

    .controls {
      display: flex;
      align-items: center;
      gap: 0.5em;
      max-inline-size: 26rem;
      margin: 0.75em auto 0;
      direction: ltr;
    }

    .controls input {
      flex: 1;
      min-inline-size: 4em;
      block-size: 28px;
      margin: 0;
      accent-color: var(--_accent);
      cursor: pointer;
    }

    button {
      min-inline-size: 32px;
      min-block-size: 32px;
      padding: 0 0.6em;
      border: 1px solid color-mix(in srgb, var(--_muted) 80%, transparent);
      border-radius: 4px;
      color: inherit;
      background: var(--_surface);
      font: inherit;
      font-size: 14px;
      cursor: pointer;
    }

    .back,
    .forth {
      font-size: 20px;
      line-height: 1;
    }

    .play {
      min-inline-size: 4.5em;
    }

    button:hover {
      border-color: var(--_accent);
      color: var(--_accent);
    }

    button[aria-disabled='true'] {
      border-color: var(--_line);
      color: var(--_muted);
      cursor: default;
    }

    .sentence {
      min-block-size: 3em;
      margin: 0.5em 0 0;
      text-align: center;
      text-wrap: balance;
    }

    .phase {
      color: var(--_muted);
    }

    @media (forced-colors: active) {
      .edge,
      .node rect {
        stroke: CanvasText;
      }

      .node rect,
      .node.parameter rect {
        fill: Canvas;
      }

      .edge.active,
      .edge.active.backward,
      .node.active rect {
        stroke: Highlight;
      }

      .node text,
      .share,
      .node .gradient {
        fill: CanvasText;
      }
    }

    @media print {
      .controls {
        display: none;
      }
    }
  `,
];
