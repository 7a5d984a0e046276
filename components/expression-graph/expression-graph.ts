import {html} from 'lit';
import {announce} from '../shared/announcer.js';
import {renderCaption} from '../shared/caption.js';
import {Disclosure} from '../shared/disclosure.js';
import {keyStep, useKey} from '../shared/keys.js';
import {linked, linkedHandle} from '../shared/linked.js';
import {renderProblems} from '../shared/problems.js';
import {noPicture, pngOf, standaloneSvg} from '../shared/save-picture.js';
import {number, optional, place} from '../shared/setting-types.js';
import {setting} from '../shared/setting.js';
import type {Reference} from '../shared/source-link.js';
import {View} from '../shared/view.js';
import {renderControls} from './controls.js';
import {layoutOf, nodeSize} from './layout.js';
import type {Layout} from './layout.js';
import {messages} from './messages.js';
import {renderPicture} from './picture.js';
import type {Shown} from './picture.js';
import {Player} from './player.js';
import {mostNodes, readGraph, sizeOf} from './reading.js';
import type {GraphNode} from './reading.js';
import {knownAfter, stepsOf} from './steps.js';
import type {Step} from './steps.js';
import {graphStyles} from './styles.js';
import {tableOf} from './table.js';
import {Words} from './words.js';

/** How much a small graph grows where there is room. */
const mostGrowth = 1.3;

/**
 * The computation of a model's score at one point as a graph: values flow forward from inputs and parameters to the
 * output, gradients flow back, one step at a time. Dense layers are shown as the products and sums that they are.
 *
 * @tagname ml-expression-graph
 * @fires ml-error - A value could not be taken, or the model is missing.
 * @slot - The model, if it is to be found here.
 * @slot caption - A caption below the graph.
 * @csspart picture - The graph.
 * @csspart node - A node.
 * @csspart edge - An edge.
 * @csspart controls - The buttons and the slider.
 * @csspart play - The button that plays all steps.
 * @csspart sentence - What happens in the present step.
 * @csspart data - All numbers as a table.
 * @csspart caption - The caption.
 */
export class MlExpressionGraph extends View {
  static override styles = [View.styles, graphStyles];

  readonly #player = new Player(this, () => this.#advance());
  readonly #table = new Disclosure(this);
  #nodes: readonly GraphNode[] = [];
  #steps: readonly Step[] = [];
  #laidOut: {readonly first: unknown; readonly count: number; readonly layout: Layout} | undefined;
  #followed = -1;

  /** The model whose computation is shown. */
  @linked('model') model!: Reference;
  /** The point (x1, x2). */
  @setting(place, [0.5, 0.2]) at!: readonly [x1: number, x2: number];
  /** The step that is shown, from 0, where only inputs and parameters are known; without it the last, where all is. */
  @setting(optional(number({min: 0, integer: true})), undefined) step!: number | undefined;
  /** The digits behind the point. */
  @setting(number({min: 0, max: 6, integer: true}), 2) digits!: number;

