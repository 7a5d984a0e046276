import {expect} from 'chai';
import fixture from '../fixtures/python-code.json' with {type: 'json'};
import {codeOf} from '../../../src/code/index.js';
import {LectureTree, models, places} from './models.js';

describe('models as Python', () => {
  for (const {name, code, values} of fixture.cases) {
    it(`prints ${name} as it was when Python ran it, and Python’s scores are the model’s`, () => {
      const model = models[name]!();
      expect(codeOf('python', model)).to.equal(code);
      places.forEach(([x1, x2], k) => {
        const expected = values[k]!;
        const limit = 1e-12 * Math.max(1, Math.abs(expected));
        expect(Math.abs(model.forward(x1, x2) - expected), `${x1}, ${x2}`).to.be.at.most(limit);
      });
    });
  }

  it('has a fixture for every model', () => {
    expect(fixture.cases.map(({name}) => name)).to.deep.equal(Object.keys(models));
  });

  it('prints a tree of modules whose parameters Python finds under the same names', () => {
    const tree = new LectureTree();
    expect(codeOf('python', tree)).to.equal(fixture.tree.code);
    expect(fixture.tree.values).to.deep.equal(Object.values(tree.values));
  });

  it('follows the model', () => {
    const model = models.linear!();
    expect(codeOf('python', model)).to.contain('self.b = Parameter(-0.9)');
    model.set({b: 2});
    expect(codeOf('python', model)).to.contain('self.b = Parameter(2.0)');
  });
});
