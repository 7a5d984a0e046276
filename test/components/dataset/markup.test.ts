import {expect} from '@open-wc/testing';
import {inputOf} from '../../../components/dataset/input.js';
import {dataInside} from '../../../components/dataset/markup.js';
import type {MlDataset} from '../../../components/define/ml-dataset.js';
import {clearPage, shown, twoFrames, until, watched} from './support.js';

const two = [
  {x1: 0.1, x2: 0.2, y: -1},
  {x1: 0.8, x2: 0.9, y: 1},
];
const points =
  '<ml-point x1="0.1" x2="0.2" y="O"></ml-point><ml-point x1="0.8" x2="0.9" y="X"></ml-point>';
const csv = 'x1,x2,y\n0.1,0.2,O\n0.8,0.9,X\n';

describe('The children of an <ml-dataset>', () => {
  afterEach(clearPage);

  for (const [kind, children] of Object.entries({
    'point tags': points,
    'point tags without end tags': '<ml-point x1=0.1 x2=0.2 y=O><ml-point x1=0.8 x2=0.9 y=X>',
    'point tags in a paragraph': `<p>${points}</p>`,
    'a table':
      '<table><thead><tr><th>x1<th>x2<th>y</thead><tr><td>0.1<td>0.2<td>O<tr><td>0.8<td>0.9<td>X</table>',
    'a table without a heading': '<table><tr><td>0.1<td>0.2<td>O<tr><td> 0.8<td>0.9<td>X</table>',
    'a script of CSV': `<script type="text/csv">${csv}</script>`,
    'a script of JSON': '<script type="application/json">[[0.1, 0.2, 0], [0.8, 0.9, 1]]</script>',
  })) {
    it(`are read as ${kind}`, async () => {
      const {dataset, errors} = await watched(`<ml-dataset>${children}</ml-dataset>`);
      expect(errors).to.deep.equal([]);
      expect(dataset.points).to.deep.equal(two);
    });
  }

  it('come before the name, and behind points', async () => {
    const {dataset} = await watched(`<ml-dataset name="xor" points="1,2,X">${points}</ml-dataset>`);
    expect(dataset.points.length).to.equal(1);
    dataset.removeAttribute('points');
    expect(dataset.points).to.deep.equal(two);
    dataset.replaceChildren();
    expect(dataset.points.length).to.equal(50);
  });

  it('may be a table with other columns, of which three are named', async () => {
    const {dataset} = await watched(
      `<ml-dataset columns="Width, Body mass, Kind" positive="b"><table>
        <tr><th>No</th><th>Kind</th><th>Body mass</th><th>Width</th></tr>
        <tr><td>1</td><td>a</td><td>10</td><td>0.5</td></tr>
        <tr><td>2</td><td>b</td><td>20</td><td>0.6</td></tr></table></ml-dataset>`,
    );
    expect(dataset.points).to.deep.equal([
      {x1: 0.5, x2: 10, y: -1},
      {x1: 0.6, x2: 20, y: 1},
    ]);
    expect(dataset.handle.points.names).to.deep.equal(['Width', 'Body mass']);
  });

  it('are followed: added, changed, taken away, all of one moment at once', async () => {
    const {dataset, changes} = await watched(`<ml-dataset>${points}</ml-dataset>`);
    dataset.firstElementChild!.setAttribute('x1', '0.3');
    dataset.lastElementChild!.remove();
    dataset.insertAdjacentHTML('beforeend', '<ml-point x1="1" x2="1" y="X"></ml-point>');
    await until(() => changes.length > 0);
    await twoFrames();
    expect(changes.length).to.equal(1);
    expect(dataset.points).to.deep.equal([
      {x1: 0.3, x2: 0.2, y: -1},
      {x1: 1, x2: 1, y: 1},
    ]);
  });

  it('are seen at once by who asks', async () => {
    const {dataset} = await watched(`<ml-dataset>${points}</ml-dataset>`);
    dataset.firstElementChild!.remove();
    expect(dataset.points).to.deep.equal(two.slice(1));
  });

  it('are followed inside a script', async () => {
    const {dataset, changes} = await watched(
      `<ml-dataset><script type="text/csv">${csv}</script></ml-dataset>`,
    );
    const text = dataset.querySelector('script')!.firstChild as Text;
    text.data = '1,2,X\n3,4,O';
    await until(() => changes.length > 0);
    expect(dataset.points.map(({x1}) => x1)).to.deep.equal([1, 3]);
    text.parentElement!.textContent = '5,6,X';
    await until(() => changes.length > 1);
    expect(dataset.points.map(({x1}) => x1)).to.deep.equal([5]);
  });

  it('that cannot be read are named by row and column, and the last good points stay', async () => {
    const {dataset, errors} = await watched(`<ml-dataset>${points}</ml-dataset>`);
    dataset.lastElementChild!.removeAttribute('x2');
    await until(() => errors.length > 0);
    await twoFrames();
    expect(errors.map(({code}) => code)).to.deep.equal(['bad-data']);
    expect(shown(dataset)).to.match(/Row 2, column “x2”: the cell is empty/);
    expect(dataset.points).to.deep.equal(two);
  });

  it('of a dataset inside count for that one alone', async () => {
    const {dataset} = await watched(
      `<ml-dataset points="9,9,X"><ml-dataset>${points}</ml-dataset></ml-dataset>`,
    );
    dataset.points = null;
    expect(dataset.points).to.deep.equal([]);
    expect(dataset.querySelector('ml-dataset')!.points).to.deep.equal(two);
  });
});

