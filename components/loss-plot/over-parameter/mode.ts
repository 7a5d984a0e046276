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
import {lowestBox, renderCurve, renderLowest} from './curve-layer.js';
import {Gestures} from './gestures.js';
import {layoutOf} from './layout.js';
import type {Layout} from './layout.js';
import {renderPictures} from './pictures-layer.js';
import {readLossOver, usualParameter} from './reading.js';
import type {Reading} from './reading.js';
import {readoutPlace} from './readout-place.js';
import {renderDrop, renderState} from './state-handle.js';
import {tableOf} from './values-table.js';
import {Words} from './words.js';

interface Shown {
  readonly reading: Reading;
  readonly layout: Layout;
  readonly words: Words;
}

/** The loss over one parameter: a curve, with the present state as a dot to be moved along it. */
export class OverParameter implements LossPlotMode {
  #shown: Shown | undefined;
  #noParameter = false;
  readonly #seen = new SeenIntervals();
  readonly #gestures: Gestures;
  readonly #table: Disclosure;

  constructor(private readonly host: LossPlotHost) {
    this.#gestures = new Gestures(host, () => this.#shown);
    this.#table = new Disclosure(host);
  }

  get summary(): string {
    return this.#shown ? this.#shown.words.summary(this.#shown.layout) : '';
  }

  read(model: Model, dataset: Dataset): readonly Fault[] {
    const {host} = this;
    this.#shown = undefined;
    const name = host.parameter || usualParameter(model);
    this.#noParameter = name === undefined;
    if (name === undefined) return [];
    if (!model.parameter(name)) {
      const known = model.namedParameters().map(([each]) => each);
      return [{attribute: 'parameter', message: messages.unknownParameter(name, known)}];
    }
    const found = this.#seen.of(model, name);
    const [from, to] = [endOf(host.from, 0) ?? found[0], endOf(host.to, 0) ?? found[1]];
    const isRight = from < to;
    const interval: Interval = isRight ? [from, to] : found;
    const reading = readLossOver(name, interval, model, dataset, host);
    const layout = layoutOf(reading, host.pictures, host.scale);
    this.#shown = {reading, layout, words: new Words(host, reading)};
    if (isRight) return [];
    const attribute = host.from === undefined ? 'to' : 'from';
    return [{attribute, message: messages.wrongWay(String(from), String(to))}];
  }

  render(): unknown {
    if (!this.#shown) {
      return this.#noParameter ? html`<p class="note">${messages.noParameter}</p>` : '';
    }
    const {reading, layout, words} = this.#shown;
    const {loss} = this.host;
    return html`
      <p class="visually-hidden" id="summary">${this.summary}</p>
      ${this.#renderPicture(this.#shown)}
      ${words.notes(layout).map(note => html`<p class="remark">${note}</p>`)}
      ${this.#table.render(messages.table, () => tableOf(reading, loss, words))}
    `;
  }

  #renderPicture({reading, layout, words}: Shown): unknown {
    const {frame, axis} = layout;
    const box = lowestBox(reading, layout, words.lowest);
    const readout = readoutPlace(words.state, layout.dot, layout, box);
    const {down, key, click, goTo} = this.#gestures;
    const {width, height, left, right, top, bottom} = frame;
    return html`<svg
      part="picture"
      viewBox="0 0 ${width} ${height}"
      role="group"
      aria-label=${words.label}
      aria-describedby="summary"
    >
      ${renderAxes(layout, {
        xLabel: reading.name,
        yLabel: words.lossName,
        grid: 'y',
        yValues: axis.ticks,
        yText: axis.text,
      })}
      ${
        layout.pictured.length > 0
          ? renderPictures(reading, layout, this.host.loss, words, goTo)
          : ''
      }
      ${renderDrop(layout, readout)} ${renderCurve(layout)}
      ${renderLowest(reading, layout, words.lowest, box)}
      ${svg`<rect class=${reading.isMovable ? 'ground movable' : 'ground'} data-live
        x=${at(left)} y=${at(top)} width=${at(width - left - right)} height=${at(height - top - bottom)}
        @click=${click} />`}
      ${renderState(reading, layout, words, readout, {down, key})}
    </svg>`;
  }
}
