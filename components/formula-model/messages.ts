/** What the author of a page is told about a formula model. */
export const messages = {
  parameters: 'expected names and numbers, such as “r=0.5; c=2”',
  unused: (names: readonly string[]): string =>
    `${listed(names)} ${names.length === 1 ? 'does' : 'do'} not occur in the formula.`,
  badNames: (names: readonly string[]): string =>
    `${listed(names)} cannot be the name of a parameter in a formula.`,
  nameless: 'A parameter inside has no name.',
  twice: (names: readonly string[]): string => `There are two parameters ${listed(names)}.`,
};

const listed = (names: readonly string[]): string => names.map(name => `“${name}”`).join(', ');
