/** What a reader is told, in the language of the library. */
export const messages = {
  noModel:
    'This equation needs a model: put one inside it or around it, or name one with model="…".',
  noFormula: 'There is no formula for this model.',
  key: 'Key',
  model: 'model',
  inputs: 'inputs',
  parameters: 'parameters',
  units: 'hidden units',
  symbols: 'expected no value, or “only”',
};
