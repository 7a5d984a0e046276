import {LinearModel} from '../../src/module/linear-model.js';
import {ModelElement} from '../shared/model-element.js';
import {number} from '../shared/setting-types.js';
import {setting} from '../shared/setting.js';
import type {SettingStore} from '../shared/setting.js';

/** A setting that is a parameter of the model itself. */
const parameter = (name: string): SettingStore<MlLinearModel, number> => ({
  get: ({handle}) => handle.parameter(name)!.value,
  set: ({handle}, value) => void handle.set({[name]: value}),
});

/**
 * A linear model m(x; w, b) = x1 · w1 + x2 · w2 + b. It is invisible; views show it.
 *
 * @tagname ml-linear-model
 * @fires ml-beforeinput - A reader's edit arrives; `preventDefault()` vetoes it.
 * @fires ml-input - A parameter is changing, at most once a frame.
 * @fires ml-change - A change has settled.
 * @fires ml-error - A value could not be taken.
 */
export class MlLinearModel extends ModelElement<LinearModel> {
  override readonly handle = new LinearModel();

  /** The weight of x1. */
  @setting(number(), 1, parameter('w1')) w1!: number;

  /** The weight of x2. */
  @setting(number(), 1, parameter('w2')) w2!: number;

  /** The bias. */
  @setting(number(), 0, parameter('b')) b!: number;
}

declare global {
  interface HTMLElementTagNameMap {
    'ml-linear-model': MlLinearModel;
  }
}
