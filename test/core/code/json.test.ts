import {expect} from 'chai';
import {codeOf} from '../../../src/code/index.js';
import {Dataset} from '../../../src/data/dataset.js';
import {generate} from '../../../src/data/generate.js';
import {pointsFromJson} from '../../../src/data/json.js';
import {FormulaModel} from '../../../src/module/formula-model.js';
import {LectureTree, models} from './models.js';

const read = (code: string): {model: Record<string, unknown>; data?: unknown} =>
  JSON.parse(code) as {model: Record<string, unknown>; data?: unknown};

describe('models and data as JSON', () => {
  it('names the kind of a model and all that it is made of', () => {
    expect(read(codeOf('json', models.linear!())).model).to.deep.equal({
      kind: 'linear',
      w1: 1,
      w2: 1,
      b: -0.9,
    });
    const {model} = read(codeOf('json', models['product of the lecture']!()));
    expect(model).to.deep.equal({
      kind: 'product',
      factors: [
        {name: 'm1', kind: 'linear', w1: 1, w2: 1, b: -1.5},
        {name: 'm2', kind: 'linear', w1: 1, w2: 1, b: -0.5},
      ],
    });
  });

  it('keeps what is said of a parameter beside its value', () => {
    const model = new FormulaModel();
    model.setFormula('x1 - c');
    model.setParameters(new Map([['c', {value: 0.5, min: 0, max: 1, step: 0.1, fixed: true}]]));
    expect(read(codeOf('json', model)).model.parameters).to.deep.equal([
      {name: 'c', value: 0.5, min: 0, max: 1, step: 0.1, fixed: true},
    ]);
  });

  it('writes trees of modules as trees', () => {
    expect(read(codeOf('json', new LectureTree())).model).to.deep.equal({
      kind: 'module',
      parameters: [{name: 'p1', value: 15}],
      data: [],
      modules: [
        {name: 'a', kind: 'module', parameters: [{name: 'p2', value: 2.5}], data: [], modules: []},
        {
          name: 'b',
          kind: 'module',
          parameters: [],
          data: [],
          modules: [
            {
              name: 'c',
              kind: 'module',
              parameters: [{name: 'p3', value: 3}],
              data: [],
              modules: [],
            },
          ],
        },
      ],
    });
  });

  it('writes data that reads back as the same points', () => {
    const dataset = new Dataset(generate('lecture'));
    const {data} = read(codeOf('json', models.linear!(), dataset));
    const points = pointsFromJson(JSON.stringify(data));
    for (const column of ['x1', 'x2', 'y'] as const)
      expect([...points[column]]).to.deep.equal([...dataset.points[column]]);
  });
});
