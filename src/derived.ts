import {computed, signal} from './reactive.js';
import type {ReadonlySignal} from './reactive.js';
import {Source} from './source.js';
import type {Subscribable} from './source.js';

const versions = new WeakMap<Subscribable, ReadonlySignal<number>>();

/** The version of a source as a signal of this copy of the library; a source of another copy is followed by `subscribe`. */
function versionOf(source: Subscribable | Aspect): ReadonlySignal<unknown> {
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
      versionOf(source).value;
      const now = read();
      const same = now.length === last.length && now.every((fact, i) => Object.is(fact, last[i]));
      return same ? last : (last = now);
    });
  }
}

type Cache = WeakMap<Subscribable | Aspect, Map<string, ReadonlySignal<unknown>>>;
const single: Cache = new WeakMap();
const pairs = new WeakMap<Subscribable | Aspect, Cache>();

function cellsOf(
  sources: readonly [Subscribable | Aspect, Subscribable?],
): Map<string, ReadonlySignal<unknown>> {
  const [first, second] = sources;
  let cache = single;
  if (second) {
    cache = pairs.get(first) ?? new WeakMap();
    pairs.set(first, cache);
  }
  const key = second ?? first;
  let cells = cache.get(key);
  if (!cells) cache.set(key, (cells = new Map()));
  return cells;
}

/**
 * A value worked out from one or two sources, or from an aspect of the first: computed when first asked for, shared by all who ask under the same
 * `key`, and computed again only after a source has changed. It goes when its sources go.
 */
export function derived<T>(
  key: string,
  sources: readonly [Subscribable | Aspect, Subscribable?],
  compute: () => T,
): T {
  const cells = cellsOf(sources);
  let cell = cells.get(key) as ReadonlySignal<T> | undefined;
  if (!cell) {
    cell = computed(() => {
      for (const source of sources) if (source) versionOf(source).value;
      return compute();
    });
    cells.set(key, cell);
  }
  return cell.value;
}
