import {dataError} from '../data-error.js';
import * as messages from './messages.js';

/** An array of unsigned bytes as IDX files hold it. */
export interface Idx {
  /** The size of each dimension, the outermost first. */
  readonly dimensions: readonly number[];
  /** The values, the last dimension running fastest. */
  readonly values: Uint8Array;
}

/** The code of unsigned bytes. */
const unsignedByte = 8;

/** Whether data may be IDX: it begins with two zeros and the code of a type of number. */
export const looksLikeIdx = (bytes: Uint8Array): boolean =>
  bytes.length >= 4 && bytes[0] === 0 && bytes[1] === 0 && bytes[2]! >= 8 && bytes[2]! <= 14;

/**
 * Reads the IDX format: two zero bytes, a byte for the type of number, one for the number of dimensions, each dimension
 * in four bytes with the highest first, and then the values.
 *
 * Source: Y. LeCun, C. Cortes, C. Burges, "The MNIST database of handwritten digits", file formats.
 *
 * @throws DataError `empty`; `idx` if it is another format or holds other numbers than unsigned bytes; `truncated` if it
 *   ends too early; `size` if more follows than the heading says.
 */
export function parseIdx(bytes: Uint8Array): Idx {
  if (bytes.length === 0) throw dataError('empty', messages.noBytes);
  if (bytes[0] !== 0 || (bytes[1] ?? 0) !== 0)
    throw dataError('idx', messages.notIdx(bytes.subarray(0, 2)));
  const count = bytes[3] ?? 0;
  const start = 4 + 4 * count;
  if (bytes.length < Math.max(4, start))
    throw dataError('truncated', messages.shortHeader(bytes.length, Math.max(4, start)));
  if (bytes[2] !== unsignedByte) throw dataError('idx', messages.idxType(bytes[2]!));
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const dimensions = Array.from({length: count}, (_, k) => view.getUint32(4 + 4 * k));
  const expected = start + dimensions.reduce((product, size) => product * size, 1);
  if (bytes.length !== expected) {
    const code = bytes.length < expected ? 'truncated' : 'size';
    throw dataError(code, messages.wrongLength(bytes.length, expected, dimensions));
  }
  return {dimensions, values: bytes.subarray(start)};
}
