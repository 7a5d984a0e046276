import {expect} from '@open-wc/testing';
import {clearPage, shown, twoFrames, watched} from './support.js';

const degenerate: Record<string, unknown> = {
  'no points': [],
  'no text': '',
  'one point': '0.5,0.5,X',
  'two points of one place': '0.5,0.5,X; 0.5,0.5,O',
  'identical points': Array.from({length: 9}, () => [0.5, 0.5, 1]),
  'one class': '0.1,0.2,X; 0.3,0.4,X',
  'one class by name': '0.1,0.2,cat; 0.3,0.4,cat',
  'huge numbers': [
    [1e308, -1e308, 1],
    [-1e308, 1e308, -1],
  ],
  'tiny numbers': [[5e-324, -5e-324, 1]],
  'negative zero': [[-0, 0, 1]],
  'points on a line': Array.from({length: 9}, (_, i) => [i, 2 * i, i % 2]),
};

const faulty: Record<string, unknown> = {
  NaN: [[NaN, 0, 1]],
  infinity: [[Infinity, 0, 1]],
  'a missing number': [[0.1, null, 1]],
  'a missing label': [[0.1, 0.2]],
  'three classes': '1,1,a; 1,1,b; 1,1,c',
  'a number alone': 5,
  'a list of nothing': [null, undefined],
  'columns of unequal length': {x1: [1], x2: [1, 2], y: [1]},
  'a function': () => 1,
  'an object without points': {},
};

describe('<ml-dataset> with odd data', () => {
  afterEach(clearPage);

  for (const [kind, points] of Object.entries(degenerate)) {
    it(`(battery 12) takes ${kind}`, async () => {
      const {dataset, errors} = await watched('<ml-dataset train="0.5"></ml-dataset>');
      dataset.points = points as string;
      await twoFrames();
      expect(errors).to.deep.equal([]);
      expect(dataset.points.every(({x1, x2, y}) => [x1, x2, y].every(Number.isFinite))).to.equal(
        true,
      );
      const {training, test} = dataset.handle.split;
      expect(training.length + test.length).to.equal(dataset.points.length);
      const {points: read} = dataset;
      dataset.points = read;
      await twoFrames();
      expect(errors).to.deep.equal([]);
    });
  }

  for (const [kind, points] of Object.entries(faulty)) {
    it(`(battery 12) says in one sentence what is wrong with ${kind}`, async () => {
      const {dataset, errors} = await watched('<ml-dataset points="0.1,0.2,O"></ml-dataset>');
      dataset.points = points as string;
      await twoFrames();
      expect(errors.map(({code}) => code)).to.deep.equal(['bad-data']);
      expect(dataset.points).to.deep.equal([{x1: 0.1, x2: 0.2, y: -1}]);
    });
  }

  it('(battery 27) reads a key called __proto__ as a heading', async () => {
    const {dataset} = await watched(
      `<ml-dataset columns="__proto__, constructor, y"><script type="application/json">
      [{"__proto__": 1, "constructor": 2, "y": "X"}, {"__proto__": 3, "constructor": 4, "y": "O"}]
      </script></ml-dataset>`,
    );
    expect(dataset.points).to.deep.equal([
      {x1: 1, x2: 2, y: 1},
      {x1: 3, x2: 4, y: -1},
    ]);
    expect(Object.keys(Object.prototype)).to.deep.equal([]);
  });
});

describe('<ml-dataset> with hostile text', () => {
  afterEach(clearPage);

  const payloads = [
    '<img src=x onerror="attacked()">',
    '<script>attacked()</script>',
    '"><svg onload=attacked()>',
    "'-attacked()-'",
    'javascript:attacked()',
    '<iframe srcdoc="<script>parent.attacked()</script>">',
    '${attacked()}',
    '{{attacked()}}',
  ];

  const places: Record<string, (text: string) => Record<string, unknown>> = {
    'a cell': text => ({points: [[text, 0.2, 'O']]}),
    'a label': text => ({
      points: [
        [1, 1, text],
        [2, 2, 'b'],
        [3, 3, 'c'],
      ],
    }),
    'a heading': text => ({points: [{[text]: 'bad', x2: 1, y: 1}]}),
    'a name': text => ({name: text}),
    'an id': text => ({from: text}),
    'an address': text => ({src: `http://[${text}`}),
    'a class to keep': text => ({points: [[1, 1, 'a']], only: [text]}),
    'a column': text => ({points: [{x1: 1, x2: 1, y: 1}], columns: [text, 'x2', 'y']}),
  };

  for (const [place, properties] of Object.entries(places)) {
    it(`(battery 26) shows what stands in ${place} as text`, async () => {
      let attacked = false;
      Object.assign(window, {attacked: () => (attacked = true)});
      const {dataset, errors} = await watched('<ml-dataset></ml-dataset>');
      for (const [i, payload] of payloads.entries()) {
        dataset.points = null;
        Object.assign(dataset, {name: '', from: '', src: ''}, properties(payload));
        await twoFrames();
        expect(errors.length).to.equal(i + 1);
        expect(shown(dataset)).to.contain('<ml-dataset');
        const tags = [...dataset.shadowRoot!.querySelectorAll('*')].map(({localName}) => localName);
        expect(tags.filter(tag => !['div', 'p', 'style'].includes(tag))).to.deep.equal([]);
      }
      expect(attacked).to.equal(false);
      delete (window as {attacked?: unknown}).attacked;
    });
  }
});
