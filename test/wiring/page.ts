/** A page of its own, in a frame, into which markup and scripts come in the order that a test asks for. */
export interface Page {
  readonly document: Document;
  readonly window: Window & typeof globalThis;
  /** Runs the built library once more; each number is a copy of its own. */
  load(copy?: number): Promise<void>;
  /** Resolves after the next frame has been drawn. */
  frame(): Promise<void>;
  /** What an `ml-value` shows: its problems, or else its number. */
  text(selector: string): string;
  /** What went wrong: errors, and what the console was told. */
  readonly noise: string[];
}

const pages: HTMLIFrameElement[] = [];

/** Opens a page with this markup in its body. */
export async function openPage(markup = ''): Promise<Page> {
  const frame = document.createElement('iframe');
  frame.width = '600';
  frame.height = '400';
  const loaded = new Promise(resolve => frame.addEventListener('load', resolve, {once: true}));
  frame.srcdoc = `<!doctype html><html lang="en"><body>${markup}</body></html>`;
  document.body.append(frame);
  pages.push(frame);
  await loaded;
  return pageOf(frame);
}

/** Closes the pages of a test. */
export function closePages(): void {
  for (const frame of pages.splice(0)) frame.remove();
}

function pageOf(frame: HTMLIFrameElement): Page {
  const window = frame.contentWindow as Window & typeof globalThis;
  const {document} = window;
  const noise: string[] = [];
  window.addEventListener('error', ({message}) => noise.push(message));
  window.console.warn = (...words: unknown[]) => noise.push(String(words[0]));
  window.console.error = (...words: unknown[]) => noise.push(String(words[0]));
  return {
    document,
    window,
    noise,
    load: (copy = 1) =>
      new Promise((resolve, reject) => {
        const script = document.createElement('script');
        script.type = 'module';
        script.src = `/dist/mini-ml.js?copy=${copy}`;
        script.addEventListener('load', () => resolve());
        script.addEventListener('error', () => reject(new Error('The library is not built.')));
        document.head.append(script);
      }),
    frame: async () => {
      await new Promise(resolve => window.requestAnimationFrame(resolve));
      await new Promise(resolve => window.requestAnimationFrame(resolve));
    },
    text: selector => {
      const shown = document.querySelector(selector)?.shadowRoot;
      const at = shown?.querySelector('[part=problems]') ?? shown?.querySelector('[part=value]');
      return at?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
    },
  };
}
