import {css} from 'lit';
import {chartStyles} from '../shared/chart.js';
import {disclosureStyles} from '../shared/disclosure.js';
import {markStyles} from '../shared/marks.js';
import {gripStyles} from './grip-styles.js';
import {extraStyles} from './extra-styles.js';
import {unitStyles} from './unit-styles.js';

/** The looks of the picture itself. */
export const plotStyles = [
  chartStyles,
  markStyles,
  css`
    .stage {
      position: relative;
    }

    .picture {
      font-family: var(--_font);
      user-select: none;
      -webkit-user-select: none;
    }

    .dots,
    .overlay {
      position: absolute;
      inset: 0;
      inline-size: 100%;
      block-size: 100%;
      pointer-events: none;
    }

    .ground {
      fill: var(--_surface);
    }

    .positive {
      fill: var(--_positive);
    }

    .negative {
      fill: var(--_negative);
    }

    .hatch {
      display: none;
    }

    .hatch-line {
      fill: none;
      stroke: #000;
      stroke-width: 0.8;
    }

    .frame {
      fill: none;
      stroke: var(--_line);
      stroke-width: 1;
    }

    .boundary {
      fill: none;
      stroke: var(--_ink);
      stroke-width: 2;
      stroke-linejoin: round;
    }

    .perpendicular {
      fill: none;
      stroke: var(--_ink);
      stroke-width: 1.5;
      stroke-dasharray: 4 3;
    }

    .right-angle {
      fill: none;
      stroke: var(--_ink);
      stroke-width: 1;
    }

    .loss-bar {
      fill: var(--_ink);
    }

    .losses text {
      fill: var(--_ink);
      font-size: 10.5px;
      font-variant-numeric: tabular-nums;
    }

    .point {
      outline: none;
    }

    .point .target {
      fill: transparent;
    }

    .points.editable .point {
      display: block;
      cursor: grab;
      touch-action: none;
    }

    .point:focus-visible .target {
      stroke: var(--_focus);
      stroke-width: 2.5;
    }

    .point[aria-selected='true'] .target {
      fill: var(--_surface);
      fill-opacity: 0.5;
      stroke: var(--_ink);
      stroke-width: 1.5;
      stroke-dasharray: 3 2.5;
    }

    .highlight {
      pointer-events: none;
    }

    .halo {
      fill: none;
      stroke: var(--_ink);
      stroke-width: 1.5;
    }

    .readout {
      pointer-events: none;
    }

    .readout rect {
      fill: var(--_surface);
      stroke: var(--_line);
      stroke-width: 1;
    }

    .readout text {
      fill: var(--_ink);
      font-size: 12px;
      font-variant-numeric: tabular-nums;
    }

    .readout .name {
      fill: var(--_muted);
    }

    @media (forced-colors: active) {
      .ground,
      .negative,
      .positive {
        fill: Canvas;
      }

      .hatch,
      .hatch-line {
        display: inline;
        stroke: GrayText;
      }

      .hatch {
        stroke: none;
      }

      .boundary,
      .perpendicular,
      .right-angle,
      .halo,
      .frame {
        stroke: CanvasText;
      }

      .loss-bar,
      .losses text,
      .readout text {
        fill: CanvasText;
      }

      .readout rect {
        fill: Canvas;
        stroke: CanvasText;
      }

      .point:focus-visible .target {
        stroke: Highlight;
      }
    }

    @media print {
      .hatch {
        display: inline;
      }
    }
  `,
  disclosureStyles,
  unitStyles,
  gripStyles,
  extraStyles,
];
