import {expect} from '@open-wc/testing';
import type {ErrorDetail} from '../../../components/shared/events.js';
import type {MlFunctionPlot} from '../../../components/define/ml-function-plot.js';
import {find, pathOf, placesOf, plotted} from './support.js';

async function complained(markup: string): Promise<{plot: MlFunctionPlot; errors: ErrorDetail[]}> {
  const errors: ErrorDetail[] = [];
  const note = ({detail}: CustomEvent<ErrorDetail>): unknown => errors.push(detail);
  document.body.addEventListener('ml-error', note);
  const plot = (await plotted(markup)) as MlFunctionPlot;
  document.body.removeEventListener('ml-error', note);
  return {plot, errors};
}

describe('the settings of <ml-function-plot>', () => {
  it('list the functions there are when the name is unknown, and draw on', async () => {
    const {plot, errors} = await complained('<ml-function-plot f="selu"></ml-function-plot>');
    const sentence =
      '<ml-function-plot f="selu">: expected one of relu, sigmoid, tanh, softplus, step, identity, log-loss, hinge, squared.';
    expect(errors.map(({message}) => message)).to.deep.equal([sentence]);
    expect(find(plot, '.problems').textContent?.trim()).to.equal(sentence);
    expect(pathOf(plot)).to.match(/^M/);
    plot.f = 'tanh';
    await plot.updateComplete;
    expect(find(plot, '.problems')).to.equal(null);
  });

  it('say so when a mark lies outside the domain, and draw the others', async () => {
    const {plot, errors} = await complained('<ml-function-plot o="5 1"></ml-function-plot>');
    expect(errors[0]?.message).to.equal(
      '<ml-function-plot o="5 1">: the mark at 5 lies outside the domain, which goes from −2 to 2.',
    );
    expect(placesOf(plot, 'o')).to.have.length(1);
    plot.domain = [-2, 6];
    await plot.updateComplete;
    expect(find(plot, '.problems')).to.equal(null);
    expect(placesOf(plot, 'o')).to.have.length(2);
  });

  for (const domain of ['2 -2', '1', 'a b', '0 1e300', '0 1e-12', '-Infinity 0']) {
    it(`keep the last good domain when given “${domain}” (battery 12)`, async () => {
      const {plot, errors} = await complained(
        `<ml-function-plot domain="${domain}"></ml-function-plot>`,
      );
      expect(plot.domain).to.deep.equal([-2, 2]);
      expect(errors.map(({attribute}) => attribute)).to.deep.equal(['domain']);
    });
  }

  it('take strings and real values, and reflect them', async () => {
    const {plot} = await complained('<ml-function-plot></ml-function-plot>');
    plot.o = [1, 2];
    plot.domain = '-4 4' as never;
    plot.mirror = 'false' as never;
    plot.derivative = true;
    await plot.updateComplete;
    expect(plot.outerHTML).to.contain('o="1 2"').and.contain('domain="-4 4"');
    expect([plot.mirror, plot.derivative]).to.deep.equal([false, true]);
    expect(plot.hasAttribute('mirror')).to.equal(false);
  });

  it('show the caption once there is one', async () => {
    const {plot} = await complained('<ml-function-plot></ml-function-plot>');
    const caption = find(plot, 'figcaption') as HTMLElement;
    expect(caption.hidden).to.equal(true);
    const filled = new Promise(resolve => caption.addEventListener('slotchange', resolve));
    plot.innerHTML = '<span slot="caption">A curve.</span>';
    await filled;
    expect(caption.hidden).to.equal(false);
  });
});
