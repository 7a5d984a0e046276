import {formatNumber} from '../../shared/format.js';
import {lossWords} from '../../shared/loss-words.js';
import {messages} from '../messages.js';
import type {LossPlotHost} from '../mode.js';
import type {Layout} from './layout.js';
import {lossDigits, valueDigits} from './reading.js';
import type {Reading} from './reading.js';

/** The numbers and sentences of a picture of the loss over one parameter, in the language around its element. */
export class Words {
  readonly #digits: number;
  readonly #lossDigits: number;

  constructor(
    private readonly host: LossPlotHost,
    private readonly reading: Reading,
  ) {
    this.#digits = valueDigits(reading);
    this.#lossDigits = lossDigits(reading);
  }

  /** A value of the parameter. */
  value(value: number): string {
    return formatNumber(value, this.#digits, this.host, true);
  }

  /** Values of the parameter with as few digits as tell them, all alike. */
  values(values: readonly number[]): string[] {
    const exact = (digits: number) =>
      values.every(v => Math.abs(Number(v.toFixed(digits)) - v) < 1e-9);
    const digits =
      [0, 1, 2, 3].find(count => count <= this.#digits && exact(count)) ?? this.#digits;
    return values.map(value => formatNumber(value, digits, this.host, true));
  }

  /** A loss, as asked for. */
  loss(loss: number): string {
    if (!Number.isFinite(loss)) return messages.notANumber;
    return formatNumber(loss, this.#lossDigits, this.host, true);
  }

  /** What is plotted. */
  get lossName(): string {
    const name = lossWords[this.host.loss];
    return this.host.reduction === 'mean' ? messages.meanOf(name) : name;
  }

  get label(): string {
    return messages.label(this.lossName, this.reading.name);
  }

  /** The present state. */
  get state(): string {
    const {name, value, loss} = this.reading;
    return messages.state(name, this.value(value), this.loss(loss));
  }

  get lowest(): string | undefined {
    const {lowest} = this.reading.curve;
    if (!lowest) return undefined;
    const [from, to] = [this.value(lowest.from), this.value(lowest.to)];
    if (from !== to) return messages.lowestStretch(from, to);
    const isEnd = this.reading.interval.includes(lowest.from);
    return isEnd ? messages.lowestEnd(from) : messages.lowest(from);
  }

  /** The whole picture in a few sentences. */
  summary({pictured}: Layout): string {
    const {name, value, loss, interval, dataset} = this.reading;
    const [from, to] = interval.map(end => this.value(end)) as [string, string];
    return [
      messages.summary(this.lossName, name, from, to, dataset.points.n),
      messages.summaryNow(name, this.value(value), this.loss(loss)),
      this.#summaryLowest,
      pictured.length > 0 ? messages.summaryPictures(name, this.values(pictured)) : '',
    ]
      .filter(sentence => sentence !== '')
      .join(' ');
  }

  get #summaryLowest(): string {
    const {curve, weight, name} = this.reading;
    if (!curve.lowest) return messages.summaryLevel;
    const [from, to] = [this.value(curve.lowest.from), this.value(curve.lowest.to)];
    const loss = this.loss(curve.lowest.value * weight);
    return from === to
      ? messages.summaryLowest(name, from, loss)
      : messages.summaryStretch(name, from, to, loss);
  }

  /** What a reader must know beside the picture. */
  notes({axis}: Layout): string[] {
    const {name, value, curve, weight, interval, dataset} = this.reading;
    const [from, to] = interval;
    const hasSmall = curve.values.some(sum => sum * weight < axis.least);
    const [isEmpty, isLog] = [dataset.points.n === 0, this.host.scale === 'log'];
    return [
      isEmpty ? messages.emptyData : '',
      curve.values.every(Number.isFinite) ? '' : messages.clipped(name),
      isLog && hasSmall && !isEmpty ? messages.floored(axis.text(axis.least)) : '',
      value < from || value > to ? messages.outside(name, this.value(value)) : '',
    ].filter(note => note !== '');
  }
}
