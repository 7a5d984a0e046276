import {nextFrame} from '@open-wc/testing';
import type {MlImages} from '../../../components/define/ml-images.js';
import '../../../components/define/ml-images.js';
import type {ErrorDetail, SelectDetail} from '../../../components/shared/events.js';
import {FakeFetch} from '../dataset/fake-fetch.js';

/** Ten images of 2 × 2 pixels: in image i every pixel is 20·i; labelled 8 and 2 by turns. */
export const count = 10;
const pixels = Array.from({length: count}, (_, i) => Array<number>(4).fill(20 * i)).flat();
export const imageFile = Uint8Array.of(
  ...[0, 0, 8, 3, 0, 0, 0, count, 0, 0, 0, 2, 0, 0, 0, 2],
  ...pixels,
);
export const labelFile = Uint8Array.of(
  ...[0, 0, 8, 1, 0, 0, 0, count],
  ...Array.from({length: count}, (_, i) => (i % 2 === 0 ? 8 : 2)),
);

/** Images in the page, with what they have fired. */
export interface Watched {
  readonly images: MlImages;
  readonly errors: ErrorDetail[];
  readonly selected: SelectDetail[];
}

const places: Element[] = [];
let network: FakeFetch;

export function clearPage(): void {
  for (const place of places.splice(0)) place.remove();
}

/** Stands in for the network from now on. */
export function fakeNetwork(): FakeFetch {
  return (network = new FakeFetch());
}

/** Puts `<ml-images>` with these attributes into the page. */
export async function watched(attributes: string, width = 480): Promise<Watched> {
  const place = document.createElement('div');
  place.style.width = `${width}px`;
  const errors: ErrorDetail[] = [];
  const selected: SelectDetail[] = [];
  place.addEventListener('ml-error', ({detail}) => errors.push(detail));
  place.addEventListener('ml-select', ({detail}) => selected.push(detail));
  places.push(place);
  document.body.append(place);
  place.innerHTML = `<ml-images ${attributes}></ml-images>`;
  const images = place.querySelector('ml-images')!;
  await images.updateComplete;
  return {images, errors, selected};
}

/** Answers a request by the end of its address. */
export function answer(name: string, body: BodyInit, init?: ResponseInit): void {
  network.requests
    .filter(({url}) => url.endsWith(name))
    .at(-1)!
    .answer(body, init);
}

/** Images that have loaded from the two files. */
export async function loaded(attributes = '', width?: number): Promise<Watched> {
  const page = await watched(`src="a-images.idx3" ${attributes}`, width);
  answer('a-images.idx3', imageFile);
  answer('a-labels.idx1', labelFile);
  await settled(page.images);
  return page;
}

/** Waits until nothing is being loaded and all is drawn. */
export async function settled(images: MlImages): Promise<void> {
  while (images.matches(':state(loading)')) await nextFrame();
  await images.updateComplete;
  await nextFrame();
}

export const options = ({shadowRoot}: MlImages): HTMLElement[] => [
  ...shadowRoot!.querySelectorAll<HTMLElement>('[role="option"]'),
];

export const names = (images: MlImages): (string | null)[] =>
  options(images).map(option => option.getAttribute('aria-label'));

export const textOf = (images: MlImages, selector: string): string =>
  images.shadowRoot!.querySelector(selector)?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
