import {fixture} from '@open-wc/testing';
import type {LitElement} from 'lit';
import '../../../components/define/ml-function-plot.js';
import '../../../components/define/ml-relu.js';
import '../../../components/define/ml-sigmoid.js';

/** A plot made from markup, drawn. */
export async function plotted(markup: string): Promise<LitElement> {
  const plot = await fixture<LitElement>(markup);
  await plot.updateComplete;
  return plot;
}

export const find = (plot: LitElement, selector: string): Element =>
  plot.renderRoot.querySelector(selector)!;

export const all = (plot: LitElement, selector: string): Element[] => [
  ...plot.renderRoot.querySelectorAll(selector),
];

/** Unfolds the table. */
export async function unfold(plot: LitElement): Promise<void> {
  const details = find(plot, 'details') as HTMLDetailsElement;
  const toggled = new Promise(resolve => details.addEventListener('toggle', resolve));
  details.open = true;
  await toggled;
  await plot.updateComplete;
}

/** The data of the path of a curve. */
export const pathOf = (plot: LitElement, kind = 'curve'): string =>
  find(plot, `.stage path.${kind}`).getAttribute('d')!;

/** Where the marks stand, in user units. */
export const placesOf = (plot: LitElement, kind: 'o' | 'x'): string[] =>
  all(plot, `.mark.${kind}`).map(mark => mark.getAttribute('transform')!);

export const slider = (plot: LitElement): HTMLElement => find(plot, '[role=slider]') as HTMLElement;

/** What the slider says of the reader's place. */
export const said = (plot: LitElement): string => slider(plot).getAttribute('aria-valuetext')!;

/** A place of the picture, given in user units, in CSS pixels of the page. */
export function onPage(plot: LitElement, x: number, y: number): [x: number, y: number] {
  const matrix = (find(plot, '.stage svg') as SVGSVGElement).getScreenCTM()!;
  const {x: left, y: top} = new DOMPoint(x, y).matrixTransform(matrix);
  return [Math.round(left), Math.round(top)];
}
