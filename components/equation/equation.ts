import {html, nothing} from 'lit';
import {equationOf, signature} from '../../src/expression/equation.js';
import type {EquationLine} from '../../src/expression/equation.js';
import {element, row} from '../../src/expression/markup.js';
import type {Markup} from '../../src/expression/markup.js';
import {piecesOf} from '../../src/expression/pieces.js';
import {plainText} from '../../src/expression/plain-text.js';
import {Model} from '../../src/module/model.js';
import {renderCaption} from '../shared/caption.js';
import {formatNumber} from '../shared/format.js';
import {linked, linkedHandle} from '../shared/linked.js';
import {renderProblems} from '../shared/problems.js';
import {renderMarkup} from '../shared/render-markup.js';
import {ScrollRegion} from '../shared/scroll-region.js';
import {boolean, number, SettingError} from '../shared/setting-types.js';
import type {SettingType} from '../shared/setting-types.js';
import {setting} from '../shared/setting.js';
import type {Reference} from '../shared/source-link.js';
import {View} from '../shared/view.js';
import {renderLegend} from './legend.js';
import {messages} from './messages.js';
import {equationStyles} from './styles.js';

/** Whether the names of the parameters are shown: not, before their values, or alone. */
type Symbols = 'none' | 'both' | 'only';

const symbolsType: SettingType<Symbols> = {
  parse(value) {
    const word = String(value).trim().toLowerCase();
    if (value === false || word === 'false' || word === 'none') return 'none';
    if (word === '' || word === 'true' || word === 'both') return 'both';
    if (word === 'only') return 'only';
    throw new SettingError(messages.symbols);
  },
  format: value => ({none: null, both: '', only: 'only'})[value],
};

/**
 * The equation m(x; θ) = … of a model with its present values, typeset in MathML; a network has a line for each hidden
 * unit. Inputs, parameters and numbers are told apart by colour and by shape of type. Long lines are broken before an
 * operator. Without a model and with `symbols="only"` it is m(x; θ) alone.
 *
 * @tagname ml-equation
 * @fires ml-error - A value could not be taken, or a source is missing.
 * @slot caption - A caption below the equation.
 * @csspart equation - The equation.
 * @csspart legend - The key to the symbols.
 * @csspart caption - The caption.
 * @cssprop [--ml-parameter] - The colour of parameters.
 * @cssprop [--ml-input] - The colour of inputs.
 * @cssprop [--ml-math-font] - The typeface of mathematics; one with an OpenType MATH table.
 */
export class MlEquation extends View {
  static override styles = [View.styles, equationStyles];

  /** The model. */
  @linked('model') model!: Reference;
  /** With the names of the parameters first, then with their values; `only` for the names alone. */
  @setting(symbolsType, 'none') symbols!: Symbols;
  /** The digits of a parameter behind the point. */
  @setting(number({min: 0, max: 12, integer: true}), 2) digits!: number;
  /** Whether the equation stands in a sentence. Of a network it is then the last line alone. */
  @setting(boolean, false) inline!: boolean;
  /** Whether a key below says what the shapes and colours of the symbols mean. */
  @setting(boolean, false) legend!: boolean;

  constructor() {
    super();
    new ScrollRegion(this, '.equation');
  }

  protected override render(): unknown {
    const lines = this.#lines();
    if (this.inline)
      return html`<span class="inline">${this.#inline(lines)}</span>${this.#problems}`;
    return html`<figure>
        ${typeof lines === 'string' ? html`<p class="note">${lines}</p>` : this.#picture(lines)}
        ${renderCaption()}
      </figure>
      ${this.#problems}`;
  }

  get #problems(): unknown {
    return renderProblems(this.problems);
  }

  /** The lines, or a sentence that says why there are none. */
  #lines(): readonly EquationLine[] | string {
    const model = linkedHandle(this, 'model', 'model');
    if (!model && this.symbols === 'only') return [{left: signature(), right: []}];
    if (!model) return messages.noModel;
    if (!(model instanceof Model)) return messages.noFormula;
    const show = ({none: 'values', both: 'both', only: 'symbols'} as const)[this.symbols];
    const format = (value: number, kind: 'number' | 'value'): string =>
      kind === 'value'
        ? formatNumber(value, this.digits, this, true)
        : formatNumber(value, 12, this);
    return equationOf(model, {show, format});
  }

  #picture(lines: readonly EquationLine[]): unknown {
    return html`<div
        class="equation"
        part="equation"
        role="group"
        aria-label=${lines.map(lineText).join('; ')}
      >
        <div class="lines">
          ${lines.map(
            ({left, right}) =>
              html`<div class="line">
                <span class="left">${renderMath(left)}</span>
                ${right.map(side => html`<span class="right">${renderSide(side)}</span>`)}
              </div>`,
          )}
        </div>
      </div>
      ${this.legend ? renderLegend(lines) : nothing}`;
  }

  #inline(lines: readonly EquationLine[] | string): unknown {
    if (typeof lines === 'string')
      return html`<span aria-hidden="true" title=${lines}>–</span
        ><span class="visually-hidden">${lines}</span>`;
    const {left, right} = lines.at(-1)!;
    return html`${renderMath(left)}${right.map(renderSide)}`;
  }
}

const lineText = ({left, right}: EquationLine): string =>
  [left, ...right].map(plainText).join(' = ');

const renderMath = (formula: Markup): unknown => html`<math>${renderMarkup(formula)}</math>`;

const equals = element('mo', ['='], {form: 'infix'});

/** A side of an equation with its sign of equality, in pieces between which a line may end. */
function renderSide(side: Markup): unknown {
  const [first, ...rest] = piecesOf(side);
  const start = row(equals, ...(first!.children as Markup[]));
  return [start, ...rest].map(
    ({children}) => html`<wbr /><math>${(children as Markup[]).map(renderMarkup)}</math>`,
  );
}

declare global {
  interface HTMLElementTagNameMap {
    'ml-equation': MlEquation;
  }
}
