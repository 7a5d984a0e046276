import type {ReactiveController, ReactiveControllerHost} from 'lit';

export type Theme = 'light' | 'dark';

/** How the hosts that set no `color-scheme` say that they are dark. */
const darkHosts = [
  'html.dark',
  'html[data-theme="dark"]',
  'body[data-md-color-scheme="slate"]',
  'body[data-jp-theme-light="false"]',
].join();

/**
 * Whether an element stands on a light or a dark page: by the `color-scheme` it inherits, by what the host says, or by
 * the background behind it.
 */
export function themeAround(element: Element): Theme {
  const schemes = schemesAround(parentOf(element) ?? element).split(' ');
  const [dark, light] = [schemes.includes('dark'), schemes.includes('light')];
  if (dark && light) return matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
  if (dark || light) return dark ? 'dark' : 'light';
  if (document.querySelector(darkHosts)) return 'dark';
  return isDark(backgroundBehind(element)) ? 'dark' : 'light';
}

/** What a page declares in its head is not inherited by its elements, whose own scheme is then `normal`. */
function schemesAround(element: Element): string {
  const {colorScheme} = getComputedStyle(element);
  if (colorScheme !== 'normal') return colorScheme;
  return document.querySelector<HTMLMetaElement>('meta[name="color-scheme"]')?.content ?? '';
}

const parentOf = (element: Element): Element | null =>
  element.assignedSlot ??
  element.parentElement ??
  (element.getRootNode() as Partial<ShadowRoot>).host ??
  null;

/** The nearest background that is not seen through, as its red, green and blue. */
function backgroundBehind(element: Element): readonly number[] {
  for (let at: Element | null = element; at; at = parentOf(at)) {
    const [red = 255, green = 255, blue = 255, alpha = 1] =
      getComputedStyle(at)
        .backgroundColor.match(/[\d.]+/g)
        ?.map(Number) ?? [];
    if (alpha > 0.5) return [red, green, blue];
  }
  return [255, 255, 255];
}

/** Luma by the weights of ITU-R BT.601: good enough to tell a light page from a dark one. */
const isDark = ([red = 0, green = 0, blue = 0]: readonly number[]): boolean =>
  0.299 * red + 0.587 * green + 0.114 * blue < 128;

const followers = new Set<() => void>();
let stopFollowing: (() => void) | undefined;

/** Hears of everything that may change the theme of a page: the reader's preference, and attributes of html and body. */
function followPage(): () => void {
  const changed = (): void => followers.forEach(follow => follow());
  const preference = matchMedia('(prefers-color-scheme: dark)');
  const attributes = new MutationObserver(changed);
  for (const element of [document.documentElement, document.body])
    if (element) attributes.observe(element, {attributes: true});
  preference.addEventListener('change', changed);
  return () => {
    attributes.disconnect();
    preference.removeEventListener('change', changed);
  };
}

/** Keeps the state `:state(dark)` of its host in step with the page; the host's own `theme` wins. */
export class ThemeController implements ReactiveController {
  constructor(
    private readonly host: ReactiveControllerHost & HTMLElement & {theme: Theme | ''},
    private readonly internals: ElementInternals,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    followers.add(this.update);
    stopFollowing ??= followPage();
    this.update();
  }

  hostDisconnected(): void {
    followers.delete(this.update);
    if (followers.size > 0) return;
    stopFollowing?.();
    stopFollowing = undefined;
  }

  readonly update = (): void => {
    const theme = this.host.theme || themeAround(this.host);
    if ((theme === 'dark') === this.internals.states.has('dark')) return;
    if (theme === 'dark') this.internals.states.add('dark');
    else this.internals.states.delete('dark');
    this.host.requestUpdate();
  };
}
