/** What a reader is told, in the language of the library. */
export const messages = {
  needs: (kinds: readonly string[]): string => `No value: this needs ${kinds.join(' and ')}.`,
  model: 'a model',
  dataset: 'a dataset',
  trainer: 'a trainer',
  place: 'a point (at="0.5 0.2")',
  noPoints: 'No value: the dataset has no points.',
  noBoundary: 'No value: there is no decision boundary.',
  notNumber: 'No value: the result is not a number.',
  unknown: (names: readonly string[]): string => `expected one of ${names.join(', ')}`,
};
