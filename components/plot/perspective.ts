import {Dataset} from '../../src/data/dataset.js';
import type {Line} from '../../src/geometry/types.js';
import {hiddenSpaceOf} from '../../src/module/hidden-space.js';
import type {Model} from '../../src/module/model.js';
import {separatorsOf} from '../../src/module/separators.js';
import type {Separator} from '../../src/module/separators.js';
import {firstUnits, isNetwork, unitOf} from '../../src/module/unit-model.js';
import type {UnitModel} from '../../src/module/unit-model.js';
import {messages} from './messages.js';

/** The plane that a plot shows: that of x1 and x2, or that of the two units of a network's last hidden layer. */
export type Space = 'input' | 'hidden';

/** What the author of a plot asks to see of a network. */
export interface PerspectiveOptions {
  readonly space: Space;
  readonly units: boolean;
  readonly unit: number | undefined;
}

/** A hidden unit that is drawn in its own colour. */
export interface DrawnUnit {
  /** Counted from 1. */
  readonly number: number;
  readonly line: Line;
}

/** What a plot draws: a dataset and a model, or what has been made of them. */
export interface Perspective {
  readonly dataset: Dataset | undefined;
  readonly model: Model | undefined;
  readonly space: Space;
  /** The lines that a hand can move, as they are now: between two frames there may be several keys. */
  readonly separators: () => readonly Separator[];
  readonly units: readonly DrawnUnit[];
  /** The unit that is shown in place of the network. */
  readonly unit: number | undefined;
}

/** A perspective, or the attribute whose wish cannot be met and why. */
export interface PerspectiveFound extends Perspective {
  readonly problem?: {readonly attribute: 'space' | 'unit' | 'units'; readonly message: string};
}

const none = new Dataset();

/** Looks at a dataset and a model as asked; where that cannot be, as they are. */
export function perspective(
  dataset: Dataset | undefined,
  model: Model | undefined,
  {space, units, unit}: PerspectiveOptions,
): PerspectiveFound {
  const plain: Perspective = {
    dataset,
    model,
    space: 'input',
    separators: () => (model ? separatorsOf(model) : []),
    units: [],
    unit: undefined,
  };
  const asked =
    space === 'hidden' ? 'space' : unit !== undefined ? 'unit' : units ? 'units' : undefined;
  if (!model || !asked) return plain;
  if (!isNetwork(model)) return {...plain, problem: {attribute: asked, message: messages.network}};
  if (asked === 'space') {
    const hidden = hiddenSpaceOf(model, dataset ?? none);
    if (hidden) return {...plain, ...hidden, space, separators: () => separatorsOf(hidden.model)};
    return {...plain, problem: {attribute: asked, message: messages.twoUnits}};
  }
  const [count = 0] = model.shape.hidden;
  if (asked === 'units') {
    const all = firstUnits(model);
    return {...plain, separators: () => all.map(separatorOf), units: all.map(drawn)};
  }
  const shown = unitOf(model, 1, unit!);
  if (!shown || unit! > count)
    return {...plain, problem: {attribute: asked, message: messages.unitsAre(count)}};
  const seen = {model: shown, separators: () => separatorsOf(shown), unit};
  return {...plain, ...seen, units: [{number: unit!, line: shown.sum}]};
}

const drawn = ({sum}: UnitModel, k: number): DrawnUnit => ({number: k + 1, line: sum});

/** A unit's line as a part of its network; fixed parameters stay. */
function separatorOf(unit: UnitModel): Separator {
  const [w1, w2, b] = ['w1', 'w2', 'b'].map(name => unit.parameter(name)!.fixed);
  return {name: unit.name, line: unit.sum, shifts: !b, turns: !w1 && !w2 && !b};
}
