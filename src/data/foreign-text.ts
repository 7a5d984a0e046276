import {dataError} from './data-error.js';
import {emptyText, looksLikeUtf16, looksLikeWebPage, looksLikeWorkbook} from './messages.js';

const webPage = /^(?:<!doctype\b|<html\b|<head\b|<body\b|<\?xml\b|<!--)/i;

/**
 * The text without byte-order mark and surrounding white space at its start, once it is sure that
 * it is not something else altogether.
 *
 * @throws DataError `empty`, `web-page` (an error page instead of the file), or `not-text`
 *   (a workbook, an archive, UTF-16).
 */
export function plainText(text: string): string {
  const plain = text.startsWith('\ufeff') ? text.slice(1) : text;
  const start = plain.slice(0, 1000);
  if (start.includes('\0')) throw dataError('not-text', looksLikeUtf16);
  if (start.startsWith('PK\u0003\u0004')) throw dataError('not-text', looksLikeWorkbook);
  if (webPage.test(start.trimStart())) throw dataError('web-page', looksLikeWebPage);
  if (plain.trim() === '') throw dataError('empty', emptyText);
  return plain;
}
