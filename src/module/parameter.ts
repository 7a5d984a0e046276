import {ParameterLeaf} from '../autodiff/value.js';

/** What may be said of a parameter beside its value. Ranges bound the knobs of a page, not what a program may set. */
export interface ParameterOptions {
  readonly min?: number;
  readonly max?: number;
  readonly step?: number;
  /** A fixed parameter has a value but no knob, and training leaves it alone. */
  readonly fixed?: boolean;
}

/** One number that learning, or a reader's hand, may change. Its value is changed through the module that owns it. */
export class Parameter {
  /** The node that stands for this parameter in every graph it is part of. */
  readonly leaf = new ParameterLeaf(this);
  readonly min: number | undefined;
  readonly max: number | undefined;
  readonly step: number | undefined;
  readonly fixed: boolean;
  #value: number;
  #initial: number;

  constructor(value: number, {min, max, step, fixed = false}: ParameterOptions = {}) {
    this.#value = this.#initial = value;
    this.min = min;
    this.max = max;
    this.step = step;
    this.fixed = fixed;
  }

  get value(): number {
    return this.#value;
  }

  /** The value that a reset goes back to. */
  get initial(): number {
    return this.#initial;
  }

  /** Takes a new value without telling anybody: for the owning module, which tells. */
  assign(value: number): void {
    this.#value = value;
  }

  /** Makes the present value the one that a reset goes back to. */
  keepAsInitial(): void {
    this.#initial = this.#value;
  }
}
