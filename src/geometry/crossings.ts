import type {Sampler} from './sampler.js';

/** Widest final bracket of a crossing, as a part of the rectangle's side. */
const BRACKET = 2e-7;

class Bracket {
  /** Parts of the way: not positive at `low`, positive at `high`; `low` may be the larger. */
  low = 0;
  high = 1;
  /** The widest the bracket may still be for bisection to end in time, halved each round. */
  allowance: number;
  guess = 0;

  constructor(
    readonly x: number,
    readonly y: number,
    readonly dx: number,
    readonly dy: number,
    public lowValue: number,
    public highValue: number,
    readonly precision: number,
  ) {
    let allowance = precision;
    while (allowance < 1) allowance *= 2;
    this.allowance = allowance;
  }

  get isWide(): boolean {
    return Math.abs(this.high - this.low) > this.precision;
  }

  narrow(value: number): void {
    if (value > 0) {
      this.high = this.guess;
      this.highValue = value;
    } else {
      this.low = this.guess;
      this.lowValue = value;
    }
    this.allowance /= 2;
  }
}

// One step of the ITP method: go to the secant's root, a little towards the middle, but never farther
// from the middle than bisection's worst case allows.
function nextGuess(bracket: Bracket): number {
  const {low, high, lowValue, highValue, allowance} = bracket;
  const middle = (low + high) / 2;
  const width = Math.abs(high - low);
  const secant = low + ((high - low) * lowValue) / (lowValue - highValue);
  if (!Number.isFinite(secant)) return middle;
  const inwards = middle < secant ? -1 : 1;
  const nudge = 0.2 * width * width;
  const nudged = nudge <= Math.abs(middle - secant) ? secant + inwards * nudge : middle;
  const reach = allowance - width / 2;
  return Math.abs(nudged - middle) <= reach ? nudged : middle - inwards * reach;
}

/**
 * Finds where a field changes its sign along many segments at once, each to 1e-7 of the rectangle's
 * side, by the ITP method (Oliveira and Takahashi, ACM Transactions on Mathematical Software 47,
 * 2020): about 5 evaluations where the field is smooth, and one more than bisection at a jump.
 */
export class CrossingSearch {
  /** The crossings in the order of `add`, in grid units, after `run`. */
  readonly x: number[] = [];
  readonly y: number[] = [];
  private readonly brackets: Bracket[] = [];

  constructor(private readonly sampler: Sampler) {}

  /** Takes a segment from a point that is not positive to one that is, with the values there. */
  add(x: number, y: number, value: number, toX: number, toY: number, toValue: number): number {
    const dx = toX - x;
    const dy = toY - y;
    const length = Math.sqrt(dx * dx + dy * dy);
    const precision = (BRACKET * this.sampler.grid) / (length || 1);
    return this.brackets.push(new Bracket(x, y, dx, dy, value, toValue, precision)) - 1;
  }

  /** Evaluates until every crossing is found. */
  run(): void {
    let active = this.brackets.filter(bracket => bracket.isWide);
    while (active.length > 0) {
      for (const bracket of active) {
        bracket.guess = nextGuess(bracket);
        const {x, y, dx, dy, guess} = bracket;
        this.sampler.add(x + dx * guess, y + dy * guess);
      }
      const values = this.sampler.evaluate();
      active.forEach((bracket, i) => bracket.narrow(values[i] as number));
      active = active.filter(bracket => bracket.isWide);
    }
    for (const {x, y, dx, dy, low, high} of this.brackets) {
      const middle = (low + high) / 2;
      this.x.push(x + dx * middle);
      this.y.push(y + dy * middle);
    }
  }
}
