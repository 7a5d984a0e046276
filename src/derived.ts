import {computed, signal} from './reactive.js';
import type {ReadonlySignal} from './reactive.js';
import {Source} from './source.js';
import type {Subscribable} from './source.js';

const versions = new WeakMap<Subscribable, ReadonlySignal<number>>();

/** The version of a source as a signal of this copy of the library; a source of another copy is followed by `subscribe`. */
function versionOf(source: Ground): ReadonlySignal<unknown> {
  if (source instanceof Source || source instanceof Aspect) return source.version;
  let version = versions.get(source);
  if (!version) {
    const mirror = signal(0);
    source.subscribe(({changes}) => {
      if (changes.length > 0) mirror.value++;
    });
    versions.set(source, (version = mirror));
  }
  return version;
}

/**
 * A part of a source, told by the facts that `read` gives: what is derived from an aspect is computed again only when one
 * of these facts has become another, not with every change of the source. Keep one aspect for each part of a source.
 */
export class Aspect {
  /** The facts, the same array for as long as they are the same. */
  readonly version: ReadonlySignal<readonly unknown[]>;

  constructor(source: Subscribable, read: () => readonly unknown[]) {
    let last: readonly unknown[] = [];
    this.version = computed(() => {
      void versionOf(source).value;
      const now = read();
      const same = now.length === last.length && now.every((fact, i) => Object.is(fact, last[i]));
      return same ? last : (last = now);
    });
  }
}

/** What a derived value may be worked out from. */
export type Ground = Subscribable | Aspect;

type Cells = Map<string, ReadonlySignal<unknown>>;
const cellsOfPairs = new WeakMap<Ground, WeakMap<Ground, Cells>>();

/** The most values kept for the same sources: enough for all views of a page, few enough for a plot that is zoomed all day. */
const MOST_CELLS = 64;

function cellsOf([first, second = first]: readonly [Ground, Ground?]): Cells {
  let partners = cellsOfPairs.get(first);
  if (!partners) cellsOfPairs.set(first, (partners = new WeakMap<Ground, Cells>()));
  let cells = partners.get(second);
  if (!cells) partners.set(second, (cells = new Map<string, ReadonlySignal<unknown>>()));
  return cells;
}

/**
 * A value worked out from one or two sources, or aspects of them: computed when first asked for, shared by all who ask under the same
 * `key`, and computed again only after a source has changed. It goes when its sources go, or when many others have been
 * asked for since.
 *
 * @param key names the value and all that it depends on beside the sources
 */
export function derived<T>(key: string, sources: readonly [Ground, Ground?], compute: () => T): T {
  const cells = cellsOf(sources);
  const cell = (cells.get(key) as ReadonlySignal<T> | undefined) ?? cellFor(sources, compute);
  // Put last anew, so that the first is always the one unused for longest.
  cells.delete(key);
  cells.set(key, cell);
  if (cells.size > MOST_CELLS) cells.delete(cells.keys().next().value!);
  return cell.value;
}

function cellFor<T>(sources: readonly [Ground, Ground?], compute: () => T): ReadonlySignal<T> {
  return computed(() => {
    for (const source of sources) if (source) void versionOf(source).value;
    return compute();
  });
}
