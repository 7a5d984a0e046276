/** What a reader is told, in the language of the library. */
export const messages = {
  noModel: 'This tree needs a model: put one inside it or around it, or name one with model="…".',
  tree: 'Tree of modules',
  names: 'All parameters by name',
  name: 'Name',
  value: 'Value',
  none: 'There are no parameters.',
  kinds: {
    module: 'Module',
    linear: 'Linear',
    product: 'Product',
    formula: 'Formula',
    mlp: 'Network',
  },
  parameter: 'parameter',
  data: 'data',
  count: (n: number): string => (n === 1 ? '1 parameter' : `${n} parameters`),
};
