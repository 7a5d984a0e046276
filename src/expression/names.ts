/** The functions a formula may call, and how many arguments they take: from, to. */
const arities = {
  min: [2, Infinity],
  max: [2, Infinity],
  abs: [1, 1],
  exp: [1, 1],
  log: [1, 1],
  sqrt: [1, 1],
  sin: [1, 1],
  cos: [1, 1],
  tan: [1, 1],
  tanh: [1, 1],
  sigmoid: [1, 1],
  relu: [1, 1],
  softplus: [1, 1],
  floor: [1, 1],
  sign: [1, 1],
} as const satisfies Record<string, readonly [number, number]>;

export type FormulaFunction = keyof typeof arities;

/** The functions by name, with the least and the greatest number of their arguments. */
export const functions: ReadonlyMap<string, {name: FormulaFunction; least: number; most: number}> =
  new Map(
    Object.entries(arities).map(([name, [least, most]]) => [
      name,
      {name: name as FormulaFunction, least, most},
    ]),
  );

/** The constants by name. Both are the double nearest to the number. */
export const constants: ReadonlyMap<string, number> = new Map([
  ['pi', 3.141592653589793],
  ['e', 2.718281828459045],
]);

/** Truth values as numbers, in both spellings. */
export const truths: ReadonlyMap<string, number> = new Map([
  ['True', 1],
  ['true', 1],
  ['False', 0],
  ['false', 0],
]);

/** Words that mean something in Python, so that a formula with such a name would not be Python any more. */
const pythonWords =
  'None as assert async await break class continue def del elif except finally for from global import in is lambda nonlocal pass raise return try while with yield';

/** Words that are operators here, or Python's, and cannot be names. */
export const reserved: ReadonlySet<string> = new Set(
  `and or not if else lt gt le ge eq ne ${pythonWords}`.split(' '),
);

/** Whether a parameter may have this name in a formula. */
export const isParameterName = (name: string): boolean =>
  /^[A-Za-z_\u0391-\u03a9\u03b1-\u03c9][\w\u0391-\u03a9\u03b1-\u03c9]*$/.test(name) &&
  !reserved.has(name) &&
  !truths.has(name) &&
  !functions.has(name) &&
  !constants.has(name);
