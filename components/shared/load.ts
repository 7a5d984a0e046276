import {loadMessages as messages} from './load-messages.js';

/** The longest time a file may take, in milliseconds. */
export const timeLimit = 10_000;

/** The most bytes of a file that are read, counted after decompression: 32 MiB. */
export const sizeLimit = 32 * 2 ** 20;

/** A file that could not be loaded; the message is a sentence for the author of the page. */
export class LoadError extends Error {
  override readonly name = 'LoadError';

  constructor(
    readonly code: 'load-failed' | 'timeout' | 'too-large',
    message: string,
  ) {
    super(message);
  }
}

/** An address as it is written in a page. @throws {LoadError} if it is none */
export function addressOf(address: string, base: string): URL {
  if (!URL.canParse(address, base)) throw new LoadError('load-failed', messages.noAddress(address));
  return new URL(address, base);
}

/**
 * Loads a file. Ends at once, with the reason of `signal`, when that is aborted.
 *
 * @param instead what an author can do whose page is opened as a file, as a sentence
 * @throws {LoadError} if the file is not there, takes longer than `timeLimit` or is larger than `sizeLimit`
 */
export async function loadBytes(
  url: URL,
  signal: AbortSignal,
  instead = '',
): Promise<Uint8Array<ArrayBuffer>> {
  const ending = new AbortController();
  const end = (): void => ending.abort(signal.reason);
  const late = new LoadError('timeout', messages.timeout(timeLimit / 1000));
  const timer = setTimeout(() => ending.abort(late), timeLimit);
  signal.addEventListener('abort', end);
  try {
    return await Promise.race([read(url, ending.signal, instead), rejectionBy(ending.signal)]);
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', end);
    ending.abort();
  }
}

/** Loads a text in UTF-8, as `loadBytes` does a file. */
export async function loadText(url: URL, signal: AbortSignal, instead?: string): Promise<string> {
  return textOf(await loadBytes(url, signal, instead));
}

/** Bytes as text in UTF-8, without a byte-order mark. */
export const textOf = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

/** Reads a stream to its end. @throws {LoadError} if it is longer than `sizeLimit` */
export async function readStream(
  stream: ReadableStream<Uint8Array>,
  signal?: AbortSignal,
): Promise<Uint8Array<ArrayBuffer>> {
  const reader = stream.getReader();
  signal?.addEventListener('abort', () => void reader.cancel().catch(() => {}));
  const parts: Uint8Array[] = [];
  let size = 0;
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    size += part.value.byteLength;
    if (size > sizeLimit) throw new LoadError('too-large', messages.tooLarge(sizeLimit / 2 ** 20));
    parts.push(part.value);
  }
  return joined(parts, size);
}

function joined(parts: readonly Uint8Array[], size: number): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(size);
  let start = 0;
  for (const part of parts) {
    bytes.set(part, start);
    start += part.byteLength;
  }
  return bytes;
}

/** A server that never answers may not heed the signal, so the signal itself ends the wait. */
function rejectionBy(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) =>
    signal.addEventListener('abort', () => reject(signal.reason as Error)),
  );
}

async function read(
  url: URL,
  signal: AbortSignal,
  instead: string,
): Promise<Uint8Array<ArrayBuffer>> {
  let response: Response;
  try {
    response = await fetch(url, {signal});
    if (response.ok)
      return response.body ? await readStream(response.body, signal) : new Uint8Array();
  } catch (error) {
    if (error instanceof LoadError) throw error;
    throw new LoadError('load-failed', failure(url, instead));
  }
  throw new LoadError('load-failed', messages.status(response.status, response.statusText));
}

/** Browsers do not say why a request failed, so as not to tell a page about other sites; the address gives a hint. */
function failure({protocol, origin, host}: URL, instead: string): string {
  if (protocol === 'file:') return `${messages.fromFile} ${instead}`.trim();
  if (!navigator.onLine) return messages.offline;
  return origin === location.origin ? messages.sameOrigin : messages.otherOrigin(host);
}
