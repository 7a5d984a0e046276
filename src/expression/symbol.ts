import {element, inParentheses, sign} from './markup.js';
import type {Markup} from './markup.js';

const lower =
  'alpha beta gamma delta epsilon zeta eta theta iota kappa lambda mu nu xi omicron pi rho sigma tau upsilon phi chi psi omega';
const greek: ReadonlyMap<string, string> = new Map(
  lower.split(' ').flatMap((name, k) => {
    const letter = 'αβγδεζηθικλμνξοπρστυφχψω'[k]!;
    const capital = name[0]!.toUpperCase() + name.slice(1);
    return [
      [name, letter],
      [capital, letter.toUpperCase()],
    ] as const;
  }),
);

const letters = (text: string): Markup => element('mi', [greek.get(text) ?? text]);

/**
 * A name as a mathematical symbol: w1 is w with the index 1, `theta` is θ, `w_out` has an index in letters, and the w1 of
 * a part `m1` is w with the index 1 and (m1) above.
 */
export function symbolOf(name: string): Markup {
  const path = name.split('.');
  const own = path.pop()!;
  const [, stem, index] = /^(.+?)_?(\d+)$/.exec(own) ??
    /^(.+?)_([^_]+)$/.exec(own) ?? ['', own, ''];
  const base = letters(stem);
  const below = /^\d/.test(index) ? element('mn', [index]) : letters(index);
  if (path.length === 0) return index ? element('msub', [base, below]) : base;
  const above = inParentheses(element('mtext', [path.join('.')]));
  return index ? element('msubsup', [base, below, above]) : element('msup', [base, above]);
}

/**
 * The same, but for the parameters of networks: the second weight of the first unit of layer 1, `layer1.unit1.w2`, is w with
 * the indices 1,2 and (1) above, and its bias b with the index 1.
 */
export function networkSymbol(name: string): Markup {
  const [, layer, unit, stem, weight] =
    /^(?:.*\.)?layer(\d+)\.unit(\d+)\.(w|b)(\d*)$/.exec(name) ?? [];
  if (stem === undefined) return symbolOf(name);
  const indices = element('mn', [weight ? `${unit},${weight}` : unit!]);
  return element('msubsup', [letters(stem), indices, inParentheses(element('mn', [layer!]))]);
}

/** A number ≥ 0 as markup: 1e-7 as a power of ten, anything else as it stands. */
export function numeral(text: string): Markup {
  const [, digits, exponent] = /^(.+)e\+?(-?\d+)$/i.exec(text) ?? [];
  if (digits === undefined || exponent === undefined) return element('mn', [text]);
  const size = element('mn', [exponent.replace('-', '')]);
  const power = exponent.startsWith('-') ? element('mrow', [sign('−'), size]) : size;
  const ten = element('msup', [element('mn', ['10']), power]);
  return element('mrow', [element('mn', [digits]), sign('×'), ten]);
}
