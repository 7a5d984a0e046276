import type {FunctionName} from '../../src/autodiff/functions.js';

/** What each function is called in front of its argument. */
const symbols: Partial<Record<FunctionName, string>> = {sigmoid: 'σ'};

/** What a reader is told, in the language of the library. */
export const messages = {
  nameOf: (f: FunctionName, mirror: boolean): string =>
    `${symbols[f] ?? f}(${mirror ? '−x' : 'x'})`,
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
