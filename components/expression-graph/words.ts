import {formatNumber} from '../shared/format.js';
import {messages} from './messages.js';
import {written} from './operations.js';
import type {GraphNode} from './reading.js';
import type {Known} from './steps.js';

/** The numbers and sentences of a computation, in the language around its element. */
export class Words {
  constructor(
    private readonly host: Element,
    private readonly nodes: readonly GraphNode[],
    private readonly digits: number,
  ) {}

  number(value: number): string {
    return formatNumber(value, this.digits, this.host, true);
  }

  /** A number of the data or the formula, with no more digits than it has. */
  plain(value: number): string {
    return formatNumber(value, 6, this.host);
  }

  /** What a number is computed as: `w1 × x1`. */
  computation({kind, node, inputs}: GraphNode): string {
    if (kind !== 'operation') return messages.kinds[kind];
    return written(
      node.operation.name,
      inputs.map(place => this.nodes[place]!.name),
    );
  }

  /** What happens in a step. */
  sentence({step: {phase, at}, gradients}: Known): string {
    if (phase === 'start' || phase === 'end') return messages[phase];
    const {node, inputs, name, value, shares} = this.nodes[at]!;
    if (phase === 'seed') return messages.seed(name);
    if (phase === 'forward') {
      const numbers = inputs.map(place => this.number(this.nodes[place]!.value));
      return messages.forward(
        name,
        this.computation(this.nodes[at]!),
        written(node.operation.name, numbers),
        this.number(value),
      );
    }
    const handed = inputs.map((place, j) =>
      messages.share(this.nodes[place]!.name, this.number(shares[j]!)),
    );
    return messages.backward(name, this.number(gradients[at] ?? 0), handed);
  }
}