  /** Goes through all steps in time, from the first if the last is shown. */
  play(): void {
    if (this.#step === this.#last) this.step = 0;
    this.#player.play();
  }

  pause(): void {
    this.#player.pause();
  }

  /**
   * The picture of the present state as the text of an SVG file of its own, in its present colours.
   *
   * @throws {Error} if there is no picture, for want of a model
   */
  toSVG(): string {
    this.drawNow();
    const picture = this.renderRoot.querySelector('svg');
    if (!picture) throw noPicture(this);
    const description = this.renderRoot.querySelector('#summary')?.textContent ?? '';
    return standaloneSvg(picture, {title: picture.getAttribute('aria-label') ?? '', description});
  }

  /**
   * The picture as a PNG, with `scale` pixels for each unit of its size.
   *
   * @throws {Error} if there is no picture, or the browser cannot draw it
   */
  toPNG(scale = 2): Promise<Blob> {
    return pngOf(this.toSVG(), scale, getComputedStyle(this).getPropertyValue('--_surface'));
  }

  protected override updated(): void {
    super.updated();
    const svg = this.renderRoot.querySelector('svg');
    if (!svg || !this.#laidOut) return;
    const {width} = this.#laidOut.layout;
    svg.style.minInlineSize = `${width}px`;
    svg.style.maxInlineSize = `${width * mostGrowth}px`;
    this.#follow(svg);
  }

  get #last(): number {
    return Math.max(0, this.#steps.length - 1);
  }

  get #step(): number {
    return Math.min(this.step ?? this.#last, this.#last);
  }

  #advance(): boolean {
    this.step = Math.min(this.#step + 1, this.#last);
    return this.step < this.#last;
  }

  /** A step of the reader's own. */
  #goTo(step: number): void {
    this.pause();
    const next = Math.max(0, Math.min(this.#last, step));
    if (next === this.#step) return;
    this.step = next;
    announce(this, this.#words.sentence(knownAfter(this.#nodes, this.#steps, next)));
  }

  readonly #key = (event: KeyboardEvent): void => {
    const step = keyStep(event);
    if (!step || (!step.end && step.x === 0)) return;
    useKey(event);
    if (step.end) this.#goTo(step.end === 'first' ? 0 : this.#last);
    else this.#goTo(this.#step + Math.sign(step.x));
  };

  /** Scrolls to what a new step is about. */
  #follow(svg: SVGSVGElement): void {
    const {at} = this.#steps[this.#step]!;
    if (this.#followed === this.#step) return;
    const isFirst = this.#followed < 0;
    this.#followed = this.#step;
    const middle = this.#laidOut!.layout.middles[at];
    const scroller = svg.parentElement!;
    if (isFirst || !middle) return;
    const scale = svg.getBoundingClientRect().width / this.#laidOut!.layout.width;
    const room = nodeSize.width * 1.6;
    const [from, to] = [(middle[0] - room) * scale, (middle[0] + room) * scale];
    if (from < scroller.scrollLeft) scroller.scrollLeft = from;
    else if (to > scroller.scrollLeft + scroller.clientWidth)
      scroller.scrollLeft = to - scroller.clientWidth;
  }

  get #words(): Words {
    return new Words(this, this.#nodes, this.digits);
  }

  protected override render(): unknown {
    return html`<figure>
      ${this.#renderBody()} ${renderProblems(this.problems)} ${renderCaption()}
    </figure>`;
  }

  #renderBody(): unknown {
    const model = linkedHandle(this, 'model', 'model');
    if (!model) return html`<p class="note">${messages.noModel}</p>`;
    const size = sizeOf(model);
    if (size > mostNodes) return html`<p class="note">${messages.tooLarge(size, mostNodes)}</p>`;
    this.#nodes = readGraph(model, this.at);
    this.#steps = stepsOf(this.#nodes);
    const known = knownAfter(this.#nodes, this.#steps, this.#step);
    const shown = {nodes: this.#nodes, layout: this.#layout(), known, words: this.#words};
    return this.#renderShown(shown);
  }

  #renderShown(shown: Shown): unknown {
    const {nodes, words, known} = shown;
    const [x1, x2] = this.at.map(value => words.plain(value)) as [string, string];
    const operations = nodes.filter(({kind}) => kind === 'operation').length;
    const [step, last] = [this.#step, this.#last];
    const label = messages.label(x1, x2);
    const count = messages.of(step, last);
    return html`
      <p class="visually-hidden" id="summary">
        ${messages.summary(operations, words.number(nodes.at(-1)!.value), x1, x2)}
      </p>
      <div class="graph" role="region" tabindex="0" aria-label=${label} @keydown=${this.#key}>
        ${renderPicture(shown, label)}
      </div>
      ${renderControls({
        step,
        last,
        isPlaying: this.#player.isPlaying,
        words: `${count}: ${words.sentence(known)}`,
        goTo: next => this.#goTo(next),
        toggle: () => (this.#player.isPlaying ? this.pause() : this.play()),
      })}
      <p class="sentence" part="sentence">
        <span class="phase">${messages.phases[known.step.phase]}, ${count}.</span>
        ${words.sentence(known)}
      </p>
      ${this.#table.render(messages.table, () => tableOf(nodes, words))}
    `;
  }

  /** Where the nodes stand is worked out once for each graph. */
  #layout(): Layout {
    const [first, count] = [this.#nodes.at(-1)!.node, this.#nodes.length];
    const last = this.#laidOut;
    if (last?.first === first && last.count === count) return last.layout;
    const layout = layoutOf(this.#nodes);
    this.#laidOut = {first, count, layout};
    return layout;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ml-expression-graph': MlExpressionGraph;
  }
}
