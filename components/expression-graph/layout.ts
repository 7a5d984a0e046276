import {layeredLayout} from '../../src/geometry/layered-layout.js';
import type {Point} from '../../src/geometry/types.js';
import type {GraphNode} from './reading.js';

/** The size of a node, and the room between nodes, in user units. */
export const nodeSize = {width: 78, height: 44};
const gap = {x: 30, y: 12};
const margin = 6;

/** Where the nodes stand. */
export interface Layout {
  readonly width: number;
  readonly height: number;
  /** The middle of each node. */
  readonly middles: readonly Point[];
}

/** Lays out a computation from left to right. */
export function layoutOf(nodes: readonly GraphNode[]): Layout {
  const places = layeredLayout(nodes, k => nodes[k]!.kind === 'input');
  const [pitchX, pitchY] = [nodeSize.width + gap.x, nodeSize.height + gap.y];
  const middles = places.map(({column, row}): Point => [
    margin + nodeSize.width / 2 + column * pitchX,
    margin + nodeSize.height / 2 + row * pitchY,
  ]);
  return {
    width: Math.max(...middles.map(([x]) => x)) + nodeSize.width / 2 + margin,
    height: Math.max(...middles.map(([, y]) => y)) + nodeSize.height / 2 + margin,
    middles,
  };
}
