import {html, nothing} from 'lit';
import {FormulaModel} from '../../src/module/formula-model.js';
import {LinearModel} from '../../src/module/linear-model.js';
import {MlpModel} from '../../src/module/mlp-model.js';
import type {Module} from '../../src/module/module.js';
import {ProductModel} from '../../src/module/product-model.js';
import {messages} from './messages.js';

/** How the tree is written. */
export interface TreeOptions {
  readonly number: (value: number) => string;
  /** Whether the modules below the first level begin folded up. */
  readonly folded: boolean;
}

/** The tree as lists inside lists: at each edge the name of the child, behind it the box of a parameter or a module. */
export const renderTree = (module: Module, options: TreeOptions): unknown =>
  html`<div class="tree" part="tree" role="group" aria-label=${messages.tree}>
    <span class="module box">${kindOf(module)}</span>${renderParts(module, options, 0)}
  </div>`;

function renderParts(module: Module, options: TreeOptions, depth: number): unknown {
  const parameters = [...module.ownParameters];
  const modules = [...module.modules];
  const data = [...module.userData];
  if (parameters.length + modules.length + data.length === 0) return nothing;
  return html`<ul>
    ${parameters.map(
      ([name, {value}]) =>
        html`<li>
          <span class="edge">${name}</span
          ><span class="parameter box"
            ><span class="visually-hidden">${messages.parameter}</span
            >${options.number(value)}</span
          >
        </li>`,
    )}
    ${data.map(
      ([name, value]) =>
        html`<li>
          <span class="edge">${name}</span
          ><span class="data box"
            ><span class="visually-hidden">${messages.data}</span>${value}</span
          >
        </li>`,
    )}
    ${modules.map(([name, inner]) => html`<li>${renderModule(name, inner, options, depth + 1)}</li>`)}
  </ul>`;
}

function renderModule(name: string, module: Module, options: TreeOptions, depth: number): unknown {
  const head = html`<span class="edge">${name}</span
    ><span class="module box">${kindOf(module)}</span>`;
  const parts = renderParts(module, options, depth);
  if (!options.folded || parts === nothing) return html`${head}${parts}`;
  const count = module.namedParameters().length;
  return html`<details ?open=${depth < 2}>
    <summary>${head}<span class="count">${messages.count(count)}</span></summary>
    ${parts}
  </details>`;
}

function kindOf(module: Module): string {
  const {kinds} = messages;
  if (module instanceof LinearModel) return kinds.linear;
  if (module instanceof ProductModel) return kinds.product;
  if (module instanceof FormulaModel) return kinds.formula;
  return module instanceof MlpModel ? kinds.mlp : kinds.module;
}
