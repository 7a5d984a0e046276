/**
 * The one place that knows the signal library.
 *
 * A signal holds a value; a computed value is worked out from signals when it is read and kept until one of them changes.
 * See https://github.com/preactjs/signals for the semantics.
 */
export {computed, signal} from '@preact/signals-core';
export type {ReadonlySignal} from '@preact/signals-core';
