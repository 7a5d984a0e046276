import {computed, signal} from './reactive.js';
import type {ReadonlySignal} from './reactive.js';
import {Source} from './source.js';
import type {Subscribable} from './source.js';

const versions = new WeakMap<Subscribable, ReadonlySignal<number>>();

/** The version of a source as a signal of this copy of the library; a source of another copy is followed by `subscribe`. */
function versionOf(source: Subscribable): ReadonlySignal<number> {
  if (source instanceof Source) return source.version;
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

type Cache = WeakMap<Subscribable, Map<string, ReadonlySignal<unknown>>>;
const single: Cache = new WeakMap();
const pairs = new WeakMap<Subscribable, Cache>();

function cellsOf(
  sources: readonly [Subscribable, Subscribable?],
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
 * A value worked out from one or two sources: computed when first asked for, shared by all who ask under the same
 * `key`, and computed again only after a source has changed. It goes when its sources go.
 */
export function derived<T>(
  key: string,
  sources: readonly [Subscribable, Subscribable?],
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
