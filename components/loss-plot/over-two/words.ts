import {formatNumber} from '../../shared/format.js';
import {lossWords} from '../../shared/loss-words.js';
import {messages} from '../messages.js';
import type {LossPlotHost} from '../mode.js';
import type {Axis, Reading} from './reading.js';

/** The numbers and sentences of a picture of the loss over two parameters, in the language around its element. */
export class Words {
  constructor(
    private readonly host: LossPlotHost,
    private readonly reading: Reading,
  ) {}

  /** A value of one of the parameters. */
  value({digits}: Axis, value: number): string {
    return formatNumber(value, digits, this.host, true);
  }

  /** A loss, as asked for. */
  loss(loss: number): string {
    if (!Number.isFinite(loss)) return messages.notANumber;
    return formatNumber(loss, this.reading.lossDigits, this.host, true);
  }

  /** What is plotted. */
  get lossName(): string {
    const name = lossWords[this.host.loss];
    return this.host.reduction === 'mean' ? messages.meanOf(name) : name;
  }

  get label(): string {
    const [first, second] = this.reading.axes;
    return messages.label(this.lossName, messages.both(first.name, second.name));
  }

  /** The present state. */
  get state(): string {
    const {axes, loss} = this.reading;
    return messages.stateOfTwo(this.#place(axes[0].value, axes[1].value), this.loss(loss));
  }

  /** What the mark of the lowest place says. */
  get lowest(): string | undefined {
    const {lowest} = this.reading.surface;
    if (!lowest) return undefined;
    const value = this.loss(lowest.value);
    if (lowest.isArea) return messages.lowestArea(value);
    return lowest.isAtBorder ? messages.lowestShownLoss(value) : messages.lowestLoss(value);
  }

  /** The whole picture in a few sentences. */
  get summary(): string {
    const {axes, dataset, loss, surface} = this.reading;
    const levels = surface.contours.map(({level}) => this.loss(level));
    const ranges = axes.map(axis =>
      messages.axisRange(
        axis.name,
        this.value(axis, axis.interval[0]),
        this.value(axis, axis.interval[1]),
      ),
    ) as [string, string];
    return [
      messages.summaryOfTwo(this.lossName, dataset.points.n, ...ranges),
      levels.length > 0 ? messages.summaryLevels(levels.length, levels[0]!, levels.at(-1)!) : '',
      messages.summaryNowOfTwo(this.#place(axes[0].value, axes[1].value), this.loss(loss)),
      this.#summaryLowest,
    ]
      .filter(sentence => sentence !== '')
      .join(' ');
  }

  get #summaryLowest(): string {
    const {lowest} = this.reading.surface;
    if (!lowest) return messages.summaryLevel;
    const [value, place] = [this.loss(lowest.value), this.#place(...lowest.place)];
    return lowest.isArea
      ? messages.summaryLowestArea(value, place)
      : messages.summaryLowestOfTwo(value, place);
  }

  /** What a reader must know beside the picture. */
  get notes(): string[] {
    const {axes, dataset, surface} = this.reading;
    const names = messages.both(axes[0].name, axes[1].name);
    const isOutside = axes.some(({value, interval: [from, to]}) => value < from || value > to);
    return [
      dataset.points.n === 0 ? messages.emptyData : '',
      surface.isFinite ? '' : messages.clippedSurface(names),
      isOutside ? messages.outsideOfTwo(this.#place(axes[0].value, axes[1].value)) : '',
    ].filter(note => note !== '');
  }

  #place(first: number, second: number): string {
    const [a, b] = this.reading.axes;
    return messages.place(a.name, this.value(a, first), b.name, this.value(b, second));
  }
}
