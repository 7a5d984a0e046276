/** The least time between two announcements, in milliseconds. */
const pause = 5000;

/** The time in which screen readers come to know of a live region, in milliseconds. */
const notice = 200;

/** How many different sentences one announcement may hold. */
const most = 2;

const waiting = new Map<object, string>();
let region: HTMLElement | undefined;
let last = -Infinity;
let timer: ReturnType<typeof setTimeout> | undefined;
let said = '';

/**
 * Says a sentence to users of screen readers, politely, and for the whole page at most once in five seconds: of what one
 * speaker has to say meanwhile only the newest counts, and what several say alike is said once.
 */
export function announce(speaker: object, sentence: string): void {
  waiting.set(speaker, sentence);
  timer ??= setTimeout(say, Math.max(0, last + pause - performance.now()));
}

/** Forgets what a speaker still had to say. */
export function hush(speaker: object): void {
  waiting.delete(speaker);
}

/** Lets there be a live region before there is anything to say: many screen readers pass over one that comes filled. */
export function prepareAnnouncements(): void {
  if (region?.isConnected) return;
  region ??= makeRegion();
  region.textContent = '';
  document.body.append(region);
}

function say(): void {
  timer = undefined;
  if (!region?.isConnected) {
    prepareAnnouncements();
    timer = setTimeout(say, notice);
    return;
  }
  const sentences = [...new Set(waiting.values())].slice(-most).join(' ');
  waiting.clear();
  if (!sentences || sentences === said) return;
  said = sentences;
  last = performance.now();
  region.textContent = sentences;
}

/** One region serves the page; it is out of sight by properties of its own, which no style policy forbids. */
function makeRegion(): HTMLElement {
  const made = document.createElement('div');
  made.setAttribute('role', 'status');
  made.setAttribute('aria-live', 'polite');
  Object.assign(made.style, {
    position: 'absolute',
    inlineSize: '1px',
    blockSize: '1px',
    overflow: 'hidden',
    clipPath: 'inset(50%)',
    whiteSpace: 'nowrap',
  });
  return made;
}
