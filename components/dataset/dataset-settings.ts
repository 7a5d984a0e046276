import type {Dataset} from '../../src/data/dataset.js';
import {mostPoints} from '../../src/data/generate.js';
import type {TableOptions} from '../../src/data/points-from-table.js';
import {boolean, nameList, number, oneOf, text} from '../shared/setting-types.js';
import {setting} from '../shared/setting.js';
import {SourceElement} from '../shared/source-element.js';

const inputs: ReadonlySet<PropertyKey> = new Set([
  ...['name', 'n', 'seed', 'noise', 'src', 'from'],
  ...['columns', 'positive', 'only', 'missing', 'regression'],
]);

/** Whether a setting says where points come from or how they are read. */
export const isInput = (name: PropertyKey): boolean => inputs.has(name);

/** Whether a setting is held by the handle as well. */
export const isShared = (name: string): name is 'train' | 'seed' | 'editable' =>
  ['train', 'seed', 'editable'].includes(name);

/** The attributes of `<ml-dataset>` beside `points`. */
export abstract class DatasetSettings extends SourceElement<Dataset> {
  /** The name of a toy data set, such as `lecture`, `xor` or `two-spirals`. */
  @setting(text, '') name!: string;
  /** How many points of the toy set are drawn. */
  @setting(number({min: 0, max: mostPoints, integer: true}), 50) n!: number;
  /** Settles which points are drawn, and which of the points are for training. */
  @setting(number(), 1) seed!: number;
  /** How noisy the toy set is, from 0 to 1. */
  @setting(number({min: 0, max: 1}), 0) noise!: number;
  /** The address of a CSV or JSON file. */
  @setting(text, '') src!: string;
  /** The id of an element of the page that holds CSV or JSON, such as `#penguins`. */
  @setting(text, '') from!: string;
  /** The fraction of the points that is for training; the rest is for testing. */
  @setting(number({min: 0, max: 1}), 1) train!: number;
  /** The class that counts as +1. */
  @setting(text, '') positive!: string;
  /** Whether a reader may move, add and remove points in the views. */
  @setting(boolean, false) editable!: boolean;
  /** The columns of x1, x2 and y in a table: headings, or numbers counted from 1. Separated by commas or `;`. */
  @setting(nameList, []) columns!: readonly string[];
  /** The classes to keep; points of other classes are passed over. */
  @setting(nameList, []) only!: readonly string[];
  /** What becomes of a row that lacks a number or a label: `report` it as a fault, or `skip` it. */
  @setting(oneOf('report', 'skip'), 'report') missing!: 'report' | 'skip';
  /** Whether y is a number to predict rather than a class. */
  @setting(boolean, false) regression!: boolean;

  /** @internal */
  get reading(): TableOptions {
    const {columns, only, positive, missing, regression} = this;
    return {
      missing,
      regression,
      ...(columns.length > 0 && {columns}),
      ...(only.length > 0 && {only}),
      ...(positive && {positive}),
    };
  }
}
