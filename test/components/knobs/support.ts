import {fixture, html, nextFrame} from '@open-wc/testing';
import type {TemplateResult} from 'lit';
import type {MlKnobs} from '../../../components/define/ml-knobs.js';
import type {MlLinearModel} from '../../../components/define/ml-linear-model.js';
import '../../../components/define/ml-knobs.js';
import '../../../components/define/ml-linear-model.js';
import '../../../components/define/ml-product-model.js';

/** Knobs on the page, with the model they turn and the native events that have come out of them. */
export interface Turned {
  readonly knobs: MlKnobs;
  readonly model: MlLinearModel;
  readonly events: string[];
}

/** Knobs beside the linear model 1, 1, −1. */
export async function turned(
  knobs: TemplateResult = html`<ml-knobs model="line"></ml-knobs>`,
): Promise<Turned> {
  const place = await fixture(
    html`<div><ml-linear-model id="line" b="-1"></ml-linear-model>${knobs}</div>`,
  );
  return watch(place.querySelector('ml-knobs')!, place.querySelector('ml-linear-model')!);
}

export async function watch(knobs: MlKnobs, model: MlLinearModel): Promise<Turned> {
  await model.updateComplete;
  await knobs.updateComplete;
  const events: string[] = [];
  for (const type of ['input', 'change'])
    knobs.addEventListener(type, () => events.push(`${type} ${model.b}`));
  return {knobs, model, events};
}

/** The control of one parameter, by its place among the knobs. */
export const control = (
  knobs: MlKnobs,
  type: 'range' | 'number',
  index: number,
): HTMLInputElement =>
  knobs.renderRoot.querySelectorAll<HTMLInputElement>(`[type=${type}]`)[index]!;

/** The values that the controls show, sliders first. */
export const shown = (knobs: MlKnobs): string[] =>
  ['range', 'number'].flatMap(type =>
    [...knobs.renderRoot.querySelectorAll<HTMLInputElement>(`[type=${type}]`)].map(
      ({value}) => value,
    ),
  );

/** Lets everything that is under way be announced and drawn. */
export async function drawn(knobs: MlKnobs): Promise<void> {
  await nextFrame();
  await nextFrame();
  await knobs.updateComplete;
}
