import {nothing, svg} from 'lit';
import type {SVGTemplateResult} from 'lit';
import {polylinePath, ringPath} from '../../src/geometry/path.js';
import {decisionRegion} from '../../src/module/decision-region.js';
import type {PlotScene} from './plot-scene.js';
import {side} from './plot-scene.js';

/** Where the model is positive, over a ground where it is not. */
export function renderRegions({chart, model, rectangle}: PlotScene): SVGTemplateResult {
  const {left, top} = chart.frame;
  if (!model) return svg`<rect class="ground" x=${left} y=${top} width=${side} height=${side} />`;
  const {positive} = decisionRegion(model, rectangle);
  const path = ringPath(positive, chart.x, chart.y);
  return svg`
    <rect class="negative" part="negative" x=${left} y=${top} width=${side} height=${side} />
    <path class="positive" part="positive" fill-rule="evenodd" d=${path} />
    <path class="hatch" fill-rule="evenodd" fill="url(#hatch)" d=${path} />`;
}

/** The line where the score is zero. */
export function renderBoundary({
  chart,
  model,
  rectangle,
}: PlotScene): SVGTemplateResult | typeof nothing {
  if (!model) return nothing;
  const {boundary} = decisionRegion(model, rectangle);
  const path = polylinePath(boundary, chart.x, chart.y);
  return svg`<path class="boundary" part="boundary" d=${path} />`;
}

/** What the layers refer to: the plotting area as a clip, and lines that tell the regions apart without colour. */
export function renderDefinitions({chart}: PlotScene): SVGTemplateResult {
  const {left, top} = chart.frame;
  return svg`<defs>
    <clipPath id="inside"><rect x=${left} y=${top} width=${side} height=${side} /></clipPath>
    <pattern id="hatch" width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
      <path class="hatch-line" d="M0 0V7" />
    </pattern>
  </defs>`;
}
