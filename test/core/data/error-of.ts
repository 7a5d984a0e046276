import {DataError} from '../../../src/data/data-error.js';

/** The `DataError` that an action throws; anything else fails the test. */
export function errorOf(action: () => unknown): DataError {
  try {
    action();
  } catch (error) {
    if (error instanceof DataError) return error;
    throw error;
  }
  throw new Error('Expected a DataError, but nothing was thrown.');
}
