import {css} from 'lit';
import type {PropertyDeclaration} from 'lit';
import type {ActivationName} from '../../src/autodiff/activation.js';
import type {LinearModel} from '../../src/module/linear-model.js';
import {MlpModel} from '../../src/module/mlp-model.js';
import type {GivenUnit, MlpShape} from '../../src/module/mlp-shape.js';
import {memberName} from '../shared/member-name.js';
import {ModelElement} from '../shared/model-element.js';
import {Scope} from '../shared/scope.js';
import {number, numberList, oneOf, optional, SettingError} from '../shared/setting-types.js';
import {leftover, setting} from '../shared/setting.js';
import type {SettingStore} from '../shared/setting.js';
import {SourceElement} from '../shared/source-element.js';
import {layers} from './layers.js';
import {messages} from './messages.js';

/** A setting that is part of the shape of the network: another shape is another network. */
const shape = <Name extends keyof MlpShape>(
  name: Name,
): SettingStore<MlMlpModel, MlpShape[Name] | undefined> => ({
  get: ({handle}) => handle.shape[name],
  set: (element, value) => element.reshape({[name]: value}),
});

const weightsOptions: PropertyDeclaration = {
  noAccessor: true,
  converter: {fromAttribute: value => value},
};

/**
 * A multi-layer perceptron over x1 and x2 with one output. Linear models inside it are units of its first hidden layer; an
 * edit of one of them is an edit of the network. It is invisible; views show it.
 *
 * @tagname ml-mlp-model
 * @fires ml-beforeinput - A reader's edit arrives; `preventDefault()` vetoes it.
 * @fires ml-input - A parameter or the network is changing, at most once a frame.
 * @fires ml-change - A change has settled.
 * @fires ml-error - A value could not be taken; the last good network stays.
 */
export class MlMlpModel extends ModelElement<MlpModel> {
  static override styles = [
    ...SourceElement.styles,
    css`
      /* The attribute \`hidden\` is the shape of the network and does not hide what is to be mended. */
      :host(:state(problem)) {
        display: block;
      }
    `,
  ];

  override readonly handle = new MlpModel();
  readonly scope = new Scope(this);
  #wanted: {[Key in keyof MlpShape]?: MlpShape[Key] | undefined} = {};
  #weights: readonly number[] | undefined;
  #units: readonly GivenUnit[] = [];

  static {
    this.createProperty('weights', weightsOptions);
  }

  /**
   * The number of units of each hidden layer, such as `4 2`; by default the models inside, or one layer of 2. Takes text, a
   * number or a list of them; gives a list. The platform's own `hidden` has no use here, since the element is invisible.
   */
  // The type is that of the platform's property, which no other fits.
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  @setting(optional(layers), undefined, shape('hidden')) override hidden!: any;

  /** What hidden units do with their sum. */
  @setting(oneOf('relu', 'tanh', 'sigmoid', 'identity'), 'relu', shape('activation'))
  activation!: ActivationName;

  /** What the last unit does with its sum. */
  @setting(oneOf('identity', 'tanh', 'sigmoid', 'relu'), 'identity', shape('output'))
  output!: ActivationName;

  /** Settles the initial parameters, those that `weights` does not give. */
  @setting(number(), 1, shape('seed')) seed!: number;

  constructor() {
    super();
    this.scope.subscribe(() => this.#collect());
  }

  /**
   * All parameters in a row: layer by layer, unit by unit, each unit's weights and then its bias. Those of the models inside
   * are left out. Takes numbers or text.
   */
  get weights(): number[] {
    return this.handle.ownWeights.map(({value}) => value);
  }

  set weights(value: string | readonly number[] | null | undefined) {
    if (value === leftover) return;
    try {
      this.#weights = value === null || value === undefined ? undefined : numberList.parse(value);
    } catch (error) {
      if (!(error instanceof SettingError)) throw error;
      this.rejectSetting('weights', value, error.message);
      return;
    }
    if (this.#weights) this.#tryWeights(weights => this.handle.setWeights(weights));
    else this.#build();
  }

  /** @internal */
  reshape(part: {[Key in keyof MlpShape]?: MlpShape[Key] | undefined}): void {
    this.#wanted = {...this.#wanted, ...part};
    this.#build();
  }

  override connectedMoveCallback(): void {
    this.scope.moved();
    super.connectedMoveCallback();
  }

  /** The models inside are elements of their own, and keep what they began with themselves. */
  protected override keepInitial(): void {
    for (const parameter of this.handle.ownWeights) parameter.keepAsInitial();
  }

  #build(): void {
    const {hidden, ...others} = this.#wanted;
    const shape = {...others, ...(hidden && {hidden}), units: this.#units} as MlpShape;
    const pinned = this.#tryWeights(weights => this.handle.rebuild({...shape, weights}));
    if (!pinned) this.handle.rebuild(shape);
  }

  /** Does something with the weights given, if there are any. Reports if they do not fit. Returns whether it was done. */
  #tryWeights(use: (weights: readonly number[]) => void): boolean {
    this.acceptSetting('weights');
    if (!this.#weights) return false;
    try {
      use(this.#weights);
      return true;
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
      this.rejectSetting('weights', this.#weights.join(' '), error.message.replace(/\.$/, ''));
      return false;
    }
  }

  #collect(): void {
    const models = this.scope.own('model');
    const linear = models.filter(({handle}) => isLinear(handle));
    const names = new Set<string>();
    const units = linear.map((member): GivenUnit => {
      const name = memberName(member);
      const model = member.handle as unknown as LinearModel;
      if (name === '' || name.includes('.') || names.has(name)) return {model};
      names.add(name);
      return {model, name};
    });
    this.report('units', linear.length < models.length ? messages.units : undefined);
    const same = ({model, name}: GivenUnit, k: number): boolean =>
      model === this.#units[k]?.model && name === this.#units[k]?.name;
    if (units.length === this.#units.length && units.every(same)) return;
    this.#units = units;
    this.#build();
  }
}

/** A linear model is known by what it offers, since it may come from another copy of the library. */
const isLinear = (handle: object): boolean => ['w1', 'w2', 'b'].every(name => name in handle);

declare global {
  interface HTMLElementTagNameMap {
    'ml-mlp-model': MlMlpModel;
  }
}
