import {expect} from 'chai';

/** Half the distance between the two places that are compared. */
const h = 1e-5;

/**
 * Holds a gradient against central differences (f(x + h) − f(x − h)) / 2h: |error| ≤ 1e-8 · max(1, |gradient|). Returns
 * false, having checked nothing, where f has a kink within h, so that it has no derivative to be compared with.
 */
export function agreesWithDifferences(
  f: (x: Float64Array) => number,
  x: Float64Array,
  gradient: ArrayLike<number>,
): boolean {
  const here = f(x);
  for (let k = 0; k < x.length; k++) {
    const at = (step: number) => {
      const moved = x.slice();
      moved[k]! += step;
      return f(moved);
    };
    const [before, after] = [at(-h), at(h)];
    if (Math.abs((after - here - (here - before)) / h) > 0.01) return false;
    const expected = (after - before) / (2 * h);
    const error = Math.abs(gradient[k]! - expected) / Math.max(1, Math.abs(gradient[k]!));
    expect(error, `∂/∂x${k} at ${x.join(', ')} is ${expected}, not ${gradient[k]!}`).to.be.at.most(
      1e-8,
    );
  }
  return true;
}
