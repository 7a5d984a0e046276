import {ParameterList} from './value.js';
import type {Value} from './value.js';

/** A dense layer taken apart: the values it reads, and the parameters of each unit. */
export interface Layer {
  readonly features: readonly Value[];
  readonly units: readonly {readonly weights: readonly Value[]; readonly bias: Value}[];
}

/** The layer that a node is, or undefined if it is another operation. */
export function layerOf({operation, inputs, width}: Value): Layer | undefined {
  const [columns, parameters] = inputs;
  if (operation.name !== 'dense' || !(parameters instanceof ParameterList)) return undefined;
  const each = parameters.inputs.length / width;
  const units = Array.from({length: width}, (_, unit) => {
    const own = parameters.inputs.slice(unit * each, (unit + 1) * each);
    return {weights: own.slice(0, -1), bias: own[each - 1]!};
  });
  return {features: partsOf(columns!), units};
}

/** The values that were put side by side as columns of one, or the value itself. */
const partsOf = (value: Value): readonly Value[] =>
  value.operation.name === 'sideBySide' ? value.inputs.flatMap(partsOf) : [value];