describe('<ml-dataset from>', () => {
  afterEach(clearPage);

  const script = `<script type="text/csv" id="table">${csv}</script>`;

  for (const from of ['#table', 'table']) {
    it(`reads the script of that id, written ${from}`, async () => {
      const {dataset} = await watched(`<ml-dataset from="${from}"></ml-dataset>${script}`);
      expect(dataset.points).to.deep.equal(two);
    });
  }

  it('reads a table or a script of JSON as well', async () => {
    const {dataset} = await watched(
      `<ml-dataset from="#json"></ml-dataset>
      <script type="application/json" id="json">{"points": [[0.1, 0.2, -1], [0.8, 0.9, 1]]}</script>
      <table id="cells"><tr><td>1<td>2<td>X</table>`,
    );
    expect(dataset.points).to.deep.equal(two);
    dataset.from = '#cells';
    expect(dataset.points).to.deep.equal([{x1: 1, x2: 2, y: 1}]);
  });

  it('says that there is no such element, and finds it when it comes', async () => {
    const {dataset, errors, changes} = await watched('<ml-dataset from="#table"></ml-dataset>');
    await until(() => errors.length > 0);
    expect(errors[0]).to.include({code: 'missing-reference', attribute: 'from', value: '#table'});
    expect(shown(dataset)).to.contain('There is no element with the id “table”');
    dataset.insertAdjacentHTML('afterend', script);
    await until(() => changes.length > 0);
    await dataset.updateComplete;
    expect(dataset.points).to.deep.equal(two);
    expect(shown(dataset)).to.equal('');
  });

  it('follows the text of the script, and another script that takes its id', async () => {
    const {dataset, changes} = await watched(`<ml-dataset from="#table"></ml-dataset>${script}`);
    const first = dataset.nextElementSibling!;
    first.textContent = '1,2,X';
    await until(() => changes.length === 1);
    expect(dataset.points).to.deep.equal([{x1: 1, x2: 2, y: 1}]);
    const second = document.createElement('script');
    second.type = 'text/csv';
    second.textContent = '3,4,X';
    first.replaceWith(second);
    second.id = 'table';
    await until(() => changes.length === 2);
    expect(dataset.points).to.deep.equal([{x1: 3, x2: 4, y: 1}]);
  });

  it('keeps edited points when it leaves the page and comes back', async () => {
    const {dataset} = await watched(`<ml-dataset from="#table"></ml-dataset>${script}`);
    const place = dataset.parentElement!;
    dataset.handle.remove(0);
    dataset.remove();
    await twoFrames();
    place.append(dataset);
    expect(dataset.points).to.deep.equal(two.slice(1));
    place.querySelector('script')!.textContent = '1,2,X';
    expect(dataset.points).to.deep.equal([{x1: 1, x2: 2, y: 1}]);
  });

  it('looks in its own closed shadow root first, then in the trees around', async () => {
    const {dataset: outer} = await watched(
      `<ml-dataset from="#table"></ml-dataset>${script}<div></div>`,
    );
    const root = outer.parentElement!.querySelector('div')!.attachShadow({mode: 'closed'});
    root.innerHTML = '<p><ml-dataset from="#table"></ml-dataset></p>';
    const inner = root.querySelector<MlDataset>('ml-dataset')!;
    await inner.updateComplete;
    expect(inner.points).to.deep.equal(two);
    root
      .querySelector('p')!
      .insertAdjacentHTML('afterend', '<script type="text/csv" id="table">7,8,X</script>');
    expect(inner.points).to.deep.equal([{x1: 7, x2: 8, y: 1}]);
    expect(outer.points).to.deep.equal(two);
  });

  it('comes before the children and the name', async () => {
    const {dataset} = await watched(
      `<ml-dataset from="#table" name="xor"><ml-point x1="1" x2="1" y="X"></ml-point></ml-dataset>${script}`,
    );
    expect(dataset.points).to.deep.equal(two);
  });
});

describe('An <ml-dataset> that is still being parsed', () => {
  it('waits for the end of its script', () => {
    const frame = document.createElement('iframe');
    document.body.append(frame);
    const inner = frame.contentDocument!;
    inner.open();
    inner.write(
      '<!doctype html><body><ml-dataset><script type="text/csv">x1,x2,y\n0.1,0.2,O\n0.8,0.',
    );
    const dataset = inner.querySelector('ml-dataset') as MlDataset;
    const host = Object.assign(dataset, {src: '', from: '', name: '', reading: {}});
    expect(dataInside(dataset).length).to.equal(1);
    expect(inputOf(host, undefined)).to.equal(undefined);
    inner.write('9,X\n</script></ml-dataset><p>');
    expect(inputOf(host, undefined)!.read(new AbortController().signal)).to.deep.include({n: 2});
    inner.close();
    frame.remove();
  });
});
