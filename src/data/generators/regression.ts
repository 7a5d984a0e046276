import {answerNearby, between, square, wideSquare, type Generator} from './generator.js';

/** The height of the plane: (x1 + x2) / 10. */
export function planeHeight(x1: number, x2: number): number {
  return (x1 + x2) / 10;
}

const bumps = [
  [-4, 2.5, 1],
  [0, 2.5, -1],
  [4, 2.5, 1],
  [-4, -2.5, -1],
  [0, -2.5, 1],
  [4, -2.5, -1],
] as const;

/**
 * The height of the six bumps: each is ±1 in its centre and falls in a straight line to 0 at a
 * distance of 2; where bumps overlap the higher (or deeper) one counts.
 */
export function bumpHeight(x1: number, x2: number): number {
  let height = 0;
  for (const [centre1, centre2, sign] of bumps) {
    const distance = Math.sqrt(square(x1 - centre1) + square(x2 - centre2));
    const bump = Math.max(0, 1 - distance / 2);
    if (bump > Math.abs(height)) height = sign * bump;
  }
  return height;
}

/**
 * The regression sets of the TensorFlow Playground: points drawn evenly from [−6, 6)²; with noise
 * the height is taken up to 6·noise beside the point.
 */
function surface(height: (x1: number, x2: number) => number): Generator {
  return {
    domain: wideSquare,
    regression: true,
    rows: (n, random, noise) =>
      Array.from({length: n}, () => {
        const place = [between(random, -6, 6), between(random, -6, 6)] as const;
        return answerNearby(height, place, random, 6, noise);
      }),
  };
}

/** A slope, to be met by a linear model. */
export const plane: Generator = surface(planeHeight);

/** Three hills and three hollows. */
export const multiGauss: Generator = surface(bumpHeight);
