import {expect, fixture, html} from '@open-wc/testing';
import type {MlCode} from '../../../components/define/ml-code.js';
import '../../../components/define/ml-code.js';
import '../../../components/define/ml-dataset.js';
import '../../../components/define/ml-linear-model.js';
import '../../../components/define/ml-plot.js';
import '../../../components/define/ml-product-model.js';
import {parseParameters} from '../../../src/expression/parameter-list.js';
import type {Dataset} from '../../../src/data/dataset.js';
import {FormulaModel} from '../../../src/module/formula-model.js';
import {MlpModel} from '../../../src/module/mlp-model.js';
import type {Model} from '../../../src/module/model.js';

/** The code of a model, and of data where it is given. */
export async function coded(
  model: Model,
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
      element => element.updateComplete,
    ),
  );
  return place;
}

/** The model that a pasted tag stands for; the attributes of formulas and networks are read as their elements read them. */
export function modelOf(tag: Element): Model {
  const {handle} = tag as Element & {handle?: Model};
  if (handle) return handle;
  const text = (name: string): string => tag.getAttribute(name) ?? '';
  const numbers = (name: string): number[] =>
    text(name)
      .split(/[\s,]+/)
      .filter(Boolean)
      .map(Number);
  if (tag.localName === 'ml-formula-model') {
    const model = new FormulaModel();
    model.setFormula(text('forward'));
    model.setParameters(parseParameters(text('parameters')));
    return model;
  }
  expect(tag.localName).to.equal('ml-mlp-model');
  const model = new MlpModel({
    hidden: numbers('hidden'),
    activation: text('activation') as 'relu',
    output: text('output') as 'identity',
  });
  model.setWeights(numbers('weights'));
  return model;
}
