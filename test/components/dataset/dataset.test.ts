import {expect, nextFrame} from '@open-wc/testing';
import {MlDataset} from '../../../components/define/ml-dataset.js';
import {generate} from '../../../src/data/generate.js';
import {objectsFromPoints} from '../../../src/data/point-rows.js';
import {clearPage, shown, twoFrames, until, watched} from './support.js';

const two = [
  {x1: 0.1, x2: 0.2, y: -1},
  {x1: 0.8, x2: 0.9, y: 1},
];
const setOf = (...options: Parameters<typeof generate>) => objectsFromPoints(generate(...options));

describe('<ml-dataset>', () => {
  afterEach(clearPage);

  it('is empty and invisible when nothing is said', async () => {
    const {dataset, errors} = await watched('<ml-dataset></ml-dataset>');
    expect(dataset.points).to.deep.equal([]);
    expect(getComputedStyle(dataset).display).to.equal('none');
    expect(errors).to.deep.equal([]);
  });

  it('draws the toy set of its name, number, seed and noise', async () => {
    const {dataset} = await watched(
      '<ml-dataset name="xor" n="30" seed="4" noise="0.3"></ml-dataset>',
    );
    expect(dataset.points).to.deep.equal(setOf('xor', {n: 30, seed: 4, noise: 0.3}));
    expect(dataset.handle.points.domain).to.deep.equal({low: 0, high: 1});
  });

  it('makes one new state and one event of all changes of one moment', async () => {
    const {dataset, changes} = await watched('<ml-dataset name="xor"></ml-dataset>');
    const versions: number[] = [];
    dataset.handle.subscribe(() => versions.push(dataset.handle.version.value));
    dataset.n = 20;
    dataset.setAttribute('name', 'diag');
    dataset.seed = 7;
    dataset.train = 0.5;
    await until(() => changes.length > 0);
    await twoFrames();
    expect(versions.length).to.equal(1);
    expect(changes.length).to.equal(1);
    expect(changes[0]!.origin).to.equal('program');
    expect(changes[0]!.changes.map(({name}) => name)).to.deep.equal(['points', 'train', 'seed']);
    expect(changes[0]!.changes[0]!.value).to.deep.equal(setOf('diag', {n: 20, seed: 7}));
    expect(changes[0]!.changes[0]!.previous).to.deep.equal(setOf('xor'));
  });

  it('tells its changes as data that can be cloned and written as JSON', async () => {
    const {dataset, changes} = await watched('<ml-dataset points="0.1,0.2,O"></ml-dataset>');
    dataset.points = two;
    await until(() => changes.length > 0);
    const plain = {
      protocol: 1,
      origin: 'program',
      changes: [{name: 'points', value: two, previous: two.slice(0, 1)}],
    };
    expect(structuredClone(changes[0])).to.deep.equal(plain);
    expect(JSON.parse(JSON.stringify(changes[0]))).to.deep.equal(plain);
  });

  it('fires the input and change of the platform, for forms and notebooks', async () => {
    const {dataset} = await watched('<ml-dataset></ml-dataset>');
    const fired: string[] = [];
    for (const type of ['input', 'change']) dataset.addEventListener(type, () => fired.push(type));
    dataset.value = two;
    await until(() => fired.length === 2);
    expect(fired).to.deep.equal(['input', 'change']);
    expect(dataset.value).to.deep.equal(two);
  });

  for (const [form, points] of Object.entries({
    'inline text': '0.1,0.2,O; 0.8,0.9,X',
    'inline text over lines': '0.1 0.2 O\n0.8 0.9 X\n',
    'JSON text': '[[0.1, 0.2, 0], [0.8, 0.9, 1]]',
    objects: two,
    arrays: two.map(({x1, x2, y}) => [x1, x2, y]),
    columns: {x1: [0.1, 0.8], x2: [0.2, 0.9], y: ['O', 'X']},
    'typed columns': {
      x1: Float64Array.of(0.1, 0.8),
      x2: Float64Array.of(0.2, 0.9),
      y: Int8Array.of(-1, 1),
    },
  })) {
    it(`takes ${form} as points, and gives objects`, () => {
      const dataset = document.createElement('ml-dataset');
      dataset.points = points;
      expect(dataset.points).to.deep.equal(two);
    });
  }

  for (const [negative, positive] of [
    ['O', 'X'],
    ['o', 'x'],
    ['0', '1'],
    ['-1', '1'],
    ['−1', '+1'],
    ['false', 'true'],
    ['cat', 'dog'],
  ]) {
    it(`reads the labels ${negative} and ${positive} as −1 and +1`, async () => {
      const {dataset} = await watched(
        `<ml-dataset points="0.8,0.9,${positive}; 0.1,0.2,${negative}"></ml-dataset>`,
      );
      expect(dataset.points.map(({y}) => y)).to.deep.equal([1, -1]);
      dataset.points = {x1: [1, 2], x2: [3, 4], y: [positive, negative]};
      expect(dataset.points.map(({y}) => y)).to.deep.equal([1, -1]);
    });
  }

  it('counts the class named positive as +1', async () => {
    const {dataset} = await watched(
      '<ml-dataset points="0.1,0.2,cat; 0.8,0.9,dog" positive="cat"></ml-dataset>',
    );
    expect(dataset.points.map(({y}) => y)).to.deep.equal([1, -1]);
    dataset.positive = 'dog';
    expect(dataset.points.map(({y}) => y)).to.deep.equal([-1, 1]);
  });

  it('reads numbers to predict when told that y is one', async () => {
    const {dataset} = await watched(
      '<ml-dataset points="0 0 0.5; 1 1 2.5; 2 2 -3" regression></ml-dataset>',
    );
    expect(dataset.points.map(({y}) => y)).to.deep.equal([0.5, 2.5, -3]);
    expect(dataset.add([3, 3, 0.25])).to.equal(3);
  });

  it('ignores what a framework leaves behind for an object', async () => {
    const {dataset, errors} = await watched('<ml-dataset points="[object Object]"></ml-dataset>');
    dataset.setAttribute('points', '[object Object],[object Object]');
    await twoFrames();
    expect(errors).to.deep.equal([]);
  });

  it('takes properties that were set before it was defined', async () => {
    const element = document.createElement('ml-late-dataset') as MlDataset;
    document.body.append(element);
    element.points = two;
    element.train = 0.5;
    customElements.define('ml-late-dataset', class extends MlDataset {});
    await element.updateComplete;
    expect(element.points).to.deep.equal(two);
    expect(element.handle.train).to.equal(0.5);
    element.remove();
  });

  it('(battery 17) shares nothing with its clone', async () => {
    const {dataset} = await watched('<ml-dataset name="xor" n="20" editable></ml-dataset>');
    dataset.remove(0);
    const clone = dataset.cloneNode(true) as MlDataset;
    dataset.after(clone);
    await clone.updateComplete;
    expect(clone.handle).not.to.equal(dataset.handle);
    expect(clone.points).to.deep.equal(setOf('xor', {n: 20}));
    clone.add({x1: 0, x2: 0, y: 1});
    expect([dataset.points.length, clone.points.length]).to.deep.equal([19, 21]);
    expect(clone.editable).to.equal(true);
  });

  it('(battery 17) works through innerHTML', async () => {
    const {dataset} = await watched('<div><ml-dataset><ml-point x1=1 x2=2 y=X></ml-dataset></div>');
    const place = dataset.parentElement!;
    place.innerHTML = `${place.innerHTML} `;
    const second = place.querySelector('ml-dataset')!;
    await second.updateComplete;
    expect(second.points).to.deep.equal([{x1: 1, x2: 2, y: 1}]);
    expect(second.handle).not.to.equal(dataset.handle);
  });

  for (const [fault, markup, attribute, sentence] of [
    ['an unknown name', 'name="xorr"', 'name', /There is no data set called “xorr”.*lecture/],
    ['a bad row', 'points="0.1,0.2,O; oops,1,X"', 'points', /Row 2, column 1: found “oops”/],
    ['bad JSON', 'points="[[0.1"', 'points', /not valid JSON/],
    ['a third class', 'points="1,1,a; 1,2,b; 2,2,b; 2,1,a; 1,3,c"', 'points', /class “c” beside/],
    ['a bad number', 'name="xor" n="-3"', 'n', /whole number from 0/],
  ] as const) {
    it(`shows ${fault} and tells of it once`, async () => {
      const {dataset, errors} = await watched(`<ml-dataset ${markup}></ml-dataset>`);
      await twoFrames();
      expect(errors.length).to.equal(1);
      expect(errors[0]).to.include({attribute, value: dataset.getAttribute(attribute)!});
      expect(shown(dataset)).to.match(sentence);
      expect(getComputedStyle(dataset).display).not.to.equal('none');
    });
  }

  it('keeps the last good points, and mends with the next good value', async () => {
    const {dataset, errors} = await watched('<ml-dataset points="0.1,0.2,O"></ml-dataset>');
    dataset.points = '0.1,0.2';
    expect(dataset.points).to.deep.equal(two.slice(0, 1));
    await until(() => errors.length > 0);
    dataset.points = two;
    await dataset.updateComplete;
    expect(dataset.points).to.deep.equal(two);
    expect(shown(dataset)).to.equal('');
    expect(dataset.matches(':state(problem)')).to.equal(false);
  });

  it('goes back to its name when points are taken away', async () => {
    const {dataset} = await watched('<ml-dataset name="lecture" points="1,2,X"></ml-dataset>');
    expect(dataset.points.length).to.equal(1);
    dataset.removeAttribute('points');
    expect(dataset.points).to.deep.equal(setOf('lecture'));
    dataset.points = '';
    expect(dataset.points).to.deep.equal([]);
    dataset.points = null;
    expect(dataset.points.length).to.equal(10);
  });

  it('writes its points as CSV', async () => {
    const {dataset} = await watched('<ml-dataset points="0.1,0.2,cat; 0.8,0.9,dog"></ml-dataset>');
    expect(dataset.toCSV()).to.equal('x1,x2,y\r\n0.1,0.2,cat\r\n0.8,0.9,dog\r\n');
  });
});

