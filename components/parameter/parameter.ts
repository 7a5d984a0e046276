import {ParameterSource, unspecified} from '../../src/module/parameter-source.js';
import {boolean, number, optional, text} from '../shared/setting-types.js';
import {setting} from '../shared/setting.js';
import type {SettingStore} from '../shared/setting.js';
import {SourceElement} from '../shared/source-element.js';

type Option = 'min' | 'max' | 'step' | 'fixed';

/** A setting that is said of the parameter itself. */
const option = <Name extends Option>(
  name: Name,
): SettingStore<MlParameter, ParameterSource['parameter'][Name]> => ({
  get: ({handle}) => handle.parameter[name],
  set: ({handle}, value) => void handle.declare({[name]: value}),
});

/**
 * One number that a reader or training may change: a parameter of the `<ml-formula-model>` or `<ml-module>` around it. Its
 * value is the one that the model has at present. It is invisible; views show it.
 *
 * @tagname ml-parameter
 * @fires ml-beforeinput - A reader's edit arrives; `preventDefault()` vetoes it.
 * @fires ml-input - The value is changing, at most once a frame.
 * @fires ml-change - A change has settled.
 * @fires ml-error - A value could not be taken.
 */
export class MlParameter extends SourceElement<ParameterSource> {
  override readonly handle = new ParameterSource();

  /** Its name in the model or module around it. */
  @setting(text, '', {
    get: ({handle}: MlParameter) => handle.name,
    set: ({handle}: MlParameter, name: string) => void handle.declare({name: name.trim()}),
  })
  name!: string;

  /** The number itself. */
  @setting(number(), unspecified, {
    get: ({handle}: MlParameter) => handle.value,
    set: ({handle}: MlParameter, value: number) => void handle.set(value),
  })
  value!: number;

  /** The lower end of its slider; a program may set lower values. */
  @setting(optional(number()), undefined, option('min')) min!: number | undefined;
  /** The upper end of its slider. */
  @setting(optional(number()), undefined, option('max')) max!: number | undefined;
  /** The step of its slider. */
  @setting(optional(number({min: 1e-9})), undefined, option('step')) step!: number | undefined;
  /** A fixed parameter has no slider, and training leaves it alone. */
  @setting(boolean, false, option('fixed')) fixed!: boolean;
}

declare global {
  interface HTMLElementTagNameMap {
    'ml-parameter': MlParameter;
  }
}
