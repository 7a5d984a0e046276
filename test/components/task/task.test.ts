import {expect, fixture, html, oneEvent} from '@open-wc/testing';
import type {TemplateResult} from 'lit';
import type {MlLinearModel} from '../../../components/define/ml-linear-model.js';
import type {MlTask} from '../../../components/define/ml-task.js';
import '../../../components/define/ml-dataset.js';
import '../../../components/define/ml-linear-model.js';
import '../../../components/define/ml-product-model.js';
import '../../../components/define/ml-task.js';

const user = {origin: 'user', view: 'ml-knobs'} as const;

async function taskOf(
  goal: string,
  sources: TemplateResult = html`<ml-dataset name="lecture"></ml-dataset
    ><ml-linear-model w1="1" w2="1" b="-0.5"></ml-linear-model>`,
): Promise<MlTask> {
  const task = await fixture<MlTask>(
    html`<ml-task goal=${goal}
      ><p>Move the line.</p>
      ${sources}</ml-task
    >`,
  );
  await task.updateComplete;
  return task;
}

const modelIn = (task: MlTask): MlLinearModel => task.querySelector('ml-linear-model')!;
const textOf = (task: MlTask): string => task.renderRoot.textContent.replace(/\s+/g, ' ').trim();
const goalsOf = (task: MlTask): string[] =>
  [...task.renderRoot.querySelectorAll('li')].map(each =>
    each.textContent.replace(/\s+/g, ' ').trim(),
  );
const buttonOf = (task: MlTask): HTMLButtonElement | null =>
  task.renderRoot.querySelector('button');

