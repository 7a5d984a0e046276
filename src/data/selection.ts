import type {Change} from '../source.js';

/**
 * The index that the selected point of a dataset has after a change: other points have no selected one, a point that
 * went takes the selection along, and those behind it have moved up.
 */
export function selectionAfter(change: Change, selected: number | undefined): number | undefined {
  if (selected === undefined || change.name === 'points') return undefined;
  const gone = change.name.startsWith('points.') && change.value === undefined;
  if (!gone) return selected;
  const index = Number(change.name.slice('points.'.length));
  if (index === selected) return undefined;
  return index < selected ? selected - 1 : selected;
}
