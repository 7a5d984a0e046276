import {Tape} from '../autodiff/tape.js';
import {label, x1} from '../autodiff/value.js';
import {pointLosses} from './point-loss.js';
import type {LossName} from './point-loss.js';

const tapes = new Map<LossName, Tape>();

/**
 * The loss of a point by its margin y · m(x), for labels ±1, at every margin given: that of a point of class +1 whose score
 * is the margin.
 */
export function marginLosses(loss: LossName, margins: Float64Array): Float64Array {
  const tape = tapes.get(loss) ?? new Tape(pointLosses[loss](x1, label));
  tapes.set(loss, tape);
  const n = margins.length;
  const ones = new Float64Array(n).fill(1);
  const losses = new Float64Array(n);
  for (let start = 0; start < n; start += tape.tile) {
    const count = Math.min(tape.tile, n - start);
    const {value} = tape.forward([margins, margins, ones], start, count);
    losses.set(value.subarray(0, count), start);
  }
  return losses;
}

/** The margins at which a loss has a corner. */
export const marginKinks: Readonly<Record<LossName, readonly number[]>> = {
  log: [],
  relu: [0],
  hinge: [1],
  squared: [],
};
