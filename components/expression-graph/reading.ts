import {trace, unfolded} from '../../src/autodiff/trace.js';
import type {TraceNode} from '../../src/autodiff/trace.js';
import {Constant, Input, ParameterLeaf} from '../../src/autodiff/value.js';
import type {Value} from '../../src/autodiff/value.js';
import {derived} from '../../src/derived.js';
import {tickFormat} from '../../src/geometry/ticks.js';
import type {Model} from '../../src/module/model.js';
import {messages} from './messages.js';

/** One number of the computation as it is shown. */
export interface GraphNode extends TraceNode {
  readonly kind: 'input' | 'parameter' | 'constant' | 'operation';
  /** Its full name: that of a parameter or an input, the number itself, or v1, v2, … */
  readonly name: string;
}

/** The most numbers that are drawn. */
export const mostNodes = 400;

/** How many numbers the computation of a model's score has. */
export const sizeOf = (model: Model): number => unfolded(model.output).length;

/** The computation of a model's score at one point, worked out once for all who ask. */
export function readGraph(model: Model, [x1, x2]: readonly [number, number]): GraphNode[] {
  return derived(`trace ${x1} ${x2}`, [model], () => {
    const leaves = new Map<Value, string>(
      model.namedParameters().map(([name, {leaf}]) => [leaf, name]),
    );
    let operations = 0;
    const nodes = trace(model.output, [x1, x2]);
    return nodes.map((traced, k): GraphNode => {
      const {node} = traced;
      if (node instanceof Input) return {...traced, kind: 'input', name: node.names[0]!};
      if (node instanceof ParameterLeaf)
        return {...traced, kind: 'parameter', name: leaves.get(node) ?? ''};
      if (node instanceof Constant)
        return {...traced, kind: 'constant', name: tickFormat([node.number])(node.number)};
      const name = k === nodes.length - 1 ? messages.output : `v${++operations}`;
      return {...traced, kind: 'operation', name};
    });
  });
}
