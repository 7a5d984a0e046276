import type {Tape} from '../autodiff/tape.js';

/** Runs a tape of width 1, with its parameters as they are, over the first `n` points (x1, x2) and writes into `out`. */
export function runOver(
  tape: Tape,
  x1: Float64Array,
  x2: Float64Array,
  out: Float64Array,
  n: number,
): void {
  for (let start = 0; start < n; start += tape.tile) {
    const count = Math.min(tape.tile, n - start);
    const {value} = tape.forward([x1, x2], start, count);
    for (let i = 0; i < count; i++) out[start + i] = value[i]!;
  }
}
