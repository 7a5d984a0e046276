import type {PropertyValues} from 'lit';
import type {Model} from '../../src/module/model.js';
import {ProductModel} from '../../src/module/product-model.js';
import type {Factor} from '../../src/module/product-model.js';
import {ModelElement} from '../shared/model-element.js';
import {Scope} from '../shared/scope.js';
import {wordList} from '../shared/setting-types.js';
import {setting} from '../shared/setting.js';
import {SourceLink} from '../shared/source-link.js';
import type {LinkHost} from '../shared/source-link.js';

/**
 * The product of two or more models: positive where an even number of them is not. Its factors are the models inside it,
 * or those whose ids are given; their parameters are named `m1.w1`, or by the `name` of each child.
 *
 * @tagname ml-product-model
 * @fires ml-beforeinput - A reader's edit arrives; `preventDefault()` vetoes it.
 * @fires ml-input - A parameter is changing, at most once a frame.
 * @fires ml-change - A change has settled.
 * @fires ml-error - A value could not be taken.
 */
export class MlProductModel extends ModelElement<ProductModel> implements LinkHost {
  override readonly handle = new ProductModel();
  readonly scope = new Scope(this);
  #links: SourceLink[] = [];

  /** The ids of the factors; without it, the models inside this element. */
  @setting(wordList, []) of!: readonly string[];

  constructor() {
    super();
    this.scope.subscribe(() => this.#collect());
  }

  linkChanged({reference, note}: SourceLink): void {
    this.report(`of ${reference as string}`, note, {code: 'missing-reference'});
    this.#collect();
  }

  sourceChanged(): void {}

  override connectedMoveCallback(): void {
    this.scope.moved();
    super.connectedMoveCallback();
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (!changed.has('of')) return;
    for (const link of this.#links) {
      link.end();
      this.report(`of ${link.reference as string}`, undefined);
    }
    this.#links = [];
    this.#links = this.of.map(id => {
      const link = new SourceLink(this, 'of', 'model');
      link.reference = id;
      return link;
    });
    this.#collect();
  }

  /** The factors are elements of their own, and keep what they began with themselves. */
  protected override keepInitial(): void {}

  #collect(): void {
    const factors = this.#links.length > 0 ? this.#linked() : this.#contained();
    const fit = factors.filter(({model}) => !contains(model, this.handle));
    this.report('itself', fit.length < factors.length ? messages.itself : undefined);
    const names = fit.flatMap(({name}) => name ?? []);
    const twice = names.find((name, k) => names.indexOf(name) < k);
    this.report('names', twice === undefined ? undefined : messages.twice(twice));
    this.handle.setFactors(fit);
  }

  #linked(): Factor[] {
    return this.#links.flatMap(({handle}) => (handle ? [{model: handle as Model}] : []));
  }

  #contained(): Factor[] {
    return this.scope.own('model').map(({element, handle}) => {
      const {name} = element as MlProductModel;
      return {model: handle as Model, ...(name ? {name} : {})};
    });
  }
}

const messages = {
  itself: 'A product cannot be a factor of itself.',
  twice: (name: string) =>
    `Two factors are named “${name}”; the second is called by its place, such as m2.`,
};

/** Whether a model is, or is made of, another: such a one cannot be its factor. */
function contains(model: Model, part: Model): boolean {
  return (
    model === part || [...model.modules.values()].some(inner => contains(inner as Model, part))
  );
}

declare global {
  interface HTMLElementTagNameMap {
    'ml-product-model': MlProductModel;
  }
}
