import {Dataset} from '../data/dataset.js';
import {selectPoints} from '../data/points.js';
import type {Points} from '../data/points.js';
import {derived} from '../derived.js';
import type {Module} from '../module/module.js';
import {describe} from './describe.js';
import {toHtml} from './html.js';
import {toJson} from './json.js';
import {toPythonCode} from './python.js';
import {toTypeScript} from './typescript.js';

/** The languages that a state is printed in. */
export const codeLanguages = ['python', 'html', 'json', 'typescript'] as const;

export type CodeLanguage = (typeof codeLanguages)[number];

/**
 * The present state of a module, and of a dataset where it is given, as code to take along. All digits are kept. Points
 * that are no numbers are left out; Python has the model alone.
 *
 * @throws {RangeError} if the module is a model that no formula can be written for
 */
export function codeOf(language: CodeLanguage, module: Module, dataset?: Dataset): string {
  const sources = dataset ? ([module, dataset] as const) : ([module] as const);
  return derived(`code ${language}`, sources, () => print(language, module, dataset));
}

function print(language: CodeLanguage, module: Module, dataset?: Dataset): string {
  const description = describe(module);
  const data = dataset && withFinitePoints(dataset);
  switch (language) {
    case 'python':
      return toPythonCode(description);
    case 'html':
      return toHtml(description, data);
    case 'json':
      return toJson(description, data?.points);
    case 'typescript':
      return toTypeScript(description, data);
  }
}

function withFinitePoints(dataset: Dataset): Dataset {
  const {points, train, seed, editable} = dataset;
  const finite = finiteIndices(points);
  if (finite.length === points.n) return dataset;
  const copy = new Dataset(selectPoints(points, finite));
  copy.update({train, seed, editable});
  return copy;
}

const finiteIndices = ({x1, x2, y}: Points): number[] =>
  Array.from(x1, (_, i) => i).filter(i =>
    [x1[i], x2[i], y[i]].every(value => Number.isFinite(value)),
  );
