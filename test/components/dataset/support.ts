import {fixtureCleanup, nextFrame} from '@open-wc/testing';
import type {ChangeDetail, ErrorDetail} from '../../../components/shared/events.js';
import type {MlDataset} from '../../../components/define/ml-dataset.js';
import '../../../components/define/ml-dataset.js';

/** A dataset made from markup, in the page, with what it has fired since. */
export interface Watched {
  readonly dataset: MlDataset;
  readonly changes: ChangeDetail[];
  readonly errors: ErrorDetail[];
}

/** Puts markup whose first dataset is the one meant into the page, listening from the start. */
export async function watched(markup: string): Promise<Watched> {
  const place = document.createElement('div');
  const changes: ChangeDetail[] = [];
  const errors: ErrorDetail[] = [];
  place.addEventListener('ml-change', event => changes.push(event.detail));
  place.addEventListener('ml-error', event => errors.push(event.detail));
  places.push(place);
  document.body.append(place);
  place.innerHTML = markup;
  const dataset = place.querySelector('ml-dataset')!;
  await dataset.updateComplete;
  return {dataset, changes, errors};
}

const places: Element[] = [];

export function clearPage(): void {
  for (const place of places.splice(0)) place.remove();
  fixtureCleanup();
}

/** Waits until a condition holds; the runner's time limit ends a wait in vain. */
export async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await nextFrame();
}

/** Lets everything that is under way be announced. */
export async function twoFrames(): Promise<void> {
  await nextFrame();
  await nextFrame();
}

/** What the element shows of its problems. */
export function shown({shadowRoot}: MlDataset): string {
  return shadowRoot!.textContent.trim();
}

/** Whether an element is in a state that it sets itself. */
export function isIn(element: Element, state: string): boolean {
  return element.matches(`:state(${state})`);
}
