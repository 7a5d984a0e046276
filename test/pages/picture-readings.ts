/** What can be read off the pictures of a page, as numbers. */

const shadow = (view: Element): ShadowRoot => view.shadowRoot!;

/** The views of a tag in one row of the lecture: the element of that id itself, or those inside it. */
export function viewsOf(page: Document, row: string, tag: string): Element[] {
  const at = page.querySelector(`#${row}`);
  if (!at) throw new Error(`There is no row ${row}.`);
  return at.matches(tag) ? [at] : [...at.querySelectorAll(tag)];
}

/** The part of a plot's square that is painted red, by asking at 64 × 64 places. */
export function redPart(plot: Element): number {
  const ground = shadow(plot).querySelector<SVGRectElement>('[part=negative]')!;
  const region = shadow(plot).querySelector<SVGPathElement>('[part=positive]')!;
  const [x, y, width, height] = ['x', 'y', 'width', 'height'].map(name =>
    Number(ground.getAttribute(name)),
  ) as [number, number, number, number];
  const places = Array.from({length: 64}, (_, i) => (i + 0.5) / 64);
  let inside = 0;
  for (const across of places) {
    for (const down of places) {
      const place = new DOMPoint(x + across * width, y + down * height);
      if (region.isPointInFill(place)) inside++;
    }
  }
  return inside / places.length ** 2;
}

/** The indices of the points that a plot shows, with their marks: `1 o` is the second point, drawn as an O. */
export function marksOf(plot: Element): string[] {
  return [...shadow(plot).querySelectorAll('[part=points] [data-index]')].map(mark => {
    const kind = mark.matches('.x') || mark.querySelector('.x') ? 'x' : 'o';
    return `${mark.getAttribute('data-index')} ${kind}`;
  });
}

/** All the text that an element shows. */
export const textOf = (view: Element): string =>
  shadow(view).textContent.replace(/\s+/g, ' ').trim();

/** The number that an `ml-value` shows. */
export const valueOf = (value: Element): string =>
  shadow(value).querySelector('[part=value]')!.textContent.trim();

/** How many dashed perpendiculars a plot shows. */
export const perpendicularsOf = (plot: Element): number =>
  shadow(plot).querySelector('.perpendicular')?.getAttribute('d')?.match(/M/g)?.length ?? 0;

/** The losses that a plot shows beside its points. */
export const lossesOf = (plot: Element): string[] =>
  [...shadow(plot).querySelectorAll('[part=losses] text')].map(text => text.textContent.trim());
