import type {Value} from '../autodiff/value.js';
import {ParameterLeaf} from '../autodiff/value.js';

/** A dense layer taken apart: the values it reads, and the parameters of each unit. */
export interface Layer {
  readonly features: readonly Value[];
  readonly units: readonly {readonly weights: readonly Value[]; readonly bias: Value}[];
}

/** The layer that a node is, or undefined if it is another operation. */
export function layerOf({operation, inputs, width}: Value): Layer | undefined {
  if (operation.name !== 'dense') return undefined;
  const features = inputs.filter(input => !(input instanceof ParameterLeaf));
  const parameters = inputs.slice(features.length);
  const each = parameters.length / width;
  const units = Array.from({length: width}, (_, unit) => {
    const [bias, ...weights] = parameters.slice(unit * each, (unit + 1) * each);
    return {weights, bias: bias!};
  });
  return {features, units};
}
