/** Registers an element. Where another copy of the script came first, that one stays, and one warning says so. */
export function define(tag: string, element: CustomElementConstructor): void {
  if (typeof customElements === 'undefined') return;
  const present = customElements.get(tag);
  if (!present) customElements.define(tag, element);
  else if (present !== element) warnOnce();
}

const warned = Symbol.for('mini-ml/defined-twice');

function warnOnce(): void {
  const page = globalThis as {[warned]?: boolean};
  if (page[warned]) return;
  page[warned] = true;
  console.warn('Mini-ML is on this page twice; the elements of the copy that came first are used.');
}
