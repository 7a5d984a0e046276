import type {Member} from './scope.js';

/** The name that a source inside another goes by there: that of its element, or empty. */
export function memberName({element}: Member): string {
  const {name} = element as {name?: unknown};
  return typeof name === 'string' ? name.trim() : '';
}
