import {fixture, html} from '@open-wc/testing';
import type {TemplateResult} from 'lit';
import {Dataset} from '../../../src/data/dataset.js';
import {lecture} from '../../../src/data/lecture.js';
import type {MlLinearModel} from '../../../components/define/ml-linear-model.js';
import type {MlLossPlot} from '../../../components/define/ml-loss-plot.js';
import type {Position} from '../../runner/commands.js';
import '../../../components/define/ml-linear-model.js';
import '../../../components/define/ml-loss-plot.js';

/** A plot of a width that fits the smallest window, over the points of the lecture unless told otherwise. */
export async function plotOf(
  attributes: Partial<MlLossPlot> = {},
  model: TemplateResult = html`<ml-linear-model w1="1" w2="1" b="-0.5"></ml-linear-model>`,
): Promise<MlLossPlot> {
  const box = await fixture<HTMLElement>(
    html`<div>
      <ml-loss-plot>${model}</ml-loss-plot>
    </div>`,
  );
  box.setAttribute('style', 'inline-size: 320px');
  const plot = box.querySelector('ml-loss-plot')!;
  Object.assign(plot, {data: new Dataset(lecture), ...attributes});
  await plot.updateComplete;
  return plot;
}

export const find = <Found extends Element = SVGGraphicsElement>(
  plot: MlLossPlot,
  selector: string,
): Found => plot.renderRoot.querySelector<Found>(selector)!;

export const findAll = (plot: MlLossPlot, selector: string): Element[] => [
  ...plot.renderRoot.querySelectorAll(selector),
];

export const handleOf = (plot: MlLossPlot): SVGGElement => find<SVGGElement>(plot, '.handle');

export const said = (plot: MlLossPlot): string => handleOf(plot).getAttribute('aria-valuetext')!;

export const modelIn = (plot: MlLossPlot): MlLinearModel => plot.querySelector('ml-linear-model')!;

/** The middle of an element on the screen, in whole pixels. */
export function middleOf(element: Element): Position {
  const {x, y, width, height} = element.getBoundingClientRect();
  return [Math.round(x + width / 2), Math.round(y + height / 2)];
}

/** How many CSS pixels a unit of the parameter is wide, by the interval and the plotting area. */
export function pixelsPerUnit(plot: MlLossPlot): number {
  const handle = handleOf(plot);
  const [from, to] = ['min', 'max'].map(end => Number(handle.getAttribute(`aria-value${end}`)));
  return find(plot, '.ground').getBoundingClientRect().width / (to! - from!);
}

/** All text that can be read on the plot. */
export const textOf = (plot: MlLossPlot): string => plot.renderRoot.textContent;
