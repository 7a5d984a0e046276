import {expect, fixture, html} from '@open-wc/testing';
import fc from 'fast-check';
import '../../components/all.js';
import type {MlLinearModel, MlValue} from '../../components/all.js';

const nextFrame = (): Promise<void> =>
  new Promise(resolve => requestAnimationFrame(() => setTimeout(resolve)));

/** What may happen to a page; `at` and `to` choose among the elements and the places that there are. */
interface Command {
  readonly act:
    'model' | 'view' | 'remove' | 'move' | 'clone' | 'markup' | 'adopt' | 'set' | 'step';
  readonly at: number;
  readonly to: number;
  readonly value: number;
}

const command: fc.Arbitrary<Command> = fc.record({
  act: fc.constantFrom(
    'model',
    'view',
    'remove',
    'move',
    'clone',
    'markup',
    'adopt',
    'set',
    'step',
  ),
  at: fc.nat(100),
  to: fc.nat(100),
  value: fc.integer({min: -9, max: 9}),
});

const pick = <Item>(items: readonly Item[], index: number): Item | undefined =>
  items[index % Math.max(1, items.length)];

/** Does to the page what a command says. */
function run(page: HTMLElement, {act, at, to, value}: Command): void {
  const all = <Found extends Element>(selector: string): Found[] => [
    ...page.querySelectorAll<Found>(selector),
  ];
  const places = [page, ...all('ml-scene')];
  const place = pick(places, to)!;
  const element = pick(all('ml-linear-model, ml-value'), at);
  const model = pick(all<MlLinearModel>('ml-linear-model'), at);
  if (act === 'model')
    place.append(Object.assign(document.createElement('ml-linear-model'), {w1: value}));
  if (act === 'view') place.append(newView());
  if (act === 'remove') element?.remove();
  if (act === 'move' && element) place.prepend(element);
  if (act === 'clone' && element) place.append(element.cloneNode(true));
  if (act === 'markup') place.insertAdjacentHTML('beforeend', element?.outerHTML ?? '');
  if (act === 'adopt' && element) place.append(adopted(element));
  if (act === 'set' && model) model.w1 = value;
  if (act === 'step' && model) model.setAttribute('w1', String(model.w1 + 1));
}

function newView(): MlValue {
  const view = document.createElement('ml-value');
  // Attributes, so that a copy made at once has them too.
  view.setAttribute('of', 'w1');
  view.setAttribute('digits', '0');
  return view;
}

/** The element, after a visit to another document. */
function adopted(element: Element): Element {
  const other = document.implementation.createHTMLDocument();
  other.body.append(element);
  return document.adoptNode(element);
}

/** What a view should show: the weight of the first model in the nearest scene. */
function expected(view: Element): string {
  const model = view.closest('ml-scene')?.querySelector<MlLinearModel>('ml-linear-model');
  return model ? String(model.w1).replace('-', '−') : '–';
}

const shown = (view: Element): string =>
  view
    .shadowRoot!.querySelector('[part=value]')!
    .firstChild!.parentElement!.textContent.trim()
    .split('No value')[0]!;

describe('Whatever happens to a page', function () {
  this.timeout(120_000);

  it('each view shows the model it should (battery 14)', async () => {
    const commands = fc.array(command, {minLength: 40, maxLength: 40});
    await fc.assert(
      fc.asyncProperty(commands, async list => {
        const page = await fixture<HTMLElement>(
          html`<div><ml-scene></ml-scene><ml-scene></ml-scene></div>`,
        );
        for (const [i, each] of list.entries()) {
          run(page, each);
          if (i % 10 < 9) continue;
          await nextFrame();
          await nextFrame();
          for (const view of page.querySelectorAll('ml-value')) {
            view.scrollIntoView();
            await view.updateComplete;
            expect(shown(view)).to.equal(expected(view));
          }
        }
        page.remove();
      }),
      {numRuns: 25, seed: 1},
    );
  });
});
