import {html, nothing, svg} from 'lit';
import {guard} from 'lit/directives/guard.js';
import {renderAxes} from '../shared/chart.js';
import {renderGrid} from './grid-layer.js';
import {renderDistances} from './distance-layer.js';
import {renderLosses} from './loss-layer.js';
import type {MlPlot} from './plot.js';
import type {PointEditing} from './point-editing.js';
import type {PointKeys} from './point-keys.js';
import {renderPoints} from './point-layer.js';
import type {PointPointer} from './point-pointer.js';
import {mostNodes, side} from './plot-scene.js';
import type {PlotScene} from './plot-scene.js';
import {renderHighlight, renderReadout} from './readout.js';
import {renderBoundary, renderDefinitions, renderRegions} from './region-layer.js';
import type {SeparatorControl} from './separator-control.js';
import {renderStacks} from './stack-layer.js';
import {summarize} from './summary.js';
import {renderUnits, unitClass} from './unit-layer.js';

/** What the picture is drawn with, beside its scene. */
export interface PictureParts {
  readonly host: MlPlot;
  readonly name: string;
  readonly settled: number;
  readonly editing: PointEditing;
  readonly keys: PointKeys;
  readonly pointer: PointPointer;
  readonly separators: SeparatorControl;
}

/**
 * The picture: regions, boundary, measures, points, grips, and what is said of the point looked at. Listeners of the focus are not on the
 * SVG element, which some engines would make focusable for them.
 */
export function renderPicture(scene: PlotScene, parts: PictureParts): unknown {
  const {host, name, settled, keys, pointer} = parts;
  const {frame} = scene.chart;
  const viewBox = `0 0 ${frame.width} ${frame.height}`;
  const many = scene.shown.length > mostNodes;
  const scored = host.regions === 'score' && scene.model !== undefined;
  const look = ['picture', scored && 'scored', scene.unit && unitClass(scene.unit)];
  const state = [scene.dataset, scene.model, scene.rectangle, scene.choice, settled];
  return html`<div class="stage" @focusin=${keys.focusIn} @focusout=${keys.focusOut}>
      ${scored ? html`<canvas class="field" aria-hidden="true"></canvas>` : nothing}
      <svg
        class=${look.filter(Boolean).join(' ')}
        part="picture"
        viewBox=${viewBox}
        role="group"
        aria-label=${name}
        aria-describedby="summary"
        @pointerdown=${pointer.note}
        @pointermove=${pointer.move}
        @pointerleave=${pointer.leave}
        @click=${pointer.click}
        @keydown=${keys.key}
      >
        <g @pointerdown=${pointer.down}>
          ${renderGround(scene, host)} ${many ? nothing : renderFront(scene, parts, false)}
        </g>
      </svg>
      ${
        many
          ? html`<canvas class="dots" aria-hidden="true"></canvas>
              <svg class="overlay" viewBox=${viewBox}>${renderFront(scene, parts, true)}</svg>`
          : nothing
      }
    </div>
    <p id="summary" class="visually-hidden">${guard(state, () => summarize(scene, host))}</p>`;
}

function renderGround(scene: PlotScene, host: MlPlot): unknown {
  const {rectangle, chart, dataset} = scene;
  const {left, top} = chart.frame;
  const [xLabel, yLabel] = dataset?.points.names ?? ['x₁', 'x₂'];
  const onlyUnits = scene.units.length > 0 && host.regions === 'none';
  const lines = [rectangle, host.axes, xLabel, yLabel];
  return svg`
    ${guard([host.axes], () => renderDefinitions(scene))}
    <g class="probes" display="none"><path class="ground" /><path class="mark o probe" /><path class="mark x probe" /></g>
    ${renderRegions(host.regions === 'none' ? {...scene, model: undefined} : scene)}
    ${host.grid ? guard(lines, () => renderGrid(chart)) : nothing}
    ${host.axes ? guard(lines, () => renderAxes(chart, {xLabel, yLabel})) : nothing}
    <rect class="frame" x=${left} y=${top} width=${side} height=${side} />
    ${renderUnits(scene, onlyUnits)}
    ${scene.unit === undefined && !onlyUnits ? renderBoundary(scene) : nothing}
    ${renderDistances(scene, host.distances)}
    ${renderLosses(scene, host.losses, host)}`;
}

function renderFront(
  scene: PlotScene,
  {host, settled, editing, keys, separators}: PictureParts,
  dots: boolean,
): unknown {
  const {dataset, shown, chart} = scene;
  const {picked, editable, looking} = editing;
  const {reachable} = keys;
  const selected = dataset?.selected;
  const looked = selected !== undefined && shown.includes(selected) ? selected : undefined;
  const nodes = [shown, chart.frame.width, settled, reachable, picked, editable];
  return svg`
    ${separators.renderLines(scene)}
    ${dots ? nothing : guard(nodes, () => renderPoints(scene, {reachable, picked, editable}, host))}
    ${dots ? nothing : guard(nodes, () => renderStacks(scene))}
    ${looked === undefined ? nothing : renderHighlight(scene, looked)}
    ${separators.renderGrips(scene)}
    ${looked === undefined || looked !== looking ? nothing : renderReadout(scene, looked, host)}`;
}
