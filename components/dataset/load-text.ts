import {messages} from './messages.js';

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

/**
 * Loads a text in UTF-8. Ends at once, with the reason of `signal`, when that is aborted.
 *
 * @throws {LoadError} if the file is not there, takes longer than `timeLimit` or is larger than `sizeLimit`
 */
export async function loadText(url: URL, signal: AbortSignal): Promise<string> {
  const ending = new AbortController();
  const end = (): void => ending.abort(signal.reason);
  const late = new LoadError('timeout', messages.timeout(timeLimit / 1000));
  const timer = setTimeout(() => ending.abort(late), timeLimit);
  signal.addEventListener('abort', end);
  try {
    return await Promise.race([read(url, ending.signal), rejectionBy(ending.signal)]);
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', end);
    ending.abort();
  }
}

/** A server that never answers may not heed the signal, so the signal itself ends the wait. */
function rejectionBy(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) =>
    signal.addEventListener('abort', () => reject(signal.reason as Error)),
  );
}

async function read(url: URL, signal: AbortSignal): Promise<string> {
  let response: Response;
  try {
    response = await fetch(url, {signal});
    if (response.ok) return await readBody(response, signal);
  } catch (error) {
    if (error instanceof LoadError) throw error;
    throw new LoadError('load-failed', failure(url));
  }
  throw new LoadError('load-failed', messages.status(response.status, response.statusText));
}

async function readBody({body}: Response, signal: AbortSignal): Promise<string> {
  const reader = body?.getReader();
  if (!reader) return '';
  const cancel = (): void => void reader.cancel().catch(() => {});
  signal.addEventListener('abort', cancel);
  const decoder = new TextDecoder();
  let text = '';
  let size = 0;
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    size += part.value.byteLength;
    if (size > sizeLimit) throw new LoadError('too-large', messages.tooLarge(sizeLimit / 2 ** 20));
    text += decoder.decode(part.value, {stream: true});
  }
  return text + decoder.decode();
}

/** Browsers do not say why a request failed, so as not to tell a page about other sites; the address gives a hint. */
function failure({protocol, origin, host}: URL): string {
  if (protocol === 'file:') return messages.fromFile;
  if (!navigator.onLine) return messages.offline;
  return origin === location.origin ? messages.sameOrigin : messages.otherOrigin(host);
}
