import type {Module} from '../../src/module/module.js';
import {ModuleTree} from '../../src/module/module-tree.js';
import type {Part} from '../../src/module/module-tree.js';
import type {ParameterSource} from '../../src/module/parameter-source.js';
import {isPartName, parseTree, partsOf} from '../../src/module/tree-text.js';
import {DeclaredParameters} from '../shared/declared-parameters.js';
import {memberName} from '../shared/member-name.js';
import {ModuleElement} from '../shared/module-element.js';
import {Scope} from '../shared/scope.js';
import {setting} from '../shared/setting.js';
import {messages} from './messages.js';
import {treeText} from './tree.js';

/**
 * A tree of parameters and modules. Its parts are those that `tree` lists, and the `<ml-parameter>`, `<ml-module>` and model
 * elements inside, each under its `name`, or else p1, p2, … for parameters and m1, m2, … for modules and models. A part
 * inside counts instead of one of the same name in `tree`. It is invisible; views show it.
 *
 * @tagname ml-module
 * @fires ml-beforeinput - A reader's edit arrives; `preventDefault()` vetoes it.
 * @fires ml-input - A parameter or the tree is changing, at most once a frame.
 * @fires ml-change - A change has settled.
 * @fires ml-error - A value could not be taken; the last good tree stays.
 */
export class MlModule extends ModuleElement<ModuleTree> {
  override readonly handle = new ModuleTree();
  readonly scope = new Scope(this);
  readonly #declared = new DeclaredParameters(this.scope, () => this.#collect());
  #listed: ReadonlyMap<string, Part> = new Map();
  /** @internal */
  written = '';

  /**
   * The parts by their full names, separated by `;` or line breaks: `p1=15` is a parameter, `data:25` plain data, `a.p2` a
   * parameter of the module `a`, and `a.` that module itself. Takes nested objects as well.
   */
  @setting(treeText, '', {
    get: (element: MlModule) => element.written,
    set: (element: MlModule, tree: string) => element.take(tree),
  })
  tree!: string;

  constructor() {
    super();
    this.scope.subscribe(() => this.#collect());
  }

  /** True while the module learns, false while it is used. */
  get training(): boolean {
    return this.handle.training;
  }

  /** Puts the module and all below it into training mode. */
  train(): void {
    this.handle.train();
  }

  /** Puts the module and all below it into evaluation mode. */
  eval(): void {
    this.handle.eval();
  }

  override connectedMoveCallback(): void {
    this.scope.moved();
    super.connectedMoveCallback();
  }

  /** @internal */
  take(tree: string): void {
    if (tree === this.written) return;
    this.written = tree;
    this.#listed = partsOf(parseTree(tree));
    this.#collect();
  }

  /** Models and modules inside are elements of their own, and keep what they began with themselves. */
  protected override keepInitial(): void {
    const listed = [...this.#listed.values()].filter(part => part instanceof ModuleTree);
    for (const parameter of [
      ...this.handle.ownParameters.values(),
      ...listed.flatMap(module => module.namedParameters().map(([, inner]) => inner)),
    ])
      parameter.keepAsInitial();
  }

  #collect(): void {
    const inside = new Map<string, Part>();
    const [bad, twice] = [new Set<string>(), new Set<string>()];
    const take = (name: string, part: Part): boolean => {
      if (!isPartName(name)) bad.add(name);
      else if (inside.has(name)) twice.add(name);
      else inside.set(name, part);
      return inside.get(name) === part;
    };
    const owned = new Map<string, ParameterSource>();
    this.#declared.read().forEach((source, k) => {
      const name = source.name || `p${k + 1}`;
      if (take(name, source.parameter)) owned.set(name, source);
    });
    this.scope.own('module').forEach((member, k) => {
      take(memberName(member) || `m${k + 1}`, member.handle as Module);
    });
    this.handle.setParts(new Map([...this.#listed, ...inside]));
    this.#declared.give(this.handle, owned);
    this.report('names', bad.size > 0 ? messages.bad([...bad]) : undefined);
    this.report('twice', twice.size > 0 ? messages.twice([...twice]) : undefined);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ml-module': MlModule;
  }
}
