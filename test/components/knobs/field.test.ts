import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {control, drawn, shown, turned} from './support.js';
import type {Turned} from './support.js';

const mistake = ({knobs}: Turned): string | undefined =>
  knobs.renderRoot.querySelector('.mistake')?.textContent?.trim();

/** Puts text in place of what stands in the field of b. */
async function type({knobs}: Turned, text: string): Promise<void> {
  const field = control(knobs, 'number', 2);
  field.focus();
  field.select();
  await sendKeys({press: 'Delete'});
  await sendKeys({type: text});
  await drawn(knobs);
}

describe('a number field of <ml-knobs>', () => {
  it('takes a number as it is typed, and tells of the change when it is done', async () => {
    const turn = await turned();
    await type(turn, '-2.75');
    expect(turn.model.handle.values.b).to.equal(-2.75);
    expect(turn.events.some(event => event.startsWith('change'))).to.equal(false);
    await sendKeys({press: 'Enter'});
    await drawn(turn.knobs);
    expect(turn.events.filter(event => event.startsWith('change'))).to.deep.equal(['change -2.75']);
    expect(shown(turn.knobs)).to.deep.equal(['1', '1', '-2.75', '1', '1', '-2.75']);
  });

  for (const text of ['-', '', '1e']) {
    it(`waits while “${text}” is typed, and goes back with a sentence if nothing follows`, async () => {
      const turn = await turned();
      await type(turn, text);
      expect(mistake(turn)).to.equal(undefined);
      const last = turn.model.handle.values.b!;
      control(turn.knobs, 'number', 0).focus();
      await drawn(turn.knobs);
      expect(mistake(turn)).to.equal(`b must be a number; it stays at ${last < 0 ? '−1' : last}.`);
      expect(control(turn.knobs, 'number', 2).value).to.equal(String(last));
      expect(turn.model.handle.values.b).to.equal(last);
    });
  }

  it('refuses a number outside the range with a sentence', async () => {
    const turn = await turned();
    await type(turn, '-40');
    await sendKeys({press: 'Enter'});
    await drawn(turn.knobs);
    expect(mistake(turn)).to.equal('b goes from −10 to 10; it stays at −4.');
    expect(control(turn.knobs, 'number', 2).value).to.equal('-4');
    await type(turn, '-3');
    expect(mistake(turn)).to.equal(undefined);
  });

  it('goes back to what was there with Escape', async () => {
    const turn = await turned();
    await type(turn, '7');
    expect(turn.model.handle.values.b).to.equal(7);
    await sendKeys({press: 'Escape'});
    await drawn(turn.knobs);
    expect(turn.model.handle.values.b).to.equal(-1);
    expect(control(turn.knobs, 'number', 2).value).to.equal('-1');
  });

  it('steps with the arrows up and down', async () => {
    const turn = await turned();
    control(turn.knobs, 'number', 2).focus();
    await sendKeys({press: 'ArrowUp'});
    await sendKeys({press: 'ArrowUp'});
    await sendKeys({press: 'ArrowDown'});
    await drawn(turn.knobs);
    expect(turn.model.handle.values.b).to.equal(-0.9);
    expect(turn.events).to.have.length(6);
  });

  it('goes back when the edit is vetoed', async () => {
    const turn = await turned();
    turn.model.addEventListener('ml-beforeinput', event => event.preventDefault());
    await type(turn, '7');
    await sendKeys({press: 'Enter'});
    await drawn(turn.knobs);
    expect(shown(turn.knobs)).to.deep.equal(['1', '1', '-1', '1', '1', '-1']);
    expect(turn.events).to.deep.equal([]);
  });
});