describe('<ml-task>', () => {
  it('shows each condition as reached or not, in words and by shape', async () => {
    const task = await taskOf('errors == 0 and loss < 5.8 and b < 0');
    expect(goalsOf(task)).to.deep.equal([
      'Not yet: errors = 0 now 4',
      'Reached: loss < 5.8 now 5.73',
      'Reached: b < 0 now −0.50',
    ]);
    expect(task.renderRoot.querySelectorAll('.verdict-icon')).to.have.length(2);
    expect(task.renderRoot.querySelectorAll('.open-icon')).to.have.length(1);
    expect(textOf(task)).to.contain('2 of 3 reached');
    expect(task.score).to.be.closeTo(2 / 3, 1e-15);
    expect(buttonOf(task)).to.equal(null);
  });

  it('tells once that the goal is reached, and what it took', async () => {
    const task = await taskOf('errors == 0');
    const heard: CustomEvent[] = [];
    document.addEventListener('ml-complete', event => heard.push(event as CustomEvent), {
      once: true,
    });
    task.addEventListener('ml-complete', event => heard.push(event as CustomEvent));
    const model = modelIn(task).handle;
    model.set({b: -0.6}, user);
    model.set({b: -0.7}, {...user, settled: false});
    model.set({b: -1}, {...user, settled: false});
    model.settle(user);
    await task.updateComplete;
    expect(heard).to.have.length(2);
    expect(heard[0]!.detail).to.deep.equal({protocol: 1, correct: true, attempts: 2, score: 1});
    expect(task.complete).to.equal(true);
    model.set({b: -0.5}, user);
    await task.updateComplete;
    model.set({b: -1}, user);
    await task.updateComplete;
    expect(heard).to.have.length(2);
    expect(task.attempts).to.equal(2);
  });

  it('stays reached, and says so when the model has moved on', async () => {
    const task = await taskOf('errors == 0');
    modelIn(task).b = -1;
    await task.updateComplete;
    expect(textOf(task)).to.contain('Goal reached.');
    expect(task.matches(':state(complete)')).to.equal(true);
    modelIn(task).b = -0.5;
    await task.updateComplete;
    expect(textOf(task)).to.contain('since then the model has changed');
    expect(goalsOf(task)).to.deep.equal(['Not yet: errors = 0 now 4']);
    expect(task.score).to.equal(1);
  });

  it('starts again: with its first parameters, ready to be reached anew', async () => {
    const task = await taskOf('errors == 0');
    modelIn(task).handle.set({b: -1}, user);
    await task.updateComplete;
    buttonOf(task)!.click();
    await task.updateComplete;
    expect(modelIn(task).b).to.equal(-0.5);
    expect(task.complete).to.equal(false);
    expect(task.attempts).to.equal(0);
    expect(buttonOf(task)).to.equal(null);
    const again = oneEvent(task, 'ml-complete');
    modelIn(task).handle.set({b: -1}, user);
    expect((await again).detail).to.include({attempts: 1});
  });

  it('is announced to screen readers', async () => {
    const task = await taskOf('b > 3');
    const region = (): string | undefined =>
      document.querySelector('[role=status][aria-live]')?.textContent;
    modelIn(task).b = 4;
    await task.updateComplete;
    while (!region()?.includes('Goal reached.'))
      await new Promise(resolve => requestAnimationFrame(resolve));
    expect(region()).to.contain('Goal reached.');
  }).timeout(15_000);

  it('keeps its last good goal, and tells the column of a fault', async () => {
    const task = await taskOf('errors == 0');
    const error = oneEvent(task, 'ml-error');
    task.setAttribute('goal', 'errors = 0');
    expect((await error).detail).to.include({code: 'bad-value', attribute: 'goal'});
    expect(textOf(task)).to.contain('Column 8: found “=”');
    expect(goalsOf(task)).to.deep.equal(['Not yet: errors = 0 now 4']);
    task.goal = 'loss < 3';
    await task.updateComplete;
    expect(task.renderRoot.querySelector('.problems')).to.equal(null);
  });

  it('says which names mean nothing', async () => {
    const task = await taskOf('erors == 0');
    expect(textOf(task)).to.contain(
      'there is no “erors”; a goal may speak of loss, errors, accuracy, epoch, w1, w2, b',
    );
    expect(task.complete).to.equal(false);
  });

  it('calls the parameters of a part by an underscore', async () => {
    const product = html`<ml-product-model
      ><ml-linear-model b="7"></ml-linear-model><ml-linear-model></ml-linear-model
    ></ml-product-model>`;
    expect(goalsOf(await taskOf('m1_b == 7', product))).to.deep.equal([
      'Reached: m1_b = 7 now 7.00',
    ]);
  });

  it('tells what is missing', async () => {
    expect(textOf(await taskOf('errors == 0', html``))).to.contain('This task needs a dataset');
    const data = html`<ml-dataset name="lecture"></ml-dataset>`;
    expect(textOf(await taskOf('errors == 0', data))).to.contain('This task needs a model');
    const model = html`<ml-linear-model></ml-linear-model>`;
    expect(textOf(await taskOf('epoch > 5 and b == 0', model))).to.contain('needs a trainer');
    expect(textOf(await taskOf('b == 0', model))).to.contain('Goal reached.');
  });

  it('is not reached over no points at all', async () => {
    const empty = html`<ml-dataset points=""></ml-dataset><ml-linear-model></ml-linear-model>`;
    const task = await taskOf('errors == 0', empty);
    expect(task.complete).to.equal(false);
    expect(goalsOf(task)).to.deep.equal(['Not yet: errors = 0 no value yet']);
  });

  it('shows as many digits as tell a value from its bound', async () => {
    const model = html`<ml-linear-model b="2.9999"></ml-linear-model>`;
    expect(goalsOf(await taskOf('b >= 3', model))).to.deep.equal(['Not yet: b ≥ 3 now 2.9999']);
  });

  it('takes the loss that it is told to', async () => {
    const task = await taskOf('loss < 1.2 and loss > 1');
    expect(task.complete).to.equal(false);
    task.loss = 'relu';
    await task.updateComplete;
    expect(task.complete).to.equal(true);
  });

  for (const theme of ['light', 'dark'] as const) {
    it(`has no axe violation, open and reached, ${theme} (battery 33)`, async () => {
      const task = await taskOf('errors == 0 and b < 0');
      task.theme = theme;
      task.parentElement!.style.cssText =
        theme === 'dark' ? 'background: #171a22; color: #eee' : 'background: #fff';
      await task.updateComplete;
      await expect(task).to.be.accessible();
      modelIn(task).b = -1;
      await task.updateComplete;
      await expect(task).to.be.accessible();
    });
  }
});
