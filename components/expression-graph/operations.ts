/** Operations that are written between their operands. */
const signs: ReadonlyMap<string, string> = new Map([
  ['add', '+'],
  ['sum', '+'],
  ['subtract', '−'],
  ['multiply', '×'],
  ['divide', '÷'],
  ['power', '^'],
  ['less', '<'],
  ['lessOrEqual', '≤'],
  ['equal', '='],
  ['and', 'and'],
  ['or', 'or'],
]);

/** The name of an operation as it stands in its node. */
export function symbolOf(operation: string): string {
  if (operation === 'negate') return '−';
  if (operation === 'square') return '( )²';
  if (operation === 'choose') return 'if';
  return signs.get(operation) ?? operation;
}

const negative = /^−/;

/** An operation over its operands, as a reader would write it. */
export function written(operation: string, operands: readonly string[]): string {
  const sign = signs.get(operation);
  const [first = '', second = '', third = ''] = operands;
  const inner = (text: string): string => (negative.test(text) ? `(${text})` : text);
  if (operation === 'negate') return `−${inner(first)}`;
  if (operation === 'square') return `${inner(first)}²`;
  if (operation === 'choose') return `(${second} if ${first} else ${third})`;
  if (!sign) return `${operation}(${operands.join(', ')})`;
  return [first, ...operands.slice(1).map(inner)].join(` ${sign} `);
}
