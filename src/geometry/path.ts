import type {Polyline, Ring} from './types.js';

/** Maps a coordinate in data units to one in a picture; a `LinearScale` is one. */
export type Coordinate = (value: number) => number;

const identity: Coordinate = value => value;

// Far outside any picture, and small enough that no engine writes the number with an exponent.
const FARTHEST = 1e9;

const hundredths = (value: number): number =>
  Math.max(-FARTHEST, Math.min(FARTHEST, Math.round(value * 100))) + 0;

/** From whole hundredths, so that every engine finds the same two digits behind the point. */
const write = (hundredths: number): string => String(hundredths / 100).replace(/^(-?)0\./, '$1.');

const pair = (x: number, y: number): string => {
  const second = write(y);
  return write(x) + (second.startsWith('-') ? '' : ' ') + second;
};

/** A coordinate as it stands in a path: rounded to 0.01, without a trailing or leading zero or −0. */
export const coordinateText = (value: number): string => write(hundredths(value));

// Steps are differences of rounded positions, so that no error adds up along the line.
function subpath(points: Polyline, x: Coordinate, y: Coordinate, closed: boolean): string {
  let text = '';
  let steps = 0;
  let [firstX, firstY, lastX, lastY] = [0, 0, 0, 0];
  const step = (nextX: number, nextY: number) => {
    const [dx, dy] = [nextX - lastX, nextY - lastY];
    if (dx === 0 && dy === 0) return;
    const delta = pair(dx, dy);
    text += steps === 0 ? `l${delta}` : delta.startsWith('-') ? delta : ` ${delta}`;
    steps++;
    [lastX, lastY] = [nextX, nextY];
  };
  const finish = () => {
    const drawn = steps >= (closed ? 2 : 1);
    return drawn ? `M${pair(firstX, firstY)}${text}${closed ? 'z' : ''}` : '';
  };
  let result = '';
  let down = false;
  for (const [x1, x2] of points) {
    const nextX = hundredths(x(x1));
    const nextY = hundredths(y(x2));
    if (Number.isNaN(nextX + nextY)) {
      if (!closed && down) {
        result += finish();
        [text, steps, down] = ['', 0, false];
      }
    } else if (down) {
      step(nextX, nextY);
    } else {
      [firstX, firstY, lastX, lastY, down] = [nextX, nextY, nextX, nextY, true];
    }
  }
  return down ? result + finish() : result;
}

/**
 * The data of an SVG path along open lines. Positions are rounded to 0.01; points that fall together
 * are drawn once; a line of no length is left out. A point that is not a number lifts the pen.
 */
export const polylinePath = (
  lines: readonly Polyline[],
  x: Coordinate = identity,
  y: Coordinate = identity,
): string => lines.map(line => subpath(line, x, y, false)).join('');

/**
 * The data of an SVG path around rings, to be filled with `fill-rule="evenodd"`. Positions are
 * rounded to 0.01; points that fall together, and points that are not numbers, are left out.
 */
export const ringPath = (
  rings: readonly Ring[],
  x: Coordinate = identity,
  y: Coordinate = identity,
): string => rings.map(ring => subpath(ring, x, y, true)).join('');
