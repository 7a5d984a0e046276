import {html, nothing, svg} from 'lit';
import type {SVGTemplateResult, TemplateResult} from 'lit';
import {coordinateText as at} from '../../src/geometry/path.js';
import {nodeSize} from './layout.js';
import type {Layout} from './layout.js';
import {symbolOf} from './operations.js';
import type {GraphNode} from './reading.js';
import type {Known} from './steps.js';
import type {Words} from './words.js';

/** All that is drawn. */
export interface Shown {
  readonly nodes: readonly GraphNode[];
  readonly layout: Layout;
  readonly known: Known;
  readonly words: Words;
}

/** The graph: nodes with what is known of them after the present step, edges from inputs to results. */
export function renderPicture(shown: Shown, label: string): TemplateResult {
  const {layout, nodes} = shown;
  const edges = nodes.flatMap(({inputs}, to) => inputs.map((from, slot) => ({from, to, slot})));
  const isActive = ({to}: Edge): boolean => isActiveEdge(shown.known, to);
  return html`<svg
    part="picture"
    viewBox="0 0 ${at(layout.width)} ${at(layout.height)}"
    role="img"
    aria-label=${label}
    aria-describedby="summary"
  >
    ${edges.filter(edge => !isActive(edge)).map(edge => renderEdge(edge, shown))}
    ${edges.filter(isActive).map(edge => renderEdge(edge, shown))}
    ${nodes.map((_, k) => renderNode(k, shown))}
    ${edges.filter(isActive).map(edge => renderShare(edge, shown))}
  </svg>`;
}

interface Edge {
  readonly from: number;
  readonly to: number;
  readonly slot: number;
}

const isActiveEdge = ({step}: Known, to: number): boolean =>
  step.at === to && (step.phase === 'forward' || step.phase === 'backward');

function renderEdge({from, to}: Edge, {layout, known}: Shown): SVGTemplateResult {
  const [[x1, y1], [x2, y2]] = [layout.middles[from]!, layout.middles[to]!];
  const [start, end] = [x1 + nodeSize.width / 2, x2 - nodeSize.width / 2];
  const bend = Math.min(44, (end - start) / 2);
  const active = isActiveEdge(known, to) ? ` active ${known.step.phase}` : '';
  return svg`<path class=${`edge${active}`} part="edge"
    d=${`M${at(start)} ${at(y1)}C${at(start + bend)} ${at(y1)} ${at(end - bend)} ${at(y2)} ${at(end)} ${at(y2)}`} />`;
}

/** What flows back over an edge in this step. */
function renderShare(
  {from, to, slot}: Edge,
  {layout, known, nodes, words}: Shown,
): SVGTemplateResult | typeof nothing {
  if (known.step.phase !== 'backward') return nothing;
  const [x, y] = layout.middles[from]!;
  const isBelow = layout.middles[to]![1] < y;
  return svg`<text class="share" text-anchor="start" x=${at(x + nodeSize.width / 2 + 3)}
    y=${at(isBelow ? y + 15 : y - 6)}>${words.number(nodes[to]!.shares[slot]!)}</text>`;
}

function renderNode(k: number, {nodes, layout, known, words}: Shown): SVGTemplateResult {
  const {kind, value} = nodes[k]!;
  const [x, y] = layout.middles[k]!;
  const {width, height} = nodeSize;
  const isReached = known.hasValue(k);
  const gradient = known.gradients[k];
  const active = known.step.at === k ? ' active' : '';
  const [label, below] = captionsOf(nodes[k]!);
  const right = width / 2 - 8;
  return svg`<g class=${`node ${kind}${active}${isReached ? '' : ' ahead'}`} part="node"
    transform=${`translate(${at(x)} ${at(y)})`}>
    <rect x=${at(-width / 2)} y=${at(-height / 2)} width=${width} height=${height}
      rx=${kind === 'operation' ? 6 : height / 2} />
    <text class="label" x=${at(-right)} y="-3">${label}</text>
    <text class="name" x=${at(-right)} y="14">${below}</text>
    ${
      isReached
        ? svg`<text class="value" text-anchor="end" x=${at(right)} y="-3">${words.number(value)}</text>`
        : nothing
    }
    ${
      gradient === undefined
        ? nothing
        : svg`<text class="gradient" text-anchor="end" x=${at(right)} y="14">∂ ${words.number(gradient)}</text>`
    }
  </g>`;
}

/** What a node is called, and what stands below: of `m1.w1` the last part, and the part before it. */
function captionsOf({kind, name, node}: GraphNode): readonly [label: string, below: string] {
  if (kind === 'operation') return [symbolOf(node.operation.name), name];
  const path = kind === 'parameter' ? name.split('.') : [name];
  return [path.at(-1)!, path.at(-2) ?? ''];
}
