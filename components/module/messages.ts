/** What the author of a page is told about a module. */
export const messages = {
  bad: (names: readonly string[]): string =>
    `${listed(names)} cannot be the name of a part; names are of letters, digits, “_” and “-”.`,
  twice: (names: readonly string[]): string => `There are two parts ${listed(names)}.`,
};

const listed = (names: readonly string[]): string => names.map(name => `“${name}”`).join(', ');
