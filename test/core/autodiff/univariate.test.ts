import {expect} from 'chai';
import {functions} from '../../../src/autodiff/functions.js';
import type {FunctionName} from '../../../src/autodiff/functions.js';
import {Univariate} from '../../../src/autodiff/univariate.js';
import reference from '../fixtures/functions-of-one.json' with {type: 'json'};

const names = Object.keys(functions) as FunctionName[];
const x = Float64Array.from(reference.x);
const near = (value: number) => 1e-15 + 4e-15 * Math.abs(value);

describe('functions of one variable', () => {
  it('are those that have a reference', () => {
    expect(names).to.have.members(Object.keys(reference.functions));
  });

  for (const name of names) {
    const {values, slopes} = reference.functions[name];

    it(`give the values of ${name}`, () => {
      const found = new Univariate(functions[name]).values(x);
      values.forEach((value, i) =>
        expect(found[i], `at ${x[i]}`).to.be.closeTo(value, near(value)),
      );
    });

    it(`give the slopes of ${name}, and know where it has none`, () => {
      const f = new Univariate(functions[name]);
      const found = f.slopes(x);
      slopes.forEach((slope, i) => {
        expect(f.hasSlope(x[i]!), `at ${x[i]}`).to.equal(slope !== null);
        if (slope !== null) expect(found[i], `at ${x[i]}`).to.be.closeTo(slope, near(slope));
      });
    });

    it(`mirror ${name}: f(−x), whose slope is −f′(−x)`, () => {
      const f = new Univariate(functions[name]);
      const mirrored = new Univariate(functions[name], true);
      const minus = x.map(value => -value);
      expect([...mirrored.values(x)]).to.deep.equal([...f.values(minus)]);
      const turned = [...f.slopes(minus)].map(slope => 0 - slope);
      expect([...mirrored.slopes(x)].map(slope => slope + 0)).to.deep.equal(turned);
    });
  }

  it('have their kinks and jumps mirrored too', () => {
    expect(new Univariate(functions.hinge, true).kinks).to.deep.equal([1]);
    expect(new Univariate(functions.step, true).jumps).to.deep.equal([0]);
  });

  it('take columns of no, one and many values', () => {
    const f = new Univariate(functions.squared);
    expect(f.values(new Float64Array()).length).to.equal(0);
    const many = Float64Array.from({length: 1000}, (_, i) => i);
    expect([...f.values(many)]).to.deep.equal([...many.map(value => value * value)]);
    expect([...f.slopes(many)]).to.deep.equal([...many.map(value => 2 * value)]);
  });
});
