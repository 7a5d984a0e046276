import type {Module} from '../../src/module/module.js';
import type {ParameterSource} from '../../src/module/parameter-source.js';
import type {Scope} from './scope.js';

/** The `<ml-parameter>` elements inside an element, which its module takes in. */
export class DeclaredParameters {
  readonly #known = new Map<ParameterSource, () => void>();

  constructor(
    private readonly scope: Scope,
    /** Called when something is said of one of them that the module cannot know: all but the value it has itself. */
    private readonly changed: () => void,
  ) {}

  /** Those that are there, in the order of the document; ones that are new are followed, and ones that left are let go. */
  read(): ParameterSource[] {
    const present = this.scope.own('parameter').map(({handle}) => handle as ParameterSource);
    for (const [source, forget] of this.#known) if (!present.includes(source)) forget();
    for (const source of present) if (!this.#known.has(source)) this.#follow(source);
    return present;
  }

  /** Hands to the module those that it has taken, by the names it has them under, and the others to none. */
  give(module: Module, taken: ReadonlyMap<string, ParameterSource>): void {
    const names = new Map([...taken].map(([name, source]) => [source, name]));
    for (const source of this.#known.keys()) {
      const name = names.get(source);
      source.belongTo(name === undefined ? undefined : module, name);
    }
  }

  #follow(source: ParameterSource): void {
    const end = source.subscribe(({changes}) => {
      if (!source.isOwned || changes.some(({name}) => name !== 'value')) this.changed();
    });
    this.#known.set(source, () => {
      end();
      source.belongTo(undefined);
      this.#known.delete(source);
    });
  }
}
