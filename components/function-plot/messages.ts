/** What a reader is told, in the language of the library. */
export const messages = {
  nameOf: (symbol: string, mirror: boolean): string => `${symbol}(${mirror ? '−x' : 'x'})`,
  slope: 'slope',
  noSlope: 'none',
  positionOn: (name: string): string => `Position on the curve of ${name}`,
  range: (name: string, from: string, to: string, least: string, greatest: string): string =>
    `The curve of ${name} for x from ${from} to ${to}. Its values go from ${least} to ${greatest}.`,
  mark: (kind: string, x: string, y: string): string =>
    `An ${kind} at x = ${x} has the value ${y}.`,
  values: 'Values as a table',
  markHeading: 'mark',
  outside: (x: string, from: string, to: string): string =>
    `the mark at ${x} lies outside the domain, which goes from ${from} to ${to}`,
};
