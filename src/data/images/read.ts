import {plainText} from '../foreign-text.js';
import {dataError} from '../data-error.js';
import {parseCsv} from '../csv.js';
import {notJson} from '../messages.js';
import {imagesFromCsv} from './images-from-csv.js';
import {imagesFromIdx, labelsFromIdx} from './images-from-idx.js';
import {imagesFromJson} from './images-from-json.js';
import {looksLikeIdx} from './idx.js';
import type {Images} from './images.js';
import * as messages from './messages.js';

/** The images in a file: IDX, JSON or CSV, told apart by how it begins. @throws DataError as their readers */
export function imagesFromBytes(bytes: Uint8Array, text: (bytes: Uint8Array) => string): Images {
  if (looksLikeIdx(bytes)) return imagesFromIdx(bytes);
  const content = plainText(text(bytes));
  return isJson(content) ? imagesFromJson(content) : imagesFromCsv(content);
}

/**
 * The labels in a file: IDX, a JSON list, or text with a label a line (or a cell).
 *
 * @throws DataError as their readers
 */
export function labelsFromBytes(
  bytes: Uint8Array,
  text: (bytes: Uint8Array) => string,
): readonly string[] {
  if (looksLikeIdx(bytes)) return labelsFromIdx(bytes);
  const content = plainText(text(bytes));
  if (!isJson(content))
    return parseCsv(content)
      .rows.flat()
      .map(cell => cell.trim());
  let value: unknown;
  try {
    value = JSON.parse(content);
  } catch {
    throw dataError('json', notJson);
  }
  if (!Array.isArray(value)) throw dataError('shape', messages.labelList);
  return value.map(String);
}

const isJson = (text: string): boolean => /^\s*[[{]/.test(text);

/**
 * The address of the labels that go with IDX images by their usual names: `train-images-idx3-ubyte` and
 * `train-labels-idx1-ubyte`, with any ending such as `.gz`. Nothing for other names.
 */
export function labelsAddress(images: string): string | undefined {
  const parts = /^(.*)images([^/]*)idx3([^/]*)$/s.exec(images);
  return parts ? `${parts[1]}labels${parts[2]}idx1${parts[3]}` : undefined;
}