describe('Editing an <ml-dataset>', () => {
  afterEach(clearPage);

  it('adds and removes points, and tells of each', async () => {
    const {dataset, changes} = await watched('<ml-dataset points="0.1,0.2,O"></ml-dataset>');
    expect(dataset.add(two[1]!)).to.equal(1);
    await until(() => changes.length === 1);
    expect(changes[0]!.changes).to.deep.equal([
      {name: 'points.1', value: two[1], previous: undefined},
    ]);
    expect(dataset.remove(0)).to.equal(true);
    expect(dataset.points).to.deep.equal(two.slice(1));
    await until(() => changes.length === 2);
  });

  it('adds a point by the name of its class', async () => {
    const {dataset} = await watched('<ml-dataset points="1,1,cat; 2,2,dog"></ml-dataset>');
    dataset.add('3,3,dog');
    dataset.add({x1: 4, x2: 4, y: 'cat'});
    dataset.add([5, 5, 1]);
    expect(dataset.points.map(({y}) => y)).to.deep.equal([-1, 1, 1, -1, 1]);
  });

  it('reports a point that does not fit, and an index that is not there', async () => {
    const {dataset, errors} = await watched('<ml-dataset points="1,1,cat; 2,2,dog"></ml-dataset>');
    expect(dataset.add([3, 3, 'cow'])).to.equal(-1);
    expect(dataset.remove(2)).to.equal(false);
    await until(() => errors.length === 2);
    expect(errors.map(({message}) => message)).to.deep.equal([
      '<ml-dataset>: add(): Row 1, column “y”: found the class “cow” beside “cat” and “dog”, expected two classes.',
      '<ml-dataset>: remove(): There is no point 2; the dataset holds 2.',
    ]);
    expect(dataset.points.length).to.equal(2);
  });

  it('leaves the page when asked to go without an index', async () => {
    const {dataset} = await watched('<ml-dataset name="lecture"></ml-dataset>');
    dataset.remove();
    expect(dataset.isConnected).to.equal(false);
    expect(dataset.points.length).to.equal(10);
  });

  it('keeps edited points through moves, and through settings that they do not come from', async () => {
    const {dataset} = await watched('<ml-dataset name="xor" n="20" editable></ml-dataset><p></p>');
    dataset.handle.move(0, {x1: 0.25}, {origin: 'user'});
    const {points} = dataset;
    dataset.nextElementSibling!.append(dataset);
    await dataset.updateComplete;
    dataset.positive = 'X';
    dataset.train = 0.5;
    dataset.append('text');
    await twoFrames();
    expect(dataset.points).to.deep.equal(points);
    expect(points[0]!.x1).to.equal(0.25);
  });

  it('replaces edited points when a program changes where they come from', async () => {
    const {dataset} = await watched('<ml-dataset name="xor" n="20"></ml-dataset>');
    dataset.remove(0);
    dataset.setAttribute('n', '21');
    expect(dataset.points).to.deep.equal(setOf('xor', {n: 21}));
  });

  it('tells views that it has become editable', async () => {
    const {dataset, changes} = await watched('<ml-dataset name="xor"></ml-dataset>');
    const {handle} = dataset;
    let told = 0;
    handle.subscribe(() => told++);
    dataset.editable = true;
    await until(() => changes.length > 0);
    expect([told, handle.editable]).to.deep.equal([1, true]);
    expect(changes[0]!.changes).to.deep.equal([{name: 'editable', value: true, previous: false}]);
  });

  it('shows as attributes what a view has changed in the handle', async () => {
    const {dataset} = await watched('<ml-dataset name="xor"></ml-dataset>');
    dataset.handle.update({train: 0.8, seed: 5});
    await dataset.updateComplete;
    expect(dataset.getAttribute('train')).to.equal('0.8');
    expect(dataset.getAttribute('seed')).to.equal('5');
    expect(dataset.points).to.deep.equal(setOf('xor', {seed: 5}));
  });
});

