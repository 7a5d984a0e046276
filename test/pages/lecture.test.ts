import {expect} from '@open-wc/testing';
import {closeDemos, openDemo} from './open-demo.js';
import type {Demo} from './open-demo.js';

describe('The lecture', function () {
  this.timeout(60_000);
  let demo: Demo;

  before(async () => {
    demo = await openDemo('mini-ml.html');
  });
  after(closeDemos);

  const values = (row: string): string[] =>
    [...demo.document.querySelectorAll(`#${row} ml-value`)].map(value =>
      value.shadowRoot!.querySelector('[part=value]')!.textContent.trim(),
    );

  it('counts the errors of the two models of L25', () => {
    expect(values('L25')).to.deep.equal(['0', '4']);
  });

  it('reads the losses of L34, and leaves the trap open: the log loss of the bad model is lower', () => {
    expect(values('L34')).to.deep.equal(['0', '0.000', '5.860', '4', '1.112', '5.732']);
  });

  it('has the loss of L28 at its start', () => {
    expect(values('L28').at(-1)).to.equal('1.112');
  });
});
