import {expect, fixture, html} from '@open-wc/testing';
import '../../../components/define/ml-dataset.js';
import '../../../components/define/ml-linear-model.js';
import '../../../components/define/ml-plot.js';
import '../../../components/define/ml-product-model.js';
import type {MlLinearModel} from '../../../components/define/ml-linear-model.js';
import type {MlPlot} from '../../../components/define/ml-plot.js';
import type {Position} from '../../runner/commands.js';

/** A plot of the lecture's data under one linear model, 344 CSS pixels wide and at the top left of the viewport. */
export async function lecturePlot(
  attributes = '',
  model = 'w1="1" w2="1" b="-0.9"',
): Promise<{
  plot: MlPlot;
  model: MlLinearModel;
}> {
  return plotOf(
    `<ml-dataset name="lecture"></ml-dataset>
    <ml-linear-model ${model}></ml-linear-model>`,
    attributes,
  );
}

/** A plot with these children, drawn. */
export async function plotOf(
  children: string,
  attributes = '',
): Promise<{
  plot: MlPlot;
  model: MlLinearModel;
}> {
  const box = await fixture<HTMLElement>(html`
    <div style="position: absolute; inset: 0 auto auto 0; inline-size: 322px; margin: 20px"></div>
  `);
  box.innerHTML = `<ml-plot ${attributes}>${children}</ml-plot>`;
  const plot = box.querySelector('ml-plot')!;
  await drawn(plot);
  return {plot, model: plot.querySelector('ml-linear-model')!};
}

/** Resolves when all plots show the present state. */
export async function drawn(...plots: MlPlot[]): Promise<void> {
  for (const plot of plots) while (!(await plot.updateComplete));
}

/** One element of the picture. */
export function part<Kind extends SVGElement = SVGElement>(plot: MlPlot, selector: string): Kind {
  const found = plot.shadowRoot!.querySelector<Kind>(selector);
  expect(found, selector).to.not.equal(null);
  return found!;
}

export const parts = (plot: MlPlot, selector: string): Element[] => [
  ...plot.shadowRoot!.querySelectorAll(selector),
];

/** The middle of an element in whole CSS pixels of the viewport. */
export function middleOf(element: Element): Position {
  const {x, y, width, height} = element.getBoundingClientRect();
  return [Math.round(x + width / 2), Math.round(y + height / 2)];
}

/** The place of the viewport that shows a place of the data, in a plot of the unit square without axes. */
export function placeOf(plot: MlPlot, x1: number, x2: number): Position {
  const {x, y, width, height} = part(plot, '.frame').getBoundingClientRect();
  return [Math.round(x + x1 * width), Math.round(y + (1 - x2) * height)];
}

/** Brings the focus to an element and waits for what it shows. */
export async function focus(plot: MlPlot, element: Element): Promise<void> {
  (element as SVGElement).focus();
  await drawn(plot);
}
