import {css} from 'lit';
import {chartStyles} from '../shared/chart.js';
import {disclosureStyles} from '../shared/disclosure.js';
import {curveStyles} from './over-parameter/curve-layer.js';
import {picturesStyles} from './over-parameter/pictures-styles.js';
import {stateStyles} from './over-parameter/state-handle.js';
import {contourStyles} from './over-two/contour-layer.js';
import {bothWaysStyles} from './over-two/state-handle.js';

export const lossPlotStyles = [
  chartStyles,
  curveStyles,
  picturesStyles,
  stateStyles,
  disclosureStyles,
  contourStyles,
  bothWaysStyles,
  css`
    .ground {
      fill: transparent;
    }

    .ground.movable {
      cursor: pointer;
    }

    .remark {
      margin: 0.25em 0 0;
      color: var(--_muted);
      font-size: 14px;
    }
  `,
];
