import {functions} from './functions.js';
import type {FunctionName, NamedFunction} from './functions.js';
import {negate} from './arithmetic.js';
import {Tape} from './tape.js';
import {Input} from './value.js';

/** A function of one variable, ready to be evaluated over columns; values and slopes come from one graph. */
export class Univariate {
  /** Where the function is continuous and has no slope, in ascending order. */
  readonly kinks: readonly number[];
  /** Where the function leaps, in ascending order; it has no slope there either. */
  readonly jumps: readonly number[];
  readonly #tape: Tape;

  /** @param mirror whether to take f(−x) in place of f(x) */
  constructor(name: FunctionName, mirror = false) {
    const {graph, kinks = [], jumps = []}: NamedFunction = functions[name];
    const x = new Input(0, 'x');
    this.#tape = new Tape(graph(mirror ? negate(x) : x));
    const place = (at: number): number => (mirror ? 0 - at : at);
    this.kinks = kinks.map(place).sort((a, b) => a - b);
    this.jumps = jumps.map(place).sort((a, b) => a - b);
  }

  /** Whether f has a slope at x. */
  hasSlope(x: number): boolean {
    return !this.kinks.includes(x) && !this.jumps.includes(x);
  }

  /** f(x) for every x of a column. */
  readonly values = (x: Float64Array): Float64Array =>
    this.#run(x, (n, start, out) => {
      const {value} = this.#tape.forward([x], start, n);
      out.set(value.subarray(0, n), start);
    });

  /** f′(x) for every x of a column; what automatic differentiation takes for it where there is none. */
  readonly slopes = (x: Float64Array): Float64Array =>
    this.#run(x, (n, start, out) => {
      this.#tape.forward([x], start, n);
      this.#tape.backward(n);
      out.set(this.#tape.input(0)!.gradient.subarray(0, n), start);
    });

  /** Passes through a column one tile after the other. */
  #run(x: Float64Array, tile: (n: number, start: number, out: Float64Array) => void): Float64Array {
    const out = new Float64Array(x.length);
    for (let start = 0; start < x.length; start += this.#tape.tile)
      tile(Math.min(this.#tape.tile, x.length - start), start, out);
    return out;
  }
}
