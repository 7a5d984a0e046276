import {fixture, html} from '@open-wc/testing';
import type {MlCode} from '../../../components/define/ml-code.js';
import '../../../components/define/ml-code.js';
import '../../../components/define/ml-dataset.js';
import '../../../components/define/ml-formula-model.js';
import '../../../components/define/ml-linear-model.js';
import '../../../components/define/ml-mlp-model.js';
import '../../../components/define/ml-module.js';
import '../../../components/define/ml-parameter.js';
import '../../../components/define/ml-plot.js';
import '../../../components/define/ml-product-model.js';
import type {Dataset} from '../../../src/data/dataset.js';
import type {Module} from '../../../src/module/module.js';
import type {Model} from '../../../src/module/model.js';

/** The code of a model, and of data where it is given. */
export async function coded(
  model: Module,
  as: MlCode['as'] = '',
  data: Dataset | null = null,
): Promise<MlCode> {
  const code = await fixture<MlCode>(
    html`<ml-code .model=${model} .data=${data} as=${as}></ml-code>`,
  );
  await code.updateComplete;
  return code;
}

/** What the reader sees of the code. */
export const shown = ({shadowRoot}: MlCode): string =>
  shadowRoot!.querySelector('code')!.textContent;

/** Markup as it comes to life when it is pasted into a page. */
export async function pasted(markup: string): Promise<HTMLElement> {
  const place = await fixture<HTMLElement>(html`<div></div>`);
  place.innerHTML = markup;
  await Promise.all(
    [...place.querySelectorAll<HTMLElement & {updateComplete?: Promise<unknown>}>('*')].map(
      element => element.updateComplete ?? Promise.resolve(),
    ),
  );
  return place;
}

/** The model of a pasted tag. */
export const modelOf = (tag: Element): Model => (tag as Element & {readonly handle: Model}).handle;
