/** A place and the value of a function there. */
interface Tried {
  readonly place: number;
  readonly value: number;
}

/** The part of a bracket that a golden section cuts off. */
const section = (3 - Math.sqrt(5)) / 2;

/** Steps after which the numbers themselves are too coarse for the width asked for. */
const most = 100;

/**
 * The minimum of a function that has one valley between two places, to within `width`: by parabolas through the three
 * best places so far where they lead into the bracket fast enough, and by golden sections elsewhere, so that a valley
 * with a kink at its bottom is found as well (Brent, Algorithms for Minimization without Derivatives, 1973, chapter 5).
 */
export function minimumBetween(
  f: (place: number) => number,
  from: number,
  to: number,
  width: number,
): Tried {
  const tried = (place: number): Tried => ({place, value: f(place)});
  let best = tried(from + section * (to - from));
  let [second, third] = [best, best];
  let [step, before] = [0, 0];
  for (let k = 0; k < most && Math.max(best.place - from, to - best.place) > 2 * width; k++) {
    const middle = (from + to) / 2;
    const jump = parabolaStep(best, second, third);
    const lands = best.place + jump;
    const isGood = Math.abs(jump) < Math.abs(before) / 2 && lands > from && lands < to;
    before = isGood ? step : (best.place < middle ? to : from) - best.place;
    step = isGood ? jump : section * before;
    // A step shorter than the width tells nothing new, and one into the longer side closes the bracket.
    if (Math.abs(step) < width) step = best.place < middle ? width : -width;
    const next = tried(best.place + step);
    if (next.value <= best.value) {
      if (next.place < best.place) to = best.place;
      else from = best.place;
      [best, second, third] = [next, best, second];
    } else {
      if (next.place < best.place) from = next.place;
      else to = next.place;
      if (next.value <= second.value || second === best) [second, third] = [next, second];
      else if (next.value <= third.value || third === best || third === second) third = next;
    }
  }
  return best;
}

/** From the best place to the vertex of the parabola through three places; NaN where there is none. */
function parabolaStep(best: Tried, second: Tried, third: Tried): number {
  const [a, b] = [second.place - best.place, third.place - best.place];
  const [u, v] = [a * (third.value - best.value), b * (second.value - best.value)];
  return (a * u - b * v) / (2 * (u - v));
}
