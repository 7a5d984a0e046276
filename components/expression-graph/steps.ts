import type {GraphNode} from './reading.js';

/** One step of the walk through a computation; all but the first and the last are about one number. */
export interface Step {
  readonly phase: 'start' | 'forward' | 'seed' | 'backward' | 'end';
  /** The place of the number in the trace. */
  readonly at: number;
}

/** All steps: values forward, operation by operation, and gradients back the same way. */
export function stepsOf(nodes: readonly GraphNode[]): Step[] {
  const operations = nodes.flatMap(({kind}, at) => (kind === 'operation' ? [at] : []));
  return [
    {phase: 'start', at: -1},
    ...operations.map((at): Step => ({phase: 'forward', at})),
    {phase: 'seed', at: nodes.length - 1},
    ...[...operations].reverse().map((at): Step => ({phase: 'backward', at})),
    {phase: 'end', at: -1},
  ];
}

/** What is known after a step. */
export interface Known {
  readonly step: Step;
  /** Whether a number has its value. */
  readonly hasValue: (place: number) => boolean;
  /** The gradient of a number as far as it has been added up; undefined before the first share. */
  readonly gradients: readonly (number | undefined)[];
}

export function knownAfter(
  nodes: readonly GraphNode[],
  steps: readonly Step[],
  index: number,
): Known {
  const computed = new Set<number>();
  const gradients = new Array<number | undefined>(nodes.length).fill(undefined);
  for (const {phase, at} of steps.slice(0, index + 1)) {
    if (phase === 'forward') computed.add(at);
    if (phase === 'seed') gradients[at] = 1;
    if (phase === 'backward')
      nodes[at]!.inputs.forEach((place, j) => {
        gradients[place] = (gradients[place] ?? 0) + nodes[at]!.shares[j]!;
      });
  }
  const hasValue = (place: number): boolean =>
    nodes[place]!.kind !== 'operation' || computed.has(place);
  return {step: steps[index]!, hasValue, gradients};
}
