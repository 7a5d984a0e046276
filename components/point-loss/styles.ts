import {css} from 'lit';
import {chartStyles} from '../shared/chart.js';
import {disclosureStyles} from '../shared/disclosure.js';
import {markStyles} from '../shared/marks.js';

export const pointLossStyles = [
  chartStyles,
  markStyles,
  disclosureStyles,
  css`
    .head {
      display: flex;
      flex-wrap: wrap;
      justify-content: space-between;
      gap: 0 1em;
      min-block-size: 1.5em;
      padding-block-end: 4px;
      font-size: 14px;
    }

    .key {
      display: inline-flex;
      align-items: center;
      gap: 0.5em;
    }

    .key svg {
      inline-size: 22px;
      block-size: 8px;
    }

    .reading {
      min-block-size: 1.5em;
    }

    .picture {
      font-family: var(--_font);
      user-select: none;
      -webkit-user-select: none;
    }

    .curve {
      fill: none;
      stroke: var(--_accent);
      stroke-width: 2.5;
      stroke-linecap: round;
      stroke-linejoin: round;
    }

    .middle,
    .stem,
    .looked-at,
    .halo {
      fill: none;
    }

    .middle {
      stroke: var(--_muted);
    }

    .side {
      fill: var(--_muted);
      font-size: 12px;
    }

    .stem {
      stroke: var(--_ink);
      stroke-dasharray: 3 2.5;
      opacity: 0.55;
    }

    .looked-at {
      stroke: var(--_ink);
      stroke-width: 1.5;
    }

    .halo {
      stroke: var(--_ink);
      stroke-width: 1.5;
    }

    .highlight {
      pointer-events: none;
    }

    .point {
      outline: none;
    }

    .target {
      fill: transparent;
    }

    .point:focus-visible .target {
      stroke: var(--_focus);
      stroke-width: 2.5;
    }

    .dots {
      fill: none;
      stroke-width: 1.2;
    }

    .dots.o {
      stroke: light-dark(var(--_o-edge), var(--_o));
    }

    .dots.x {
      stroke: var(--_x);
    }

    .sum {
      margin: 4px 0 0;
      font-size: 14px;
    }

    .term {
      padding-inline: 1px;
      border-radius: 3px;
    }

    .term.looked {
      background: var(--_ink);
      color: var(--_surface);
    }

    .few {
      margin: 2px 0 0;
      color: var(--_muted);
      font-size: 13px;
    }

    tbody tr:last-child {
      font-weight: 600;
    }

    .icon {
      display: inline-block;
      inline-size: 18px;
      block-size: 18px;
      vertical-align: -4px;
    }

    @media (forced-colors: active) {
      .curve,
      .middle,
      .stem,
      .looked-at,
      .halo,
      .dots.o,
      .dots.x {
        stroke: CanvasText;
      }

      .side {
        fill: CanvasText;
      }

      .term.looked {
        background: Highlight;
        color: HighlightText;
        forced-color-adjust: none;
      }

      .point:focus-visible .target {
        stroke: Highlight;
      }
    }
  `,
];
