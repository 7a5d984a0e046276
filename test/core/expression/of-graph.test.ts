import {expect} from 'chai';
import {x1, x2} from '../../../src/autodiff/value.js';
import {lossNames, pointLosses} from '../../../src/loss/point-loss.js';
import {label} from '../../../src/autodiff/value.js';
import type {Value} from '../../../src/autodiff/value.js';
import {evaluate} from '../../../src/expression/evaluate.js';
import {expressionOf} from '../../../src/expression/of-graph.js';
import {toPython} from '../../../src/expression/python.js';
import {FormulaModel} from '../../../src/module/formula-model.js';
import {LinearModel} from '../../../src/module/linear-model.js';
import {MlpModel} from '../../../src/module/mlp-model.js';
import type {Model} from '../../../src/module/model.js';
import {ProductModel} from '../../../src/module/product-model.js';

/** The formulas of a model as lines. */
function lines(model: Model): string[] {
  const {units, output} = expressionOf(model);
  return [
    ...units.map(({name, expression}) => `${name} = ${toPython(expression)}`),
    toPython(output),
  ];
}

/** What the formulas of a model give at a point. */
function valueAt(model: Model, at: readonly [number, number]): number {
  const {units, output} = expressionOf(model);
  const values = new Map<string, number>(Object.entries({...model.values, x1: at[0], x2: at[1]}));
  const valueOf = ({name}: {name: string}): number => values.get(name)!;
  for (const {name, expression} of units) values.set(name, evaluate(expression, valueOf));
  return evaluate(output, valueOf);
}

describe('expressionOf', () => {
  it('reads a linear model as the lecture writes it', () => {
    expect(lines(new LinearModel())).to.deep.equal(['x1 * w1 + x2 * w2 + b']);
  });

  it('reads a linear formula as it was written, though it runs as a layer', () => {
    const formula = new FormulaModel();
    formula.setFormula('w1 * x1 + b - x2 / 2');
    expect(lines(formula)).to.deep.equal(['w1 * x1 + b - x2 / 2']);
    const halves = new FormulaModel();
    halves.setFormula('2 * x2 - 1');
    expect(lines(halves)).to.deep.equal(['2 * x2 - 1']);
  });

  it('reads a product with the full names of its parameters, and formulas in it as they were written', () => {
    const formula = new FormulaModel();
    formula.setFormula('1 if 0 <= x1 < r else pi / 2');
    const product = new ProductModel();
    product.setFactors([{model: new LinearModel()}, {model: formula, name: 'box'}]);
    expect(lines(product)).to.deep.equal([
      '(x1 * m1.w1 + x2 * m1.w2 + m1.b) * (1 if 0 <= x1 < box.r else pi / 2)',
    ]);
  });

  it('reads a network unit by unit', () => {
    const model = new MlpModel({hidden: [2, 1], activation: 'tanh', output: 'sigmoid'});
    expect(lines(model)).to.deep.equal([
      'h1 = tanh(x1 * layer1.unit1.w1 + x2 * layer1.unit1.w2 + layer1.unit1.b)',
      'h2 = tanh(x1 * layer1.unit2.w1 + x2 * layer1.unit2.w2 + layer1.unit2.b)',
      'h3 = tanh(h1 * layer2.unit1.w1 + h2 * layer2.unit1.w2 + layer2.unit1.b)',
      'sigmoid(h3 * layer3.unit1.w1 + layer3.unit1.b)',
    ]);
  });

  it('has the values of the model', () => {
    const models = [
      new LinearModel(),
      new MlpModel({hidden: [3, 2]}),
      new MlpModel({hidden: [1], activation: 'sigmoid'}),
    ];
    for (const model of models) {
      for (const [a, b] of [
        [0.2, 0.7],
        [-1, 2],
        [0, 0],
      ] as const)
        expect(valueAt(model, [a, b])).to.be.closeTo(model.forward(a, b), 1e-12);
    }
  });

  it('reads back the graph of a formula that was not kept', () => {
    const model = new FormulaModel();
    model.setFormula('a and x1 or not x2 ** 2 >= abs(-b)');
    const {output} = model;
    const copies = new Map<Value, Value>([
      [x1, x1],
      [x2, x2],
    ]);
    const copy = (value: Value): Value => {
      const known = copies.get(value);
      if (known || value.inputs.length === 0) return known ?? value;
      const made = Object.create(value, {inputs: {value: value.inputs.map(copy)}}) as Value;
      copies.set(value, made);
      return made;
    };
    const graph = {output: copy(output), namedParameters: () => model.namedParameters()};
    expect(toPython(expressionOf(graph).output)).to.equal(
      '(x1 if a else a) if (x1 if a else a) else not abs(-b) <= x2 ** 2',
    );
  });

  it('refuses an operation that formulas do not have', () => {
    const {output} = new LinearModel();
    const graph = {output: pointLosses[lossNames[0]!](output, label), namedParameters: () => []};
    expect(() => expressionOf(graph)).to.throw(RangeError, 'There is no formula for the operation');
  });
});
