import {expect} from '@open-wc/testing';
import {sendKeys, sendMouse, setViewport} from '@web/test-runner-commands';
import {all, find, onPage, plotted, said, slider, unfold} from './support.js';

const readout = 'svg .reading';

describe('a reader of <ml-function-plot>', () => {
  it('moves along the curve by keys, coarse with Shift and fine with Alt', async () => {
    const plot = await plotted('<ml-relu derivative></ml-relu>');
    slider(plot).focus();
    const after = async (press: string, modifier?: string): Promise<string> => {
      if (modifier) await sendKeys({down: modifier});
      await sendKeys({press});
      if (modifier) await sendKeys({up: modifier});
      await plot.updateComplete;
      return said(plot);
    };
    expect(said(plot)).to.equal('x = 0.00, relu(x) = 0.00, slope = none');
    expect(await after('ArrowRight')).to.equal('x = 0.10, relu(x) = 0.10, slope = 1.00');
    expect(await after('ArrowRight', 'Shift')).to.equal('x = 1.10, relu(x) = 1.10, slope = 1.00');
    expect(await after('ArrowLeft', 'Alt')).to.equal('x = 1.09, relu(x) = 1.09, slope = 1.00');
    expect(await after('End')).to.equal('x = 2.00, relu(x) = 2.00, slope = 1.00');
    expect(await after('ArrowUp')).to.equal('x = 2.00, relu(x) = 2.00, slope = 1.00');
    expect(await after('Home')).to.equal('x = −2.00, relu(x) = 0.00, slope = 0.00');
    expect(slider(plot).getAttribute('aria-valuenow')).to.equal('-2');
  });

  it('keeps the keys that are used from the page, and no others', async () => {
    const plot = await plotted('<ml-sigmoid></ml-sigmoid>');
    const seen: string[] = [];
    const note = ({key}: KeyboardEvent): unknown => seen.push(key);
    document.addEventListener('keydown', note);
    slider(plot).focus();
    for (const press of ['ArrowRight', 'Home', 'Escape', 'a']) await sendKeys({press});
    document.removeEventListener('keydown', note);
    expect(seen).to.deep.equal(['Escape', 'a']);
  });

  it('reads off where the mouse is, and a mark exactly when near to it', async () => {
    const plot = await plotted('<ml-relu o="0.537" derivative></ml-relu>');
    expect(all(plot, '.place')).to.have.length(0);
    await sendMouse({type: 'move', position: onPage(plot, 271, 60)});
    await plot.updateComplete;
    expect(said(plot)).to.match(/^x = (0\.99|1\.00|1\.01), /);
    expect(find(plot, readout).textContent).to.match(/= (0\.99|1\.00|1\.01)/);
    expect(all(plot, '.place')).to.have.length(2);
    await sendMouse({type: 'move', position: onPage(plot, 237, 60)});
    await plot.updateComplete;
    expect(slider(plot).getAttribute('aria-valuenow')).to.equal('0.537');
    await sendMouse({type: 'move', position: onPage(plot, 380, 300)});
    await plot.updateComplete;
    expect(all(plot, '.place')).to.have.length(0);
  });

  it('does not make the plot grow by reading it', async () => {
    await setViewport({width: 360, height: 640});
    const plot = await plotted(
      '<ml-function-plot f="log-loss" mirror derivative></ml-function-plot>',
    );
    const before = plot.getBoundingClientRect().height;
    slider(plot).focus();
    await sendKeys({press: 'ArrowLeft'});
    await plot.updateComplete;
    expect(find(plot, readout)).to.exist;
    expect(plot.getBoundingClientRect().height).to.equal(before);
    await setViewport({width: 800, height: 600});
  });

  it('hears numbers in the language of the page', async () => {
    const plot = await plotted('<ml-sigmoid lang="de"></ml-sigmoid>');
    expect(said(plot)).to.equal('x = 0,00, σ(x) = 0,50');
  });

  it('is told in words and in a table what is to be seen', async () => {
    const plot = await plotted('<ml-relu o="-2 1" derivative></ml-relu>');
    expect(find(plot, '#summary').textContent).to.equal(
      'The curve of relu(x) for x from −2 to 2. Its values go from 0 to 2. ' +
        'An O at x = −2 has the value 0. An O at x = 1 has the value 1.',
    );
    await unfold(plot);
    const rows = all(plot, 'tbody tr').map(row => [...row.children].map(cell => cell.textContent));
    expect(rows[0]).to.deep.equal(['−2', '0', '0', 'O']);
    expect(rows.find(([x]) => x === '0')).to.deep.equal(['0', '0', 'none', '']);
    expect(rows.at(-1)).to.deep.equal(['2', '2', '1', '']);
  });

  for (const scheme of ['light', 'dark'] as const) {
    it(`finds no barrier that axe knows, ${scheme} (battery 33)`, async () => {
      document.documentElement.style.cssText = `color-scheme: ${scheme}; background: Canvas`;
      const plot = await plotted(
        '<ml-relu o="1" x="-1" derivative><span slot="caption">A caption.</span></ml-relu>',
      );
      slider(plot).focus();
      await unfold(plot);
      await expect(plot).to.be.accessible();
      document.documentElement.style.cssText = '';
    });
  }
});
