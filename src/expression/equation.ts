import type {Definition, Formulas} from './of-graph.js';
import {expressionOf} from './of-graph.js';
import type {Graphed} from './of-graph.js';
import {element, row, sign} from './markup.js';
import type {Markup} from './markup.js';
import {toMathML} from './mathml.js';
import type {MathOptions} from './mathml.js';
import {withValues} from './substitute.js';
import {networkSymbol} from './symbol.js';

/** One line of an equation: what stands before the sign of equality, and one or more ways to write what stands behind it. */
export interface EquationLine {
  readonly left: Markup;
  readonly right: readonly Markup[];
}

/** How an equation is written. */
export interface EquationOptions extends Pick<MathOptions, 'format' | 'words'> {
  /** With names of parameters, with their values, or with both, one after the other. */
  readonly show: 'symbols' | 'values' | 'both';
}

/** What an equation can be read from. */
export interface Readable extends Graphed {
  readonly values: Readonly<Record<string, number>>;
}

/**
 * The equation m(x; θ) = … of any model, for a network with a line for each hidden unit before it.
 *
 * @throws {RangeError} as `expressionOf`
 */
export function equationOf(model: Readable, options: EquationOptions): EquationLine[] {
  const {units, output}: Formulas = expressionOf(model);
  const values = new Map(
    Object.entries(model.values).map(([name, value]) => [name, shown(value, options)]),
  );
  const math = {...options, symbol: networkSymbol};
  const line = (left: Markup, {expression}: Pick<Definition, 'expression'>): EquationLine => {
    const symbols = (): Markup => bare(toMathML(expression, math));
    const numbers = (): Markup =>
      bare(
        toMathML(
          withValues(expression, name => values.get(name)),
          math,
        ),
      );
    const right = {symbols: [symbols], values: [numbers], both: [symbols, numbers]}[options.show];
    const texts = right.map(write => write());
    return {left, right: values.size > 0 ? texts : texts.slice(0, 1)};
  };
  return [
    ...units.map(unit => line(classed('unit', networkSymbol(unit.name)), unit)),
    line(signature([...values.keys()]), {expression: output}),
  ];
}

/** m(x; θ): with the stems of the parameters, where there are few, as in m(x; w, b); with θ where there are many. */
export function signature(names?: readonly string[]): Markup {
  const stems = names && new Set(names.map(name => name.replace(/_?\d+$/, '')));
  const plain = stems && stems.size <= 3 && ![...stems].some(name => name.includes('.'));
  const listed = plain ? [...stems] : ['theta'];
  const parameters = listed.flatMap((name, k) => [
    sign(k === 0 ? ';' : ','),
    classed('parameter', networkSymbol(name)),
  ]);
  const x = element('mi', ['x'], {class: 'input'});
  return row(
    element('mi', ['m'], {class: 'model'}),
    sign('\u2061'),
    parenthesis('('),
    row(x, ...parameters),
    parenthesis(')'),
  );
}

/** What is written like 0 is 0, so that there is no −0.00. */
const shown = (value: number, {format = String}: EquationOptions): number =>
  format(Math.abs(value), 'value') === format(0, 'value') ? 0 : value;

const parenthesis = (text: string): Markup => element('mo', [text], {stretchy: 'false'});

/** What is inside the outermost tag. */
const bare = ({children}: Markup): Markup => children[0] as Markup;

const classed = (name: string, {tag, attributes, children}: Markup): Markup =>
  element(tag, children, {...attributes, class: name});
