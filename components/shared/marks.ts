import {css, svg} from 'lit';
import type {SVGTemplateResult} from 'lit';
import {coordinateText as at} from '../../src/geometry/path.js';

/** The two classes as they are drawn: −1 is an O, +1 is an X. */
export type MarkKind = 'o' | 'x';

/** The mark of a label. */
export const markOf = (y: number): MarkKind => (y > 0 ? 'x' : 'o');

/**
 * One mark, centred at (x, y) in user units: an O is a disc with a double ring, an X is a cross. Both have a thin dark
 * casing, so that shape and edge can be made out on every ground. Needs `markStyles`.
 *
 * @param size half of the mark's width, in user units
 */
export function renderMark(kind: MarkKind, x: number, y: number, size = 6.5): SVGTemplateResult {
  const place = `translate(${at(x)} ${at(y)})`;
  if (kind === 'o') {
    return svg`<g class="mark o" part="mark" transform=${place}>
      <circle class="casing" r=${at(size)} />
      <circle class="colour" r=${at(size - 0.75)} />
      <circle class="ring" r=${at(size * 0.5)} />
    </g>`;
  }
  const arm = at(size * 0.8);
  const cross = `M-${arm}-${arm}L${arm} ${arm}M-${arm} ${arm}L${arm}-${arm}`;
  return svg`<g class="mark x" part="mark" transform=${place}>
    <path class="casing" d=${cross} stroke-width=${at(size * 0.5 + 1.75)} />
    <path class="colour" d=${cross} stroke-width=${at(size * 0.5)} />
  </g>`;
}

/** The colours of marks; in forced colours the shapes alone tell them apart. */
export const markStyles = css`
  .mark path {
    fill: none;
    stroke-linecap: round;
  }

  .mark.o .casing {
    fill: var(--_casing);
  }

  .mark.o .colour {
    fill: var(--_o);
  }

  .mark.o .ring {
    fill: none;
    stroke: var(--_casing);
    stroke-width: 1.25;
  }

  .mark.x .casing {
    stroke: var(--_casing);
  }

  .mark.x .colour {
    stroke: var(--_x);
  }

  @media (forced-colors: active) {
    .mark.o .casing,
    .mark.o .ring {
      fill: CanvasText;
      stroke: CanvasText;
    }

    .mark.o .colour {
      fill: Canvas;
    }

    .mark.x .casing {
      stroke: Canvas;
    }

    .mark.x .colour {
      stroke: CanvasText;
    }
  }
`;
