/** Pieces of text that are no formula, however often they are repeated. */
export const repeated: readonly string[] = [
  '(',
  '-',
  '?',
  '+',
  '!',
  'not ',
  '2**',
  '[',
  'min(',
  '1 if 1 else ',
  '1?',
  ')',
  'a ',
  'a+',
];

/** What may stand before and after a formula to nest it one level deeper. */
export const nestings: readonly (readonly [before: string, after: string])[] = [
  ['(', ')'],
  ['-', ''],
  ['+', ''],
  ['!', ''],
  ['not ', ''],
  ['2 ** ', ''],
  ['abs(', ')'],
  ['b if c else ', ''],
  ['c ? ', ' : b'],
  ['c ? b : ', ''],
];
