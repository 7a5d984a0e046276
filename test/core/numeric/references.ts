import {expect} from 'chai';
import fixture from '../fixtures/numeric.json' with {type: 'json'};
import {fromHex, toHex, ulpDistance} from './doubles.js';

/** The names of functions that have references. */
export type ReferencedName = keyof typeof fixture.references;

/**
 * Holds a function against its 60-digit references: no value is more than `limit` ulp off, zeros
 * have the right sign, and infinities and NaN are where they should be.
 */
export function expectWithin(limit: number, name: ReferencedName, f: (x: number) => number): void {
  const cases = fixture.references[name];
  expect(cases.length).to.be.greaterThan(300);
  for (const [argument, expected] of cases as [string, string][]) {
    expectValue(limit, f(fromHex(argument)), expected, `${name}(${fromHex(argument)})`);
  }
}

/** Holds one value against the hexadecimal bits of the expected double. */
export function expectValue(limit: number, value: number, expected: string, label: string): void {
  const wanted = fromHex(expected);
  const message = `${label} is ${value}, not ${wanted}`;
  if (wanted === 0 && value === 0) expect(toHex(value), message).to.equal(expected);
  if (!Number.isFinite(wanted)) expect(value, message).to.deep.equal(wanted);
  expect(ulpDistance(value, wanted), message).to.be.at.most(limit);
}
