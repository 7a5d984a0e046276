/** Plain data as Python and TypeScript both write it: a number as it stands, anything else as a text. */
export const dataLiteral = (text: string): string =>
  /^-?\d+(\.\d+)?$/.test(text) ? text : JSON.stringify(text);
