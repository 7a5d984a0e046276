/** A step that a key asks for: along the axes in units of one step, or to an end of the range. */
export type KeyStep =
  | {readonly x: number; readonly y: number; readonly end?: undefined}
  | {readonly end: 'first' | 'last'};

const directions: Readonly<Record<string, readonly [x: number, y: number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, 1],
  ArrowDown: [0, -1],
};

/**
 * Reads the keys of everything that can be moved: arrows move by one step, with Shift by ten, with Alt by a tenth, Home
 * and End go to the ends. Returns undefined for any other key. Plots are never mirrored, so neither are the arrows.
 */
export function keyStep(event: KeyboardEvent): KeyStep | undefined {
  if (event.ctrlKey || event.metaKey) return undefined;
  if (event.key === 'Home') return {end: 'first'};
  if (event.key === 'End') return {end: 'last'};
  const direction = directions[event.key];
  if (!direction) return undefined;
  const size = event.shiftKey ? 10 : event.altKey ? 0.1 : 1;
  return {x: direction[0] * size, y: direction[1] * size};
}

/** Keeps a key that was used from the page: a slide must not turn, a notebook must not delete a cell. */
export function useKey(event: KeyboardEvent): void {
  event.preventDefault();
  event.stopPropagation();
}
