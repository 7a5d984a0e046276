import {expect, fixture, html, nextFrame} from '@open-wc/testing';
import type {MlFormulaModel} from '../../../components/define/ml-formula-model.js';
import type {MlParameter} from '../../../components/define/ml-parameter.js';
import '../../../components/define/ml-formula-model.js';
import '../../../components/define/ml-parameter.js';

/** r − x1 + c, with an element for r. */
async function declared(): Promise<{model: MlFormulaModel; r: MlParameter}> {
  const model = await fixture<MlFormulaModel>(
    html`<ml-formula-model forward="r - x1 + c" parameters="r=0.5; c=2">
      <ml-parameter name="r" value="0.75" min="0" max="1" step="0.25"></ml-parameter>
    </ml-formula-model>`,
  );
  const r = model.querySelector('ml-parameter')!;
  await r.updateComplete;
  return {model, r};
}

const parameter = (name: string, value: string): MlParameter => {
  const element = document.createElement('ml-parameter');
  element.setAttribute('name', name);
  element.setAttribute('value', value);
  return element;
};
const shown = ({shadowRoot}: Element): string =>
  shadowRoot!.textContent.replace(/\s+/g, ' ').trim();

describe('<ml-parameter> inside a formula model', () => {
  const {warn} = console;
  beforeEach(() => (console.warn = () => {}));
  afterEach(() => (console.warn = warn));

  it('counts before the attribute of the model, and brings its range', async () => {
    const {model} = await declared();
    expect(model.value).to.deep.equal({r: 0.75, c: 2});
    const r = model.handle.parameter('r')!;
    expect([r.min, r.max, r.step, r.fixed]).to.deep.equal([0, 1, 0.25, false]);
  });

  it('sets the model, and shows what the model is set to', async () => {
    const {model, r} = await declared();
    r.value = 0.25;
    expect(model.value.r).to.equal(0.25);
    r.setAttribute('value', '1');
    expect(model.forward(0, 0)).to.equal(3);
    model.handle.set({r: 0.5}, {origin: 'user', view: 'ml-knobs'});
    expect(r.value).to.equal(0.5);
    await nextFrame();
    await r.updateComplete;
    expect(r.getAttribute('value')).to.equal('0.5');
    model.reset();
    expect(r.value).to.equal(0.75);
  });

  it('tells of what is about it alone, and can veto that', async () => {
    const {model, r} = await declared();
    await nextFrame();
    const heard: unknown[] = [];
    r.addEventListener('ml-change', ({detail}) => heard.push(detail));
    model.set({c: 3});
    await nextFrame();
    await nextFrame();
    expect(heard).to.deep.equal([]);
    model.set({r: 0.5});
    await nextFrame();
    await nextFrame();
    const changes = [{name: 'value', value: 0.5, previous: 0.75}];
    expect(heard).to.deep.equal([{protocol: 1, changes, origin: 'program'}]);
    r.addEventListener('ml-beforeinput', event => event.preventDefault());
    expect(model.handle.set({r: 1, c: 1}, {origin: 'user'})).to.equal(false);
    expect(model.handle.set({c: 1}, {origin: 'user'})).to.equal(true);
    expect(model.value).to.deep.equal({r: 0.5, c: 1});
  });

  it('keeps the value when something else is said of it', async () => {
    const {model, r} = await declared();
    model.set({r: 0.5});
    r.max = 8;
    r.fixed = true;
    const held = model.handle.parameter('r')!;
    expect([held.value, held.initial, held.max, held.fixed]).to.deep.equal([0.5, 0.75, 8, true]);
    expect(r.value).to.equal(0.5);
  });

  it('may come late, leave and move to another model with its value', async () => {
    const {model, r} = await declared();
    model.append(parameter('c', '9'));
    expect(model.value).to.deep.equal({r: 0.75, c: 9});
    r.value = 0.125;
    const other = await fixture<MlFormulaModel>(
      html`<ml-formula-model forward="x1 * r"></ml-formula-model>`,
    );
    other.append(r);
    expect(other.value).to.deep.equal({r: 0.125});
    expect(model.value.r, 'the attribute counts again').to.equal(0.5);
    r.value = 4;
    expect(other.value).to.deep.equal({r: 4});
    expect(model.value.r).to.equal(0.5);
    r.remove();
    await Promise.resolve();
    expect(r.value).to.equal(4);
    expect(other.value).to.deep.equal({r: 1});
  });

  it('follows its new name', async () => {
    const {model, r} = await declared();
    r.name = 'c';
    expect(model.value).to.deep.equal({r: 0.5, c: 0.75});
    r.value = 5;
    expect(model.value).to.deep.equal({r: 0.5, c: 5});
  });

  it('without a name, with a bad one or with one twice is told', async () => {
    const {model} = await declared();
    model.append(parameter('', '1'), parameter('a b', '1'), parameter('r', '1'));
    await model.updateComplete;
    expect(shown(model)).to.contain('A parameter inside has no name.');
    expect(shown(model)).to.contain('“a b” cannot be the name of a parameter in a formula.');
    expect(shown(model)).to.contain('There are two parameters “r”.');
    expect(model.value).to.deep.equal({r: 0.75, c: 2});
  });

  it('that the formula lacks waits for one that has it, with what it was set to meanwhile', async () => {
    const {model} = await declared();
    const late = parameter('k', '3');
    model.append(late);
    late.value = 4;
    await model.updateComplete;
    expect(shown(model)).to.contain('“k” does not occur in the formula.');
    model.forward = 'k * x1';
    await model.updateComplete;
    expect(model.value).to.deep.equal({k: 4});
    expect(shown(model)).to.contain('“r”, “c” do not occur');
  });

  it('keeps its last good value', async () => {
    const {model, r} = await declared();
    r.setAttribute('value', 'much');
    r.value = Infinity;
    await r.updateComplete;
    expect(shown(r)).to.contain('expected a number');
    expect(model.value.r).to.equal(0.75);
  });
});
