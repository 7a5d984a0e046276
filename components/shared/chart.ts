import {css, nothing, svg} from 'lit';
import type {SVGTemplateResult} from 'lit';
import {linearScale} from '../../src/geometry/linear-scale.js';
import type {LinearScale} from '../../src/geometry/linear-scale.js';
import {coordinateText as at} from '../../src/geometry/path.js';
import {tickFormat, ticks} from '../../src/geometry/ticks.js';
import type {Interval} from '../../src/geometry/types.js';

/** The room for a picture: its size in user units of the SVG, and what lies around the plotting area. */
export interface Frame {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** A frame with its two scales, from data to user units; y runs upwards. */
export interface Chart {
  readonly frame: Frame;
  readonly x: LinearScale;
  readonly y: LinearScale;
}

/** A chart of two intervals of data in a frame. */
export function chart(frame: Frame, x: Interval, y: Interval): Chart {
  const {width, height, left, right, top, bottom} = frame;
  return {
    frame,
    x: linearScale(x, [left, width - right]),
    y: linearScale(y, [height - bottom, top]),
  };
}

/** What the axes of a chart show. */
export interface AxesOptions {
  /** Names of the axes, set in italics as the variables they are. */
  readonly xLabel?: string;
  readonly yLabel?: string;
  /** Lines across the plotting area at the ticks, or at those of the vertical axis alone. */
  readonly grid?: boolean | 'y';
  /** About how many ticks each axis has. */
  readonly xTicks?: number;
  readonly yTicks?: number;
  /** The values that the vertical axis has ticks at, where they are not evenly spaced round ones. */
  readonly yValues?: readonly number[];
  /** How they are written. */
  readonly yText?: (value: number) => string;
}

/** The axes of a chart: ticks with numbers below and to the left, names at the ends. Hidden from screen readers. */
export function renderAxes({frame, x, y}: Chart, options: AxesOptions = {}): SVGTemplateResult {
  const {xLabel, yLabel, grid = false, xTicks = 5, yTicks = 5} = options;
  const {yValues: ys = ticks(y.domain, yTicks)} = options;
  const {yText = tickFormat(ys)} = options;
  const xs = ticks(x.domain, xTicks);
  const xText = tickFormat(xs);
  const [left, right] = [frame.left, frame.width - frame.right];
  const [top, bottom] = [frame.top, frame.height - frame.bottom];
  return svg`<g class="axes" part="axes" aria-hidden="true">
    ${
      grid
        ? svg`<path class="grid" d=${[
            ...(grid === 'y' ? [] : xs.map(v => `M${at(x(v))} ${at(top)}V${at(bottom)}`)),
            ...ys.map(v => `M${at(left)} ${at(y(v))}H${at(right)}`),
          ].join('')} />`
        : nothing
    }
    <path class="axis" d=${[
      `M${at(left)} ${at(bottom)}H${at(right)}`,
      `M${at(left)} ${at(bottom)}V${at(top)}`,
      ...xs.map(v => `M${at(x(v))} ${at(bottom)}v5`),
      ...ys.map(v => `M${at(left)} ${at(y(v))}h-5`),
    ].join('')} />
    <g class="tick" text-anchor="middle">
      ${xs.map(v => svg`<text x=${at(x(v))} y=${at(bottom + 18)}>${xText(v)}</text>`)}
    </g>
    <g class="tick" text-anchor="end">
      ${ys.map(v => svg`<text x=${at(left - 8)} y=${at(y(v))} dy="0.35em">${yText(v)}</text>`)}
    </g>
    ${
      xLabel
        ? svg`<text class="axis-name" text-anchor="middle"
            x=${at((left + right) / 2)} y=${at(frame.height - 3)}>${xLabel}</text>`
        : nothing
    }
    ${
      yLabel
        ? svg`<text class="axis-name" text-anchor="middle"
            transform="translate(${at(11)} ${at((top + bottom) / 2)}) rotate(-90)">${yLabel}</text>`
        : nothing
    }
  </g>`;
}

export const chartStyles = css`
  .axes text {
    fill: var(--_muted);
    font-size: 12px;
  }

  .axes .axis-name {
    font-size: 13px;
    font-style: italic;
  }

  .axis,
  .grid {
    fill: none;
    stroke: var(--_line);
    stroke-width: 1;
    vector-effect: non-scaling-stroke;
    shape-rendering: crispedges;
  }

  .grid {
    stroke: var(--_grid);
  }

  @media (forced-colors: active) {
    .axes text {
      fill: CanvasText;
    }

    .axis {
      stroke: CanvasText;
    }

    .grid {
      stroke: GrayText;
    }
  }
`;
