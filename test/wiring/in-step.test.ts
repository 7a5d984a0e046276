import {expect, fixture, html} from '@open-wc/testing';
import {sendKeys, setViewport} from '@web/test-runner-commands';
import '../../components/all.js';
import type {MlLinearModel} from '../../components/all.js';

/** A figure whose five views hang on one model. */
async function figure(w1: number, w2: number, b: number): Promise<HTMLElement> {
  const scene = await fixture<HTMLElement>(
    html`<ml-scene columns="3">
      <ml-dataset name="lecture"></ml-dataset>
      <ml-linear-model w1=${w1} w2=${w2} b=${b}></ml-linear-model>
      <ml-plot></ml-plot>
      <ml-knobs min="-2" max="2" step="0.25"></ml-knobs>
      <ml-loss-plot parameter="w1" from="-2" to="2"></ml-loss-plot>
      <ml-value of="loss" digits="6"></ml-value>
      <ml-value of="errors"></ml-value>
    </ml-scene>`,
  );
  await painted();
  return scene;
}

/** Resolves when the next frame has been painted: no later than one paint after what was done before. */
const painted = (): Promise<void> =>
  new Promise(resolve => requestAnimationFrame(() => setTimeout(resolve)));

const modelOf = (scene: HTMLElement): MlLinearModel => scene.querySelector('ml-linear-model')!;

const within = (scene: HTMLElement, view: string, selector: string): HTMLElement =>
  scene.querySelector(view)!.shadowRoot!.querySelector<HTMLElement>(selector)!;

/** What every view shows, as far as it depends on the model. */
function shown(scene: HTMLElement): unknown {
  const attribute = (view: string, selector: string, name: string): string | null =>
    within(scene, view, selector).getAttribute(name);
  return {
    region: attribute('ml-plot', '[part=positive]', 'd'),
    boundary: attribute('ml-plot', '[part=boundary]', 'd'),
    curve: attribute('ml-loss-plot', '[part=curve]', 'd'),
    dot: attribute('ml-loss-plot', '[part=handle]', 'transform'),
    readout: within(scene, 'ml-loss-plot', '[part=readout]').textContent.trim(),
    sliders: [...scene.querySelector('ml-knobs')!.shadowRoot!.querySelectorAll('input')].map(
      input => input.value,
    ),
    values: [...scene.querySelectorAll('ml-value')].map(value =>
      value.shadowRoot!.textContent.trim(),
    ),
  };
}

/** Each of the ways to change the model; they start at w1 = 1, w2 = 1, b = −0.5. */
const ways: Record<string, (scene: HTMLElement) => unknown> = {
  'a knob': async scene => {
    within(scene, 'ml-knobs', 'input[type=range]').focus();
    await sendKeys({press: 'ArrowRight'});
  },
  'the separator': async scene => {
    within(scene, 'ml-plot', '[part=grip]').focus();
    await sendKeys({press: 'ArrowRight'});
  },
  'the end of the separator': async scene => {
    [...scene.querySelector('ml-plot')!.shadowRoot!.querySelectorAll<SVGElement>('[part=grip]')]
      .at(-1)!
      .focus();
    await sendKeys({press: 'ArrowUp'});
  },
  'the property': scene => Object.assign(modelOf(scene), {w1: 1.75}),
  'the attribute': scene => modelOf(scene).setAttribute('w1', '0.25'),
  'the dot on the loss curve': async scene => {
    within(scene, 'ml-loss-plot', '[part=handle]').focus();
    await sendKeys({press: 'ArrowLeft'});
  },
};

describe('All views of one model', () => {
  // Views draw only while they can be seen, so the page has to hold them all.
  before(() => setViewport({width: 1000, height: 1000}));
  after(() => setViewport({width: 800, height: 600}));

  for (const [name, change] of Object.entries(ways)) {
    it(`are in one state, one paint after it was changed by ${name}`, async () => {
      const scene = await figure(1, 1, -0.5);
      const before = shown(scene);
      await change(scene);
      await painted();
      const after = shown(scene);
      expect(after).to.not.deep.equal(before);
      const {w1, w2, b} = modelOf(scene);
      expect([w1, w2, b]).to.not.deep.equal([1, 1, -0.5]);
      expect(after).to.deep.equal(shown(await figure(w1, w2, b)));
    });
  }
});
