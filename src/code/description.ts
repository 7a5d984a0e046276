import type {ActivationName} from '../autodiff/activation.js';

/** A parameter as plain data, with what may be said of it beside its value. */
export interface ParameterDescription {
  readonly name: string;
  readonly value: number;
  readonly min?: number;
  readonly max?: number;
  readonly step?: number;
  readonly fixed?: boolean;
}

/** A part of a module under the name it has there. */
export interface Named<Part> {
  readonly name: string;
  readonly part: Part;
}

/** m(x; w, b) = x1 · w1 + x2 · w2 + b */
export interface LinearDescription {
  readonly kind: 'linear';
  readonly w1: number;
  readonly w2: number;
  readonly b: number;
}

/** The product of its factors. */
export interface ProductDescription {
  readonly kind: 'product';
  readonly factors: readonly Named<ModelDescription>[];
}

/** A formula over x1, x2 and its parameters, as Python writes it. */
export interface FormulaDescription {
  readonly kind: 'formula';
  readonly forward: string;
  readonly parameters: readonly ParameterDescription[];
}

/** A multi-layer perceptron; the weights are layer by layer, unit by unit, each unit's weights and then its bias. */
export interface MlpDescription {
  readonly kind: 'mlp';
  readonly hidden: readonly number[];
  readonly activation: ActivationName;
  readonly output: ActivationName;
  readonly weights: readonly number[];
}

/** A tree of parameters, plain data and modules that computes nothing by itself. */
export interface ModuleDescription {
  readonly kind: 'module';
  readonly parameters: readonly ParameterDescription[];
  /** Plain data, as text. */
  readonly data: readonly {readonly name: string; readonly value: string}[];
  readonly modules: readonly Named<AnyDescription>[];
}

export type ModelDescription =
  LinearDescription | ProductDescription | FormulaDescription | MlpDescription;

/** The present state of a module as plain data: what all code is printed from. */
export type AnyDescription = ModelDescription | ModuleDescription;
