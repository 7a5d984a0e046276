/** A place in the coordinates of a picture. */
export type Place = readonly [x: number, y: number];

/**
 * Where a pointer is, in the user space of an SVG element. It goes through the inverse of the screen matrix, so that it
 * is right on a scaled slide and a zoomed page.
 */
export function placeOf(event: {clientX: number; clientY: number}, svg: SVGGraphicsElement): Place {
  const matrix = svg.getScreenCTM();
  if (!matrix) return [0, 0];
  const {x, y} = new DOMPoint(event.clientX, event.clientY).matrixTransform(matrix.inverse());
  return [x, y];
}

/** What a drag does. Places are in the user space of the SVG element. */
export interface DragActions {
  /** The pointer went down; return false if nothing is to be dragged. */
  start?(place: Place, event: PointerEvent): boolean | void;
  move(place: Place, event: PointerEvent): void;
  /** The pointer went up; `moved` tells a drag from a click. */
  end(moved: boolean, event: PointerEvent): void;
  /** Escape was pressed, or the platform took the pointer away: go back to where it began. */
  cancel(): void;
}

/** How far a pointer may wander, in CSS pixels, and still have clicked. */
const clickRadius = 3;

/** Follows the pointer from `pointerdown` on until it goes up. Call it from a `pointerdown` listener of a handle. */
export function drag(down: PointerEvent, svg: SVGGraphicsElement, actions: DragActions): void {
  if (down.button !== 0 || !down.isPrimary) return;
  if (actions.start?.(placeOf(down, svg), down) === false) return;
  down.stopPropagation();
  const handle = down.currentTarget as Element;
  const listening = new AbortController();
  const options = {signal: listening.signal};
  let moved = false;
  handle.setPointerCapture(down.pointerId);

  const on = (type: string, listener: (event: PointerEvent) => void): void =>
    handle.addEventListener(
      type,
      event => {
        if ((event as PointerEvent).pointerId === down.pointerId) listener(event as PointerEvent);
      },
      options,
    );
  const cancel = (): void => {
    listening.abort();
    actions.cancel();
  };

  on('pointermove', event => {
    moved ||= Math.hypot(event.clientX - down.clientX, event.clientY - down.clientY) > clickRadius;
    if (moved) actions.move(placeOf(event, svg), event);
  });
  on('pointerup', event => {
    listening.abort();
    actions.end(moved, event);
  });
  on('pointercancel', cancel);
  addEventListener(
    'keydown',
    event => {
      if (event.key !== 'Escape') return;
      event.preventDefault();
      event.stopPropagation();
      cancel();
    },
    {...options, capture: true},
  );
}

/**
 * A listener for `touchstart` on an SVG element that can be dragged. Chromium heeds `touch-action` on the outermost SVG
 * element alone, and would take the finger away from anything inside it to scroll the page.
 *
 *     svg`<g @pointerdown=${down} @touchstart=${holdTouch}>…</g>`
 */
export const holdTouch = {
  passive: false,
  handleEvent(event: Event): void {
    if (event.cancelable) event.preventDefault();
  },
};
