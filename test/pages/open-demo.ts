import type {AxeResults} from 'axe-core';

/** A page of the demo site, opened in a frame. */
export interface Demo {
  readonly document: Document;
  readonly window: Window & typeof globalThis;
  /** Every error, and every word to the console, since the page began to load. */
  readonly noise: readonly string[];
  /** Resolves once all elements have drawn and no data is being loaded. */
  settled(): Promise<void>;
  /** The text that an element shows, in one line. */
  text(selector: string): string;
  /** What axe finds on the page, a line each. */
  violations(): Promise<string[]>;
}

const frames: HTMLIFrameElement[] = [];

/** Opens a page by its name, as wide as asked. The page comes by `srcdoc`, so that nothing of its noise is missed. */
export async function openDemo(name: string, width = 1280): Promise<Demo> {
  const url = new URL(`/demo/${name}`, location.href);
  const response = await fetch(url);
  if (!response.ok) throw new Error(`There is no page ${name}.`);
  const markup = await response.text();
  const noise: string[] = [];
  const frame = document.createElement('iframe');
  frame.width = String(width);
  frame.height = '900';
  Object.assign(window, {[`noise${frames.length}`]: noise});
  const listen = `<base href="${url.href}"><script>{
    const noise = parent.noise${frames.length};
    addEventListener('error', event => noise.push(event.message || 'A file failed to load: ' + event.target.outerHTML), true);
    addEventListener('unhandledrejection', event => noise.push(String(event.reason)));
    for (const level of ['warn', 'error', 'log', 'info']) console[level] = (...words) => noise.push(words.map(String).join(' '));
  }</script>`;
  frame.srcdoc = markup.replace('<head>', `<head>${listen}`);
  const loaded = new Promise(resolve => frame.addEventListener('load', resolve, {once: true}));
  document.body.append(frame);
  frames.push(frame);
  await loaded;
  const demo = demoOf(frame, noise);
  await demo.settled();
  return demo;
}

/** Closes what `openDemo` opened. */
export function closeDemos(): void {
  for (const frame of frames.splice(0)) frame.remove();
}

function demoOf(frame: HTMLIFrameElement, noise: readonly string[]): Demo {
  const window = frame.contentWindow as Window & typeof globalThis;
  const {document} = window;
  const nextFrame = (): Promise<unknown> =>
    new Promise(resolve => window.requestAnimationFrame(resolve));
  return {
    document,
    window,
    noise,
    settled: async () => {
      await nextFrame();
      while (document.querySelector(':state(loading)')) await nextFrame();
      await nextFrame();
      await nextFrame();
    },
    text: selector => {
      const element = document.querySelector(selector);
      return (element?.shadowRoot ?? element)?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
    },
    violations: async () => {
      const script = document.createElement('script');
      script.src = '/node_modules/axe-core/axe.min.js';
      await new Promise(resolve => {
        script.addEventListener('load', resolve);
        document.head.append(script);
      });
      const {axe} = window as unknown as {axe: {run(): Promise<AxeResults>}};
      const {violations} = await axe.run();
      return violations.flatMap(({id, nodes}) =>
        nodes.map(({target}) => `${id}: ${target.join(' ')}`),
      );
    },
  };
}
