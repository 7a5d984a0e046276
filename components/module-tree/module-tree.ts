import {html} from 'lit';
import type {Module} from '../../src/module/module.js';
import {renderCaption} from '../shared/caption.js';
import {formatNumber} from '../shared/format.js';
import {linked, linkedHandle} from '../shared/linked.js';
import {renderProblems} from '../shared/problems.js';
import {ScrollRegion} from '../shared/scroll-region.js';
import {number} from '../shared/setting-types.js';
import {setting} from '../shared/setting.js';
import type {Reference} from '../shared/source-link.js';
import {View} from '../shared/view.js';
import {messages} from './messages.js';
import {moduleTreeStyles} from './styles.js';
import {renderTree} from './tree.js';

/** A tree of more parameters than this begins folded up. */
const many = 16;

/**
 * The tree of modules of a model: boxes, edges named by the child, parameters coloured with their present values; beside
 * it the flat list of the parameters by their full names. Large trees begin folded up.
 *
 * @tagname ml-module-tree
 * @fires ml-error - A value could not be taken, or a source is missing.
 * @slot caption - A caption below the tree.
 * @csspart tree - The tree.
 * @csspart names - The list of names.
 * @csspart caption - The caption.
 * @cssprop [--ml-parameter] - The colour of parameters.
 */
export class MlModuleTree extends View {
  static override styles = [View.styles, moduleTreeStyles];

  /** The model, or any module. */
  @linked('module') model!: Reference;
  /** The most digits of a value behind the point. */
  @setting(number({min: 0, max: 12, integer: true}), 2) digits!: number;

  constructor() {
    super();
    new ScrollRegion(this, '.tree');
    new ScrollRegion(this, '.names');
  }

  protected override render(): unknown {
    const module = linkedHandle(this, 'model', 'module');
    return html`<figure>
        ${module ? this.#sides(module) : html`<p class="note">${messages.noModel}</p>`}
        ${renderCaption()}
      </figure>
      ${renderProblems(this.problems)}`;
  }

  #sides(module: Module): unknown {
    const named = module.namedParameters();
    const write = (value: number): string => formatNumber(value, this.digits, this);
    const folded = named.length > many;
    const whole = named.every(([, {value}]) => Number.isInteger(value));
    const writeInColumn = (value: number): string => formatNumber(value, this.digits, this, !whole);
    return html`<div class="sides">
      ${renderTree(module, {number: write, folded})}
      <div class="names" part="names" role="group" aria-label=${messages.names}>
        ${
          named.length === 0
            ? messages.none
            : html`<table>
                <thead>
                  <tr>
                    <th scope="col">${messages.name}</th>
                    <th scope="col">${messages.value}</th>
                  </tr>
                </thead>
                <tbody>
                  ${named.map(
                    ([name, {value}]) =>
                      html`<tr>
                        <th scope="row">${name}</th>
                        <td>${writeInColumn(value)}</td>
                      </tr>`,
                  )}
                </tbody>
              </table>`
        }
      </div>
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ml-module-tree': MlModuleTree;
  }
}
