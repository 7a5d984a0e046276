import type {MlpDescription} from './description.js';

/** One unit of a network: as many weights as it has features, and a bias. */
export interface UnitParameters {
  readonly weights: readonly number[];
  readonly bias: number;
}

/** The weights of a network taken apart: layer by layer, unit by unit. */
export function layersOf({hidden, weights}: MlpDescription): UnitParameters[][] {
  let at = 0;
  let features = 2;
  return [...hidden, 1].map(units => {
    const layer = Array.from({length: units}, () => {
      const own = weights.slice(at, (at += features + 1));
      return {weights: own.slice(0, -1), bias: own.at(-1)!};
    });
    features = units;
    return layer;
  });
}
