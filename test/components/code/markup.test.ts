import {expect} from '@open-wc/testing';
import type {MlDataset} from '../../../components/define/ml-dataset.js';
import {Dataset} from '../../../src/data/dataset.js';
import {generate} from '../../../src/data/generate.js';
import {pointsFromRows} from '../../../src/data/points.js';
import type {Points} from '../../../src/data/points.js';
import {FormulaModel} from '../../../src/module/formula-model.js';
import {ModuleTree} from '../../../src/module/module-tree.js';
import {parseTree, partsOf} from '../../../src/module/tree-text.js';
import {linear, models, places} from '../../core/code/models.js';
import {coded, modelOf, pasted, shown} from './support.js';

const columns = ({x1, x2, y, labels, names}: Points): unknown[] => [
  [...x1],
  [...x2],
  [...y],
  labels,
  names,
];

const plain = pointsFromRows([[0.1, 0.2, -1], [0.8, 1e-9, 1]]); // prettier-ignore
const datasets: Record<string, Points> = {
  'the lecture’s points': generate('lecture'),
  'a spiral': generate('two-spirals', {n: 200, noise: 0.3, seed: 3}),
  'no point': pointsFromRows([]),
  'one class': pointsFromRows([[0.1, 0.2, 1]]),
  'points with names': {...plain, labels: ['Adelie', 'Chinstrap <3'], names: ['bill length', 'x2']},
  'names against their order': {...plain, labels: ['b', 'a']},
  'hostile names': {
    ...plain,
    labels: ['</script><img src=x onerror=alert(1)>', '"quoted" & more'],
    names: ['<!--<script>', '=1+1'],
  },
  'numbers to predict': {...pointsFromRows([[0, 0, 0.25], [1, 1, 1]]), regression: true}, // prettier-ignore
};

describe('<ml-code as="html">, pasted back', () => {
  for (const [name, make] of Object.entries(models)) {
    it(`gives the model again: ${name}`, async () => {
      const model = make();
      const place = await pasted(shown(await coded(model, 'html')));
      const again = modelOf(place.querySelector('ml-plot')!.firstElementChild!);
      expect(again.values).to.deep.equal(model.values);
      for (const [x1, x2] of places) expect(again.forward(x1, x2)).to.equal(model.forward(x1, x2));
    });
  }

  for (const [name, points] of Object.entries(datasets)) {
    it(`gives the data again: ${name}`, async () => {
      const code = await coded(linear(1, 1, -1), 'html', new Dataset(points));
      const place = await pasted(shown(code));
      const {handle} = place.querySelector<MlDataset>('ml-dataset')!;
      expect(columns(handle.points)).to.deep.equal(columns(points));
      expect(place.querySelectorAll('img')).to.have.length(0);
      expect([...place.children].map(({localName}) => localName)).to.deep.equal(['ml-plot']);
    });
  }

  it('gives the same picture', async () => {
    const dataset = new Dataset(generate('lecture'));
    const model = models['product of the lecture']!();
    const [first, second] = await Promise.all(
      [0, 1].map(async () => pasted(shown(await coded(model, 'html', dataset)))),
    );
    const picture = (place: HTMLElement): string[] =>
      [...place.querySelector('ml-plot')!.shadowRoot!.querySelectorAll('path[d]')].map(path =>
        path.getAttribute('d')!,
      );
    expect(picture(first!).length).to.be.greaterThan(2);
    expect(picture(first!)).to.deep.equal(picture(second!));
  });

  it('keeps split, seed and whether the points may be edited', async () => {
    const dataset = new Dataset(plain);
    dataset.update({train: 0.5, seed: 9, editable: true});
    const place = await pasted(shown(await coded(linear(1, 1, 0), 'html', dataset)));
    const {train, seed, editable} = place.querySelector<MlDataset>('ml-dataset')!;
    expect([train, seed, editable]).to.deep.equal([0.5, 9, true]);
  });

  it('gives a tree of modules again, with its plain data', async () => {
    const text = 'p1=15; data:25; sub_module.a.p2=2; sub_module.note:as written';
    const tree = new ModuleTree(partsOf(parseTree(text)));
    const place = await pasted(shown(await coded(tree, 'html')));
    const again = place.querySelector('ml-module')!.handle;
    expect(again.values).to.deep.equal(tree.values);
    expect([...again.userData]).to.deep.equal([['data', '25']]);
    expect([...again.modules.get('sub_module')!.userData]).to.deep.equal([['note', 'as written']]);
  });

  it('writes ranges and steps of parameters as elements', async () => {
    const model = new FormulaModel();
    model.setFormula('x1 < c');
    model.setParameters(new Map([['c', {value: 0.5, min: 0, max: 1, fixed: true}]]));
    const place = await pasted(shown(await coded(model, 'html')));
    expect(place.querySelector('[forward]')!.getAttribute('forward')).to.equal('x1 < c');
    const parameter = modelOf(place.querySelector('[forward]')!).parameter('c')!;
    const {value, min, max, fixed} = parameter;
    expect([value, min, max, fixed]).to.deep.equal([0.5, 0, 1, true]);
  });
});