describe('Drawing an <ml-dataset> anew', () => {
  afterEach(clearPage);

  it('takes the next seed and writes it down', async () => {
    const {dataset, changes} = await watched('<ml-dataset name="xor" seed="4"></ml-dataset>');
    dataset.regenerate();
    expect(dataset.points).to.deep.equal(setOf('xor', {seed: 5}));
    await until(() => changes.length > 0);
    await twoFrames();
    expect(changes.length).to.equal(1);
    expect(dataset.getAttribute('seed')).to.equal('5');
    dataset.regenerate(2);
    expect(dataset.points).to.deep.equal(setOf('xor', {seed: 2}));
  });

  it('undoes edits when it is given the present seed', async () => {
    const {dataset} = await watched('<ml-dataset name="xor" seed="4"></ml-dataset>');
    dataset.remove(3);
    dataset.regenerate(4);
    expect(dataset.points).to.deep.equal(setOf('xor', {seed: 4}));
  });

  it('is asked for by a button with a command, as an edit of the reader', async () => {
    const {dataset, changes} = await watched(
      '<ml-dataset id="d" name="xor"></ml-dataset><button commandfor="d" command="--regenerate">New</button>',
    );
    const button = dataset.nextElementSibling as HTMLButtonElement;
    if ('commandForElement' in button) button.click();
    else dataset.dispatchEvent(Object.assign(new Event('command'), {command: '--regenerate'}));
    await until(() => changes.length > 0);
    expect(changes[0]!.origin).to.equal('user');
    expect(dataset.points).to.deep.equal(setOf('xor', {seed: 2}));
  });

  it('lets a page refuse the reader', async () => {
    const {dataset, changes} = await watched('<ml-dataset name="xor"></ml-dataset>');
    dataset.remove(0);
    await until(() => changes.length === 1);
    const {points} = dataset;
    dataset.addEventListener('ml-beforeinput', event => event.preventDefault());
    dataset.dispatchEvent(Object.assign(new Event('command'), {command: '--regenerate'}));
    await nextFrame();
    await twoFrames();
    expect(dataset.seed).to.equal(1);
    expect(dataset.points).to.deep.equal(points);
    expect(changes.length).to.equal(1);
  });
});
