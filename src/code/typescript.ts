import type {Dataset} from '../data/dataset.js';
import {rowsFromPoints} from '../data/points.js';
import type {
  AnyDescription,
  FormulaDescription,
  ModuleDescription,
  ParameterDescription,
} from './description.js';
import {dataLiteral} from './data-literal.js';
import {className, identifier, UniqueNames} from './identifier.js';

/** A module, and the data where it is given, as TypeScript over `mini-ml/core`: constants `model` and `dataset`. */
export function toTypeScript(description: AnyDescription, dataset?: Dataset): string {
  const program = new Program();
  program.model(description, program.names.take('model'));
  if (dataset) program.dataset(dataset);
  return program.text;
}

class Program {
  readonly names = new UniqueNames();
  readonly #imports = new Set<string>();
  readonly #classNames = new UniqueNames('Module', 'Parameter');
  readonly #classes: string[] = [];
  readonly #statements: string[] = [];

  get text(): string {
    const imports = [...this.#imports].sort().join(', ');
    const head = `import {${imports}} from 'mini-ml/core';`;
    return `${[head, ...this.#classes, this.#statements.join('\n')].join('\n\n')}\n`;
  }

  model(description: AnyDescription, name: string): void {
    switch (description.kind) {
      case 'linear': {
        const {w1, w2, b} = description;
        this.#make('LinearModel', name);
        this.#statements.push(`${name}.set({w1: ${w1}, w2: ${w2}, b: ${b}});`);
        break;
      }
      case 'product': {
        const factors = description.factors.map(({name: called, part}, k) => {
          const own = this.names.take(identifier(called));
          this.model(part, own);
          return called === `m${k + 1}`
            ? `{model: ${own}}`
            : `{model: ${own}, name: ${quoted(called)}}`;
        });
        this.#make('ProductModel', name);
        this.#statements.push(`${name}.setFactors([${factors.join(', ')}]);`);
        break;
      }
      case 'formula':
        this.#formula(description, name);
        break;
      case 'mlp': {
        const {hidden, activation, output, weights} = description;
        const shape = `{hidden: [${hidden.join(', ')}], activation: '${activation}', output: '${output}'}`;
        this.#make('MlpModel', name, shape);
        this.#statements.push(`${name}.setWeights([\n${indented(weights)}\n]);`);
        break;
      }
      case 'module':
        this.#statements.push(`const ${name} = new ${this.#moduleClass(description, 'Tree')}();`);
    }
  }

  dataset({points, train, seed}: Dataset): void {
    for (const name of ['Dataset', 'pointsFromRows']) this.#imports.add(name);
    const rows = rowsFromPoints(points).map(row => `  [${row.join(', ')}],\n`);
    const name = this.names.take('dataset');
    const {labels, names} = points;
    const naming = [
      ...(labels ? [`labels: [${labels.map(quoted).join(', ')}]`] : []),
      ...(names ? [`names: [${names.map(quoted).join(', ')}]`] : []),
    ];
    const options = naming.length > 0 ? `, {${naming.join(', ')}}` : '';
    this.#statements.push(
      `\nconst ${name} = new Dataset(pointsFromRows([\n${rows.join('')}]${options}));`,
    );
    if (train !== 1) this.#statements.push(`${name}.update({train: ${train}, seed: ${seed}});`);
  }

  #formula({forward, parameters}: FormulaDescription, name: string): void {
    this.#make('FormulaModel', name);
    this.#statements.push(`${name}.setFormula(${quoted(forward)});`);
    if (parameters.length === 0) return;
    const entries = parameters.map(
      ({name, value, ...more}) =>
        `[${quoted(name)}, ${Object.keys(more).length > 0 ? literal({value, ...more}) : value}]`,
    );
    this.#statements.push(`${name}.setParameters(new Map([${entries.join(', ')}]));`);
  }

  #moduleClass({parameters, data, modules}: ModuleDescription, suggested: string): string {
    for (const name of ['Module', 'Parameter']) this.#imports.add(name);
    const lines = parameters.map(
      parameter => `  ${this.#register(parameter.name, parameterOf(parameter))}`,
    );
    for (const {name, value} of data)
      lines.push(`  readonly ${identifier(name)} = ${dataLiteral(value)};`);
    for (const {name, part} of modules) {
      if (part.kind === 'module') {
        lines.push(
          `  ${this.#register(name, `new ${this.#moduleClass(part, className(name))}()`)}`,
        );
      } else {
        const own = this.names.take(identifier(name));
        this.model(part, own);
        lines.push(`  ${this.#register(name, own)}`);
      }
    }
    const name = this.#classNames.take(suggested);
    this.#classes.push(`class ${name} extends Module {\n${lines.join('\n')}\n}`);
    return name;
  }

  #register(name: string, part: string): string {
    return `readonly ${identifier(name)} = this.register(${quoted(name)}, ${part});`;
  }

  #make(type: string, name: string, options = ''): void {
    this.#imports.add(type);
    this.#statements.push(`const ${name} = new ${type}(${options});`);
  }
}

function parameterOf({name: _, value, ...options}: ParameterDescription): string {
  const given = Object.keys(options).length > 0 ? `, ${literal(options)}` : '';
  return `new Parameter(${value}${given})`;
}

const literal = (options: object): string =>
  `{${Object.entries(options)
    .map(([name, value]) => `${name}: ${value}`)
    .join(', ')}}`;

const quoted = (text: string): string =>
  `'${JSON.stringify(text).slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'")}'`;

/** Numbers over several lines, four spaces short of the usual width. */
const indented = (numbers: readonly number[]): string =>
  numbers
    .join(', ')
    .replace(/(.{1,72})(?:, |$)/g, '  $1,\n')
    .trimEnd();
