import {Tape} from '../autodiff/tape.js';
import type {Value} from '../autodiff/value.js';
import type {Line} from '../geometry/types.js';
import type {SourceKind} from '../source.js';
import {Module} from './module.js';
import type {RegionFinder} from './region-finder.js';
import {runOver} from './run-over.js';

/**
 * A function m(x; θ) of the plane, given by one computation graph over x1, x2 and its parameters.
 * Region, loss, gradient, equation and code are readings of that graph.
 */
export abstract class Model extends Module {
  override readonly kind: SourceKind = 'model';
  #tape: Tape | undefined;

  /** The graph of the score m(x; θ), of width 1. */
  abstract get output(): Value;

  /**
   * How the region of the model is found: `tracedRegion`, or `linearRegion` for a class whose models are always linear. So
   * a page of linear models alone does not load what traces the others.
   */
  abstract readonly region: RegionFinder;

  /** The line m = 0 where m is linear in x1 and x2, so that its region can be drawn exactly. */
  get line(): Line | undefined {
    return undefined;
  }

  /** The score m(x; θ) at one point. */
  forward(x1: number, x2: number): number {
    const score = new Float64Array(1);
    this.scores(Float64Array.of(x1), Float64Array.of(x2), score, 1);
    return score[0]!;
  }

  /** The scores of the first `n` of the points (x1, x2), written into `out`. */
  scores(x1: Float64Array, x2: Float64Array, out: Float64Array, n: number): void {
    runOver(this.#currentTape().readParameters(), x1, x2, out, n);
  }

  #currentTape(): Tape {
    const output = this.output;
    if (this.#tape?.graph !== output) this.#tape = new Tape(output);
    return this.#tape;
  }
}
