import type {LossName} from '../../src/loss/point-loss.js';
import type {Dataset} from '../../src/data/dataset.js';
import type {Model} from '../../src/module/model.js';
import type {Ends} from './ends.js';

/** What the author of the page has asked of the plot. */
export interface LossPlotSettings {
  readonly loss: LossName;
  readonly reduction: 'sum' | 'mean';
  readonly scale: 'linear' | 'log';
  readonly parameter: string;
  readonly parameters: readonly string[];
  readonly from: Ends;
  readonly to: Ends;
  readonly pictures: number;
}

/** The element as its modes see it: it gives the language of numbers, draws, and is the view that edits come from. */
export type LossPlotHost = HTMLElement &
  LossPlotSettings & {requestUpdate(): void; readonly renderRoot: ParentNode};

/** Something wrong with the settings, for the author of the page. */
export interface Fault {
  readonly attribute: keyof LossPlotSettings;
  readonly message: string;
}

/** What the loss is shown over. A mode reads the sources before each drawing and keeps what a gesture needs. */
export interface LossPlotMode {
  /** Takes over the present state; returns what is wrong with the settings. */
  read(model: Model, dataset: Dataset): readonly Fault[];
  /** The picture with its words and table, or a note in its place. */
  render(): unknown;
  /** The picture in words; empty where there is none. */
  readonly summary: string;
}
