import {expect} from 'chai';
import {parameterInterval, united} from '../../../src/loss/parameter-interval.js';
import {Parameter} from '../../../src/module/parameter.js';

describe('the interval of a parameter to look at', () => {
  it('is from −3 to 3 where nothing else is known', () => {
    expect(parameterInterval(new Parameter(-0.5))).to.deep.equal([-3, 3]);
  });

  it('is as wide as the value needs', () => {
    expect(parameterInterval(new Parameter(-10))).to.deep.equal([-20, 20]);
    expect(parameterInterval(new Parameter(3.5))).to.deep.equal([-5, 5]);
    expect(parameterInterval(new Parameter(7e5))).to.deep.equal([-1e6, 1e6]);
  });

  it('is that of the parameter itself where it has one', () => {
    expect(parameterInterval(new Parameter(0.5, {min: 0, max: 1}))).to.deep.equal([0, 1]);
    expect(parameterInterval(new Parameter(0.5, {min: 0}))).to.deep.equal([0, 3]);
    expect(parameterInterval(new Parameter(8, {min: 7}))).to.deep.equal([7, 10]);
    expect(parameterInterval(new Parameter(4, {min: 4}))).to.deep.equal([4, 5]);
  });

  it('stays put while the value moves inside it', () => {
    const parameter = new Parameter(-10);
    const before = parameterInterval(parameter);
    parameter.assign(1);
    expect(parameterInterval(parameter)).to.deep.equal(before);
  });

  it('is united with another', () => {
    expect(united([-3, 3], [-10, 1])).to.deep.equal([-10, 3]);
    expect(united(undefined, [0, 1])).to.deep.equal([0, 1]);
  });
});
