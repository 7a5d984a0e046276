import {html, svg} from 'lit';
import type {Dataset} from '../../../src/data/dataset.js';
import {coordinateText as at} from '../../../src/geometry/path.js';
import type {Interval} from '../../../src/geometry/types.js';
import type {Model} from '../../../src/module/model.js';
import {renderAxes} from '../../shared/chart.js';
import {Disclosure} from '../../shared/disclosure.js';
import {endOf} from '../ends.js';
import {messages} from '../messages.js';
import type {Fault, LossPlotHost, LossPlotMode} from '../mode.js';
import {SeenIntervals} from '../seen-intervals.js';
import {renderContours, renderLowest} from './contour-layer.js';
import {Gestures} from './gestures.js';
import {layoutOf} from './layout.js';
import type {Layout} from './layout.js';
import {readLossOverTwo} from './reading.js';
import type {Reading} from './reading.js';
import {renderDrops, renderState} from './state-handle.js';
import {tableOf} from './values-table.js';
import {Words} from './words.js';

interface Shown {
  readonly reading: Reading;
  readonly layout: Layout;
  readonly words: Words;
}

/** The loss over two parameters: contour lines, with the present state as a dot to be moved over them. */
export class OverTwo implements LossPlotMode {
  #shown: Shown | undefined;
  readonly #table: Disclosure;
  readonly #seen = new SeenIntervals();
  readonly #gestures: Gestures;

  constructor(private readonly host: LossPlotHost) {
    this.#gestures = new Gestures(host, () => this.#shown);
    this.#table = new Disclosure(host);
  }

  get summary(): string {
    return this.#shown?.words.summary ?? '';
  }

  read(model: Model, dataset: Dataset): readonly Fault[] {
    const {host} = this;
    const last = this.#shown;
    this.#shown = undefined;
    const known = model.namedParameters().map(([each]) => each);
    const [first, second, ...more] = host.parameters;
    const unknown = host.parameters.find(name => !known.includes(name));
    if (unknown !== undefined)
      return [{attribute: 'parameters', message: messages.unknownParameter(unknown, known)}];
    if (first === undefined || second === undefined || first === second || more.length > 0)
      return [{attribute: 'parameters', message: messages.twoParameters(known)}];

    const faults: Fault[] = [];
    const interval = (name: string, axis: 0 | 1): Interval => {
      const found = this.#seen.of(model, name);
      const [from, to] = [endOf(host.from, axis), endOf(host.to, axis)];
      const [low, high] = [from ?? found[0], to ?? found[1]];
      if (low < high) return [low, high];
      const attribute = from === undefined ? 'to' : 'from';
      faults.push({attribute, message: messages.wrongWay(String(low), String(high))});
      return found;
    };
    const intervals = [interval(first, 0), interval(second, 1)] as const;
    const reading = readLossOverTwo([first, second], intervals, model, dataset, host);
    const layout = layoutOf(reading, last?.layout, last?.reading);
    this.#shown = {reading, layout, words: new Words(host, reading)};
    return faults;
  }

  render(): unknown {
    if (!this.#shown) return '';
    const {reading, words} = this.#shown;
    return html`
      <p class="visually-hidden" id="summary">${this.summary}</p>
      ${this.#renderPicture(this.#shown)}
      ${words.notes.map(note => html`<p class="remark">${note}</p>`)}
      ${this.#table.render(messages.tableOfTwo, () => tableOf(reading, this.host.loss, words))}
    `;
  }

  #renderPicture({reading, layout, words}: Shown): unknown {
    const {width, height, left, right, top, bottom} = layout.frame;
    const {axes} = reading;
    const isMovable = axes.some(axis => axis.isMovable);
    const {down, key, click} = this.#gestures;
    return html`<svg
      part="picture"
      viewBox="0 0 ${width} ${height}"
      role="group"
      aria-label=${words.label}
      aria-describedby="summary"
    >
      ${renderContours(layout)} ${renderAxes(layout, {xLabel: axes[0].name, yLabel: axes[1].name})}
      ${renderDrops(layout)} ${renderLowest(layout, words.lowest)}
      ${svg`<rect class=${isMovable ? 'ground movable' : 'ground'} data-live
        x=${at(left)} y=${at(top)} width=${at(width - left - right)} height=${at(height - top - bottom)}
        @click=${click} />`}
      ${renderState(reading, layout, words, {down, key})}
    </svg>`;
  }
}
