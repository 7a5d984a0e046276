import {expect} from '@open-wc/testing';
import {sizeLimit, timeLimit} from '../../../components/shared/load.js';
import {FakeFetch, FakeTimer} from './fake-fetch.js';
import {clearPage, isIn, shown, twoFrames, until, watched} from './support.js';
import type {Watched} from './support.js';

const csv = (x1: number): string => `x1,x2,y\n${x1},0.2,O\n0.8,0.9,X\n`;

describe('<ml-dataset src>', () => {
  let network: FakeFetch;
  beforeEach(() => (network = new FakeFetch()));
  afterEach(() => {
    network.restore();
    clearPage();
  });

  /** A dataset that has loaded good data and then asks for another file. */
  async function withGoodData(): Promise<Watched> {
    const page = await watched('<ml-dataset src="good.csv"></ml-dataset>');
    network.last.answer(csv(0.5));
    await until(() => page.changes.length === 1);
    page.dataset.src = 'next.csv';
    await page.dataset.updateComplete;
    return page;
  }

  /** One error, one sentence that is shown, and the last good points. */
  async function expectFault(page: Watched, code: string, sentence: RegExp): Promise<void> {
    await until(() => page.errors.length > 0);
    await twoFrames();
    expect(page.errors.map(error => error.code)).to.deep.equal([code]);
    expect(page.errors[0]).to.include({attribute: 'src', value: 'next.csv', protocol: 1});
    expect(page.errors[0]!.message).to.match(sentence);
    expect(shown(page.dataset)).to.equal(page.errors[0]!.message);
    expect(page.dataset.points.map(({x1}) => x1)).to.deep.equal([0.5, 0.8]);
    expect(isIn(page.dataset, 'loading')).to.equal(false);
    expect(page.changes.length).to.equal(1);
  }

  it('resolves its address against the document and loads CSV', async () => {
    const {dataset, changes} = await watched('<ml-dataset src="data/a.csv"></ml-dataset>');
    expect(network.last.url).to.equal(new URL('data/a.csv', document.baseURI).href);
    expect(isIn(dataset, 'loading')).to.equal(true);
    network.last.answer(csv(0.1));
    await until(() => changes.length > 0);
    expect(isIn(dataset, 'loading')).to.equal(false);
    expect(dataset.points).to.deep.equal([
      {x1: 0.1, x2: 0.2, y: -1},
      {x1: 0.8, x2: 0.9, y: 1},
    ]);
  });

  it('loads JSON', async () => {
    const {dataset, changes} = await watched('<ml-dataset src="a.json"></ml-dataset>');
    network.last.answer('{"points": [{"x1": 1, "x2": 2, "y": "X"}]}');
    await until(() => changes.length > 0);
    expect(dataset.points).to.deep.equal([{x1: 1, x2: 2, y: 1}]);
  });

  it('asks once for all settings of one moment', async () => {
    const {dataset, changes} = await watched('<ml-dataset></ml-dataset>');
    dataset.src = 'a.csv';
    dataset.src = 'b.csv';
    dataset.positive = 'O';
    await dataset.updateComplete;
    expect(network.requests.length).to.equal(1);
    network.last.answer(csv(0.1));
    await until(() => changes.length > 0);
    expect(dataset.points.map(({y}) => y)).to.deep.equal([1, -1]);
  });

  for (const [status, text] of [
    [404, 'Not Found'],
    [500, 'Internal Server Error'],
  ] as const) {
    it(`(battery 29) says that the server answered ${status} and keeps the last good data`, async () => {
      const page = await withGoodData();
      network.last.answer('<!doctype html><h1>Oh</h1>', {status, statusText: text});
      await expectFault(
        page,
        'load-failed',
        new RegExp(`the server answered ${status} \\(${text}\\)`),
      );
    });
  }

  it('(battery 29) gives up a server that never answers after ten seconds', async () => {
    const timer = new FakeTimer(timeLimit);
    try {
      const page = await withGoodData();
      const {signal} = network.last;
      timer.ring();
      await expectFault(page, 'timeout', /not complete after 10 seconds/);
      expect(signal.aborted).to.equal(true);
    } finally {
      timer.restore();
    }
  });

  it('(battery 29) gives up a file that drips for ten seconds', async () => {
    const timer = new FakeTimer(timeLimit);
    try {
      const page = await withGoodData();
      let canceled = false;
      let pulls = 0;
      const drip = new ReadableStream<Uint8Array>({
        pull: controller => {
          if (pulls++ < 3) controller.enqueue(new TextEncoder().encode('0.1,'));
          return pulls < 4 ? undefined : new Promise<void>(() => {});
        },
        cancel: () => void (canceled = true),
      });
      network.last.answer(drip);
      await until(() => pulls === 4);
      timer.ring();
      await expectFault(page, 'timeout', /not complete/);
      await until(() => canceled);
    } finally {
      timer.restore();
    }
  });

  it('(battery 29) says that the connection was reset while the file came in', async () => {
    const page = await withGoodData();
    const reset = new ReadableStream<Uint8Array>({
      pull: controller => controller.error(new TypeError('network error')),
    });
    network.last.answer(reset);
    await expectFault(page, 'load-failed', /the connection failed/);
  });

  it('(battery 29) says that a server of another site may not allow this page to read its files', async () => {
    const page = await withGoodData();
    page.dataset.src = 'https://data.example/next.csv';
    await page.dataset.updateComplete;
    network.last.fail();
    await until(() => page.errors.length > 0);
    expect(page.errors[0]!.code).to.equal('load-failed');
    expect(page.errors[0]!.message).to.match(/data\.example is out of reach, or .* \(CORS\)/);
    expect(page.dataset.points[0]!.x1).to.equal(0.5);
  });

  it('(battery 29) says that a web page is not data', async () => {
    const page = await withGoodData();
    network.last.answer('<!DOCTYPE html><html><body>Please log in</body></html>');
    await expectFault(page, 'bad-data', /looks like a web page/);
  });

  it('(battery 29) says that a file is in UTF-16', async () => {
    const page = await withGoodData();
    const text = `\ufeff${csv(0.3)}`;
    const codes = Uint16Array.from({length: text.length}, (_, i) => text.charCodeAt(i));
    network.last.answer(codes);
    await expectFault(page, 'bad-data', /UTF-16/);
  });

  it('(battery 29) reads a file that starts with a byte-order mark', async () => {
    const {dataset, changes} = await watched('<ml-dataset src="a.csv"></ml-dataset>');
    network.last.answer(`\ufeff${csv(0.3)}`);
    await until(() => changes.length > 0);
    expect(dataset.points[0]).to.deep.equal({x1: 0.3, x2: 0.2, y: -1});
  });

  it('(battery 29) stops a file that unpacks to more than 32 MiB as soon as it does', async () => {
    const page = await withGoodData();
    const part = new Uint8Array(2 ** 20).fill(48);
    let sent = 0;
    let canceled = false;
    const bomb = new ReadableStream<Uint8Array>(
      {
        pull: controller => {
          sent += part.length;
          controller.enqueue(part);
        },
        cancel: () => void (canceled = true),
      },
      {highWaterMark: 0},
    );
    network.last.answer(bomb);
    await expectFault(page, 'too-large', /at most 32 MiB/);
    expect(sent).to.equal(sizeLimit + part.length);
    await until(() => canceled);
  });

  it('(battery 29) names the row and the column of a bad cell', async () => {
    const page = await withGoodData();
    network.last.answer('x1,x2,y\n0.1,0.2,O\n0.1,oops,X\n');
    await expectFault(page, 'bad-data', /Row 3, column “x2”: found “oops”, expected a number/);
  });

  it('(battery 29) says what helps where the page itself is a file', async () => {
    const {errors, dataset} = await watched('<ml-dataset src="file:///data.csv"></ml-dataset>');
    network.last.fail();
    await until(() => errors.length > 0);
    expect(shown(dataset)).to.contain('Put the data inside this element');
  });

  it('says that an address is none', async () => {
    const {errors} = await watched('<ml-dataset src="http://["></ml-dataset>');
    await until(() => errors.length > 0);
    expect(errors[0]!.code).to.equal('load-failed');
    expect(network.requests.length).to.equal(0);
  });

  it('tells of a second failure of the same file', async () => {
    const page = await withGoodData();
    network.last.fail();
    await until(() => page.errors.length === 1);
    page.dataset.regenerate();
    await until(() => network.requests.length === 3);
    network.last.fail();
    await until(() => page.errors.length === 2);
    expect(page.errors[1]!.message).to.equal(page.errors[0]!.message);
  });

  it('(battery 30) takes the last of 20 addresses, whatever the order of the replies, and aborts the rest', async () => {
    const {dataset, changes, errors} = await watched('<ml-dataset></ml-dataset>');
    for (let i = 0; i < 20; i++) {
      dataset.src = `${i}.csv`;
      await dataset.updateComplete;
    }
    expect(network.requests.length).to.equal(20);
    expect(network.requests.map(({signal}) => signal.aborted)).to.deep.equal(
      Array.from({length: 20}, (_, i) => i < 19),
    );
    const order = Array.from({length: 20}, (_, i) => (i * 7 + 12) % 20);
    for (const i of order) network.requests[i]!.answer(csv(i / 100));
    await until(() => changes.length > 0);
    await twoFrames();
    expect(changes.length).to.equal(1);
    expect(errors.length).to.equal(0);
    expect(dataset.points[0]!.x1).to.equal(0.19);
  });

  it('aborts when the element leaves, and loads again when it comes back', async () => {
    const {dataset, changes, errors} = await watched('<ml-dataset src="a.csv"></ml-dataset>');
    const place = dataset.parentElement!;
    const first = network.last;
    dataset.remove();
    await dataset.updateComplete;
    expect(first.signal.aborted).to.equal(true);
    expect(isIn(dataset, 'loading')).to.equal(false);
    first.answer(csv(0.6));
    place.append(dataset);
    await dataset.updateComplete;
    expect(network.requests.length).to.equal(2);
    network.last.answer(csv(0.7));
    await until(() => changes.length > 0);
    expect(dataset.points[0]!.x1).to.equal(0.7);
    expect(errors).to.deep.equal([]);
  });

  it('goes on loading when the element is only moved, and does not load again after that', async () => {
    const {dataset, changes} = await watched('<ml-dataset src="a.csv"></ml-dataset><p></p>');
    const paragraph = dataset.nextElementSibling!;
    paragraph.append(dataset);
    await dataset.updateComplete;
    expect(network.last.signal.aborted).to.equal(false);
    network.last.answer(csv(0.6));
    await until(() => changes.length > 0);
    paragraph.before(dataset);
    await dataset.updateComplete;
    expect(network.requests.length).to.equal(1);
  });

  it('loads nothing while points are given, and loads once they are taken back', async () => {
    const {dataset, changes} = await watched(
      '<ml-dataset src="a.csv" points="1,2,X"></ml-dataset>',
    );
    expect(network.requests.length).to.equal(0);
    dataset.removeAttribute('points');
    await dataset.updateComplete;
    network.last.answer(csv(0.6));
    await until(() => changes.length > 0);
    expect(dataset.points.length).to.equal(2);
  });

  it('drops a file on its way when points are given meanwhile', async () => {
    const {dataset, changes} = await watched('<ml-dataset src="a.csv"></ml-dataset>');
    dataset.points = '1,2,X';
    await until(() => changes.length > 0);
    expect(network.last.signal.aborted).to.equal(true);
    network.last.answer(csv(0.6));
    await twoFrames();
    expect(dataset.points).to.deep.equal([{x1: 1, x2: 2, y: 1}]);
  });
});

