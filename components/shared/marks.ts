import {css, svg} from 'lit';
import type {SVGTemplateResult} from 'lit';
import {coordinateText as at} from '../../src/geometry/path.js';

/** The two classes as they are drawn: −1 is an O, +1 is an X. */
export type MarkKind = 'o' | 'x';

/** The mark of a label. */
export const markOf = (y: number): MarkKind => (y > 0 ? 'x' : 'o');

/** The outline of a circle around the origin. */
const circle = (radius: number): string => {
  const r = at(radius);
  return `M-${r} 0a${r} ${r} 0 1 0 ${at(2 * radius)} 0a${r} ${r} 0 1 0-${at(2 * radius)} 0z`;
};

/** The outline of an X around the origin: three corners an arm. */
function cross(size: number): string {
  const [arm, half] = [size * 0.63, size * 0.21];
  const [near, far] = [arm - half, arm + half];
  const corners = [
    [0, -2 * half],
    [near, -far],
    [far, -near],
    [2 * half, 0],
    [far, near],
    [near, far],
    [0, 2 * half],
    [-near, far],
    [-far, near],
    [-2 * half, 0],
    [-far, -near],
    [-near, -far],
  ] as const;
  return `M${corners.map(([x, y]) => `${at(x)} ${at(y)}`).join('L')}z`;
}

/**
 * The outline of a mark around the origin, to be filled by the even-odd rule: of an O a ring, which its edge makes a
 * double ring; of an X a cross.
 *
 * @param size half of the mark's width, in user units
 */
export const markPath = (kind: MarkKind, size: number): string =>
  kind === 'x' ? cross(size) : circle(size * 0.92) + circle(size * 0.44);

/** One mark, centred at (x, y) in user units. Needs `markStyles`. */
export function renderMark(kind: MarkKind, x: number, y: number, size = 6.5): SVGTemplateResult {
  const place = `translate(${at(x)} ${at(y)})`;
  return svg`<path class=${`mark ${kind}`} part="mark" d=${markPath(kind, size)} transform=${place} />`;
}

/**
 * The looks of marks: a body in the colour of the class, and an edge of the same hue that is dark enough to stand out on
 * every ground. In forced colours the shapes alone tell them apart.
 */
export const markStyles = css`
  .mark {
    fill-rule: evenodd;
    stroke-width: 1.3;
    stroke-linejoin: round;
  }

  .mark.x {
    fill: var(--_x);
    stroke: var(--_x-edge);
  }

  .mark.o {
    fill: var(--_o);
    stroke: var(--_o-edge);
  }

  @media (forced-colors: active) {
    .mark.x,
    .mark.o {
      fill: CanvasText;
      stroke: Canvas;
    }
  }
`;
