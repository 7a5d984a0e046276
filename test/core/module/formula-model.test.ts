import {expect} from 'chai';
import {Dataset} from '../../../src/data/dataset.js';
import {generate} from '../../../src/data/generate.js';
import {FormulaError} from '../../../src/expression/formula-error.js';
import {parseParameters} from '../../../src/expression/parameter-list.js';
import {scoresOf} from '../../../src/loss/evaluation.js';
import {objectiveOf} from '../../../src/loss/objective.js';
import {FormulaModel} from '../../../src/module/formula-model.js';
import {LinearModel} from '../../../src/module/linear-model.js';

function formula(text: string, parameters = ''): FormulaModel {
  const model = new FormulaModel();
  model.setParameters(parseParameters(parameters));
  model.setFormula(text);
  return model;
}

describe('FormulaModel', () => {
  it('answers as the examples of the lecture', () => {
    const threshold = formula('0 if x[0] < 0.5 else 1');
    expect(threshold.forward(0.5, 0.2)).to.equal(1);
    expect(threshold.forward(0.4, 0.2)).to.equal(0);
    const box = formula('1 if (0.0 <= x1 < 0.5 and 0.0 <= x2 < 0.6) else 0');
    expect([box.forward(0, 0), box.forward(0.5, 0), box.forward(0.2, 0.6)]).to.deep.equal([
      1, 0, 0,
    ]);
  });

  it('takes free names as parameters in the order of their first appearance', () => {
    const model = formula('c * x1 + r * x2 + c + b', 'r=0.5; c=2');
    expect(model.values).to.deep.equal({c: 2, r: 0.5, b: 1});
    expect(Object.keys(model.values)).to.deep.equal(['c', 'r', 'b']);
  });

  it('keeps the values and identities of parameters that stay', () => {
    const model = formula('a * x1 + b', 'a=3; c=5');
    model.set({a: 7, b: 8});
    const kept = model.parameter('a');
    model.setFormula('c * x2 + a');
    expect(model.values).to.deep.equal({c: 5, a: 7});
    expect(model.parameter('a')).to.equal(kept);
    expect(Object.keys(model.values)).to.deep.equal(['c', 'a']);
    expect(model.forward(0, 2)).to.equal(17);
  });

  it('takes a new starting value at once, and goes back to it on reset', () => {
    const model = formula('a * x1 + b', 'a=3; b=4');
    model.set({a: 7, b: 8});
    model.setParameters(parseParameters('a=3; b=5; d=6'));
    expect(model.values).to.deep.equal({a: 7, b: 5});
    model.set({b: 9});
    model.reset();
    expect(model.values).to.deep.equal({a: 3, b: 5});
    expect(model.unusedNames).to.deep.equal(['d']);
    expect(model.forward(1, 0)).to.equal(8);
  });

  it('takes ranges of parameters', () => {
    const model = new FormulaModel();
    model.setFormula('x1 - r');
    model.setParameters(new Map([['r', {value: 0.25, min: 0, max: 1, fixed: true}]]));
    expect(model.parameter('r')).to.include({value: 0.25, min: 0, max: 1, fixed: true});
  });

  it('battery 6: a formula that turns bad leaves the last good model as it was', () => {
    const model = formula('a * x1 - x2', 'a=2');
    model.set({a: 3});
    const {output, version} = model;
    const heard: unknown[] = [];
    model.subscribe(edit => heard.push(edit));
    const before = version.value;
    for (const bad of ['a * x1 -', 'a * x1 - x2 +', '(', 'x1.constructor', '', '-'.repeat(5_000)])
      expect(() => model.setFormula(bad), bad).to.throw(FormulaError);
    expect(model.output).to.equal(output);
    expect(model.formula).to.equal('a * x1 - x2');
    expect(model.values).to.deep.equal({a: 3});
    expect(model.forward(1, 1)).to.equal(2);
    expect(version.value).to.equal(before);
    expect(heard).to.deep.equal([]);
    model.setFormula('a * x1 + x2');
    expect(model.forward(1, 1)).to.equal(4);
  });

  it('tells subscribers of a new formula, and lets guards refuse it', () => {
    const model = formula('x1');
    const heard: unknown[] = [];
    model.subscribe(({changes}) => heard.push(...changes));
    expect(model.setFormula('x2')).to.equal(true);
    expect(model.setFormula('x2')).to.equal(false);
    expect(heard).to.deep.equal([{name: 'formula', value: 'x2', previous: 'x1'}]);
    model.addGuard(() => false);
    expect(model.setFormula('x1 + x2', {origin: 'user'})).to.equal(false);
    expect(model.formula).to.equal('x2');
  });

  it('has an exact line where the formula is linear in x1 and x2', () => {
    expect(formula('w1 * x1 + w2 * x2 + b', 'w1=0.1; w2=0.2; b=-0.3').line).to.deep.equal({
      w1: 0.1,
      w2: 0.2,
      b: -0.3,
    });
    expect(formula('(x1 - c) / 4', 'c=2').line).to.deep.equal({w1: 0.25, w2: 0, b: -0.5});
    expect(formula('x1 / c', 'c=0').line).to.equal(undefined);
    expect(formula('x1 * x2').line).to.equal(undefined);
    expect(formula('0 if x1 < 0.5 else 1').line).to.equal(undefined);
  });

  it('has the losses and slopes of the linear model that it spells out', () => {
    const {points} = new Dataset(generate('lecture'));
    const spelled = formula('w1 * x1 + w2 * x2 + b', 'w1=1; w2=1; b=-0.5');
    const linear = new LinearModel();
    linear.set({b: -0.5});
    for (const loss of ['log', 'relu', 'hinge', 'squared'] as const) {
      const [a, b] = [spelled, linear].map(model => {
        const objective = objectiveOf(model, loss);
        const sum = objective.sumAndGradients(points);
        const {leaves, gradients} = objective.tape;
        const slopes = model
          .namedParameters()
          .map(([, {leaf}]) => gradients[leaves.indexOf(leaf)]!);
        return [sum, ...slopes];
      });
      a!.forEach((value, k) => expect(value, loss).to.be.closeTo(b![k]!, 1e-12));
    }
  });

  it('keeps losses and slopes finite where a side that is not taken has none', () => {
    const model = formula('a * log(x1 - 10) if x1 > 10 else a * x1 / (x2 != 0 or 1)', 'a=1');
    const dataset = new Dataset(generate('lecture'));
    const objective = objectiveOf(model, 'log');
    expect(objective.sumAndGradients(dataset.points)).to.satisfy(Number.isFinite);
    expect([...objective.tape.gradients].every(Number.isFinite)).to.equal(true);
    expect(scoresOf(model, dataset).errors).to.equal(4);
  });
});
