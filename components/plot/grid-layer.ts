import {svg} from 'lit';
import type {SVGTemplateResult} from 'lit';
import {coordinateText as at} from '../../src/geometry/path.js';
import {ticks} from '../../src/geometry/ticks.js';
import type {Chart} from '../shared/chart.js';
import {side} from './plot-scene.js';

/** Lines across the picture at the ticks of its axes. */
export function renderGrid({frame: {left, top}, x, y}: Chart): SVGTemplateResult {
  const down = ticks(x.domain, 5).map(value => `M${at(x(value))} ${top}v${side}`);
  const across = ticks(y.domain, 5).map(value => `M${left} ${at(y(value))}h${side}`);
  return svg`<path class="grid" d=${[...down, ...across].join('')} />`;
}
