import {expect} from 'chai';
import * as core from '../../../src/index.js';
import {codeOf} from '../../../src/code/index.js';
import {Dataset} from '../../../src/data/dataset.js';
import {generate} from '../../../src/data/generate.js';
import {pointsFromRows, rowsFromPoints} from '../../../src/data/points.js';
import type {Model} from '../../../src/module/model.js';
import type {Module} from '../../../src/module/module.js';
import {LectureTree, models, places} from './models.js';

/** Runs printed code with the core in the place of its import; types of class members are all it has of TypeScript. */
function run(code: string): {model: Model & Module; dataset?: Dataset} {
  const [, names, body] = /^import (\{.*\}) from 'mini-ml\/core';\n([^]*)$/.exec(code)!;
  const plain = body!.replaceAll('  readonly ', '  ');
  const last = plain.includes('const dataset') ? 'dataset' : 'dataset: undefined';
  // eslint-disable-next-line @typescript-eslint/no-implied-eval
  const program = new Function(`const ${names!} = this; ${plain}; return {model, ${last}};`);
  return program.call(core) as {model: Model & Module; dataset?: Dataset};
}

describe('models and data as TypeScript', () => {
  for (const [name, make] of Object.entries(models)) {
    it(`prints ${name} as a program that makes the same model`, () => {
      const model = make();
      const made = run(codeOf('typescript', model)).model;
      expect(made.values).to.deep.equal(model.values);
      for (const [x1, x2] of places) expect(made.forward(x1, x2)).to.equal(model.forward(x1, x2));
    });
  }

  it('prints trees of modules as classes', () => {
    const tree = new LectureTree();
    expect(run(codeOf('typescript', tree)).model.values).to.deep.equal(tree.values);
  });

  it('prints points with their names, labels and split', () => {
    const naming = {labels: ["it's", 'a "b" \\ c'], names: ['width', 'height']} as const;
    const dataset = new Dataset(pointsFromRows([[0.1, 1e-9, 1], [2, 3, -1]], naming)); // prettier-ignore
    dataset.update({train: 0.5, seed: 4});
    const made = run(codeOf('typescript', models.linear!(), dataset)).dataset!;
    expect(rowsFromPoints(made.points)).to.deep.equal(rowsFromPoints(dataset.points));
    expect([made.points.labels, made.points.names]).to.deep.equal([naming.labels, naming.names]);
    expect([made.train, made.seed]).to.deep.equal([0.5, 4]);
  });

  it('leaves out points that are no numbers', () => {
    const dataset = new Dataset(pointsFromRows([[NaN, 1, 1], [0.5, 0.5, -1]])); // prettier-ignore
    expect(run(codeOf('typescript', models.linear!(), dataset)).dataset!.points.n).to.equal(1);
  });

  it('prints the lecture’s points exactly', () => {
    const dataset = new Dataset(generate('lecture'));
    const made = run(codeOf('typescript', models.linear!(), dataset)).dataset!;
    expect(rowsFromPoints(made.points)).to.deep.equal(rowsFromPoints(dataset.points));
  });
});
