/** What the author of a page is told about a network. */
export const messages = {
  hidden: (layers: number, units: number): string =>
    `expected at most ${layers} layers of 1 to ${units} units each, such as “4 2”`,
  units: 'Only linear models can be units of the first hidden layer.',
};
