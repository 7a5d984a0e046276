import * as make from '../expression/make.js';
import type {Expression} from '../expression/expression.js';
import {parse} from '../expression/parse.js';
import {pythonPrelude, toPython} from '../expression/python.js';
import {substitute} from '../expression/substitute.js';
import type {
  AnyDescription,
  FormulaDescription,
  LinearDescription,
  MlpDescription,
  ModuleDescription,
  Named,
  ProductDescription,
} from './description.js';
import {dataLiteral} from './data-literal.js';
import {className, identifier, UniqueNames} from './identifier.js';
import {layersOf} from './layers.js';
import {linearWithArguments, networkParts, parameterClass} from './python-parts.js';
import {pythonNumber} from './python-number.js';

/**
 * A module in Python: a class with its parameters and, where it is a model, a function `forward`; then `model`, one of that
 * class. It runs in Python 3 with nothing installed.
 */
export function toPythonCode(description: AnyDescription): string {
  const program = new Program();
  const created = program.add(description, 'Module');
  return program.text(`model = ${created}`);
}

class Program {
  readonly #names = new UniqueNames('Parameter', 'Linear', 'Unit', 'Layer');
  readonly #classes = new Set<string>();
  readonly #expressions: Expression[] = [];
  #depth = 0;

  /** The whole text, one statement last. */
  text(last: string): string {
    const [first = '', ...rest] = pythonPrelude(...this.#expressions);
    const imports = first.startsWith('from') ? [first] : [];
    const functions = imports.length > 0 || !first ? rest : [first, ...rest];
    const blocks = [parameterClass, ...functions.map(onTwoLines), ...this.#classes, last];
    return `${[...imports, ...blocks].join('\n\n\n')}\n`;
  }

  /** Writes the classes that a module needs; returns the expression that makes it. */
  add(description: AnyDescription, name: string): string {
    this.#depth++;
    try {
      switch (description.kind) {
        case 'linear':
          return this.#linear(description);
        case 'product':
          return this.#product(description);
        case 'formula':
          return this.#formula(description);
        case 'mlp':
          return this.#network(description);
        case 'module':
          return this.#module(description, name);
      }
    } finally {
      this.#depth--;
    }
  }

  #linear({w1, w2, b}: LinearDescription): string {
    const values = [w1, w2, b].map(pythonNumber);
    if (this.#depth > 1) {
      this.#classes.add(linearWithArguments);
      return `Linear(${values.join(', ')})`;
    }
    const attributes = ['w1', 'w2', 'b'].map((name, k) => [name, `Parameter(${values[k]!})`]);
    this.#classes.add(
      classCode('Linear', attributes, 'return x1 * self.w1 + x2 * self.w2 + self.b'),
    );
    return 'Linear()';
  }

  #product({factors}: ProductDescription): string {
    const name = this.#names.take('Product');
    const attributes = this.#parts(factors);
    const product = attributes.map(([name]) => `self.${name}.forward(x1, x2)`).join(' * ');
    this.#classes.add(classCode(name, attributes, `return ${product || '1.0'}`));
    return `${name}()`;
  }

  #formula({forward, parameters}: FormulaDescription): string {
    const name = this.#names.take('Formula');
    const expression = parse(forward);
    this.#expressions.push(expression);
    const attributes = parameters.map(({name, value}) => [
      identifier(name),
      `Parameter(${pythonNumber(value)})`,
    ]);
    const ofSelf = substitute(expression, variable =>
      variable.role === 'parameter'
        ? make.variable('parameter', `self.${identifier(variable.name)}`)
        : variable,
    );
    this.#classes.add(classCode(name, attributes, `return ${toPython(ofSelf)}`));
    return `${name}()`;
  }

  #network(description: MlpDescription): string {
    const {activation, output} = description;
    const layers = layersOf(description);
    for (const used of [layers.length > 1 ? activation : 'identity', output])
      if (used !== 'identity') this.#expressions.push(parse(`${used}(x1)`));
    networkParts.forEach(part => this.#classes.add(part));
    const attributes = layers.map((layer, k) => {
      const units = layer.map(({weights, bias}) => {
        return `            Unit([${weights.map(pythonNumber).join(', ')}], ${pythonNumber(bias)}),\n`;
      });
      return [`layer${k + 1}`, `Layer(\n${units.join('')}        )`];
    });
    const steps = layers.map((_, k) => {
      const last = k === layers.length - 1;
      const sums = `self.layer${k + 1}.forward(${k === 0 ? '[x1, x2]' : `h${k}`})`;
      const bend = last ? output : activation;
      if (last) return `return ${bend === 'identity' ? `${sums}[0]` : `${bend}(${sums}[0])`}`;
      return `h${k + 1} = ${bend === 'identity' ? sums : `[${bend}(z) for z in ${sums}]`}`;
    });
    const name = this.#names.take('Network');
    this.#classes.add(classCode(name, attributes, ...steps));
    return `${name}()`;
  }

  #module({parameters, data, modules}: ModuleDescription, suggested: string): string {
    const own = parameters.map(({name, value}) => [
      identifier(name),
      `Parameter(${pythonNumber(value)})`,
    ]);
    const plain = data.map(({name, value}) => [identifier(name), dataLiteral(value)]);
    const attributes = [...own, ...plain, ...this.#parts(modules)];
    const name = this.#names.take(className(suggested));
    this.#classes.add(classCode(name, attributes));
    return `${name}()`;
  }

  #parts(parts: readonly Named<AnyDescription>[]): string[][] {
    const names = new UniqueNames();
    return parts.map(({name, part}) => [names.take(identifier(name)), this.add(part, name)]);
  }
}

/** A class that sets some attributes of itself and, where statements are given, has a `forward` of them. */
function classCode(
  name: string,
  attributes: readonly (readonly string[])[],
  ...forward: readonly string[]
): string {
  const sets = attributes.map(([name, value]) => `        self.${name!} = ${value!}`);
  const made = sets.length > 0 ? ['    def __init__(self):', ...sets] : [];
  const runs =
    forward.length > 0
      ? ['    def forward(self, x1, x2):', ...forward.map(line => `        ${line}`)]
      : [];
  const space = made.length > 0 && runs.length > 0 ? [''] : [];
  const body = [...made, ...space, ...runs];
  return [`class ${name}:`, ...(body.length > 0 ? body : ['    pass'])].join('\n');
}

const onTwoLines = (definition: string): string =>
  definition.replace(/^(def [^:]*:) (?=return)/, '$1\n    ');
