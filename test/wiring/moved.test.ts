import {expect} from '@open-wc/testing';
import {closePages, openPage} from './page.js';

const twoScopes = `
  <ml-scene id="a"><ml-linear-model w1="1"></ml-linear-model><ml-value digits="0" id="v" of="w1"></ml-value></ml-scene>
  <ml-scene id="b"><ml-linear-model w1="2"></ml-linear-model><ml-value digits="0" id="w" of="w1"></ml-value></ml-scene>
  <p></p>`;

describe('A view', () => {
  afterEach(closePages);

  it('that moves into another scope shows that scope', async () => {
    const page = await openPage(twoScopes);
    await page.load();
    await page.frame();
    expect(page.text('#v')).to.equal('1');
    const view = page.document.querySelector('#v')!;
    page.document.querySelector('#b')!.append(view);
    await page.frame();
    expect(page.text('#v')).to.equal('2');
  });

  it('that moves out of every scope clears its picture', async () => {
    const page = await openPage(twoScopes);
    await page.load();
    await page.frame();
    page.document.querySelector('p')!.append(page.document.querySelector('#v')!);
    await page.frame();
    expect(page.text('#v')).to.equal('–');
  });

  it('moved by moveBefore, where the platform has it, shows its new scope', async () => {
    const page = await openPage(twoScopes);
    await page.load();
    await page.frame();
    const target = page.document.querySelector('#b') as Element & {
      moveBefore?(node: Node, child: Node | null): void;
    };
    const view = page.document.querySelector('#v')!;
    if (target.moveBefore) target.moveBefore(view, null);
    else target.append(view);
    await page.frame();
    expect(page.text('#v')).to.equal('2');
  });

  it('moved a hundred times within its scope keeps one subscription (battery 15)', async () => {
    const page = await openPage(twoScopes);
    await page.load();
    await page.frame();
    const source = page.document.querySelector('#a > ml-linear-model') as Element & {
      handle: {subscribe(listener: () => void): () => void};
    };
    let open = 0;
    const {handle} = source;
    const subscribe = handle.subscribe.bind(handle);
    handle.subscribe = listener => {
      open++;
      const end = subscribe(listener);
      return () => {
        open--;
        end();
      };
    };
    const view = page.document.querySelector('#v')!;
    for (let i = 0; i < 100; i++) page.document.querySelector('#a')!.prepend(view);
    await page.frame();
    expect(open, 'subscriptions begun by the moves').to.equal(0);
    expect(page.text('#v')).to.equal('1');
  });
});

describe('A source', () => {
  afterEach(closePages);

  it('that moves takes its views along in the scope it comes to, and leaves those it came from', async () => {
    const page = await openPage(twoScopes);
    await page.load();
    await page.frame();
    const source = page.document.querySelector('#a > ml-linear-model')!;
    page.document.querySelector('#b')!.prepend(source);
    await page.frame();
    expect(page.text('#v')).to.equal('–');
    expect(page.text('#w')).to.equal('1');
  });

  it('that is removed is let go by all who found it, and taken up again when it comes back', async () => {
    const page = await openPage(`${twoScopes}<ml-linear-model id="line" w1="9"></ml-linear-model>
      <ml-value digits="0" id="by-id" of="w1" model="line"></ml-value>`);
    await page.load();
    await page.frame();
    expect(page.text('#by-id')).to.equal('9');
    const source = page.document.querySelector('#line')!;
    source.remove();
    await page.frame();
    expect(page.text('#by-id')).to.contain('There is no element with the id “line”');
    page.document.body.append(source);
    await page.frame();
    expect(page.text('#by-id')).to.equal('9');
  });

  it('that is replaced by another of the same id gives way to it', async () => {
    const page = await openPage(`<ml-linear-model id="line" w1="1"></ml-linear-model>
      <ml-value digits="0" of="w1" model="line"></ml-value>`);
    await page.load();
    await page.frame();
    const next = page.document.createElement('ml-linear-model');
    next.id = 'line';
    next.setAttribute('w1', '2');
    page.document.querySelector('#line')!.replaceWith(next);
    await page.frame();
    expect(page.text('ml-value')).to.equal('2');
  });
});