describe('<ml-dataset src> of a real file', () => {
  afterEach(clearPage);

  it('reads two species of penguins by their headings', async () => {
    const {dataset, changes, errors} = await watched(
      `<ml-dataset src="/node_modules/vega-datasets/data/penguins.json" only="Adelie Gentoo"
        columns="Beak Length (mm), Beak Depth (mm), Species" positive="Gentoo" missing="skip"></ml-dataset>`,
    );
    await until(() => changes.length + errors.length > 0);
    expect(errors).to.deep.equal([]);
    expect(dataset.points.length).to.equal(274);
    expect(dataset.points[0]).to.deep.equal({x1: 39.1, x2: 18.7, y: -1});
    expect(dataset.points.filter(({y}) => y > 0).length).to.equal(123);
    expect(dataset.handle.points.labels).to.deep.equal(['Adelie', 'Gentoo']);
  });

  it('says which cells are missing unless told to skip them', async () => {
    const {errors, dataset} = await watched(
      `<ml-dataset src="/node_modules/vega-datasets/data/penguins.json" only="Adelie Gentoo"
        columns="3 4 1"></ml-dataset>`,
    );
    await until(() => errors.length > 0);
    expect(shown(dataset)).to.match(
      /Row 4, column “Beak Length \(mm\)”: the cell is empty.* missing="skip"/,
    );
    expect(dataset.points).to.deep.equal([]);
  });

  it('(battery 29) says 404 for a file that is not there', async () => {
    const {errors} = await watched('<ml-dataset src="/no-such-file.csv"></ml-dataset>');
    await until(() => errors.length > 0);
    await twoFrames();
    expect(errors[0]!.message).to.match(/the server answered 404/);
    expect(errors.length).to.equal(1);
  });
});
