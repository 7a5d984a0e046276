import type {ActivationName} from '../autodiff/activation.js';
import {Tape} from '../autodiff/tape.js';
import {Dataset} from '../data/dataset.js';
import type {PointIdentity} from '../data/point-roll.js';
import type {Points} from '../data/points.js';
import {derived} from '../derived.js';
import {niceInterval} from '../geometry/nice-interval.js';
import type {Interval, Rectangle} from '../geometry/types.js';
import type {MlpModel} from './mlp-model.js';
import {unitOf} from './unit-model.js';
import type {UnitModel} from './unit-model.js';

/** The plane of a network's last hidden layer, where that has two units. */
export interface HiddenSpace {
  /** The points at (h1, h2), labels as they are. What is looked at in it is looked at in the data themselves. */
  readonly dataset: Dataset;
  /** The last unit, a model over h1 and h2: at the points it has the network's scores. */
  readonly model: UnitModel;
}

/** Points as a hidden layer hands them on. */
class HiddenDataset extends Dataset {
  constructor(
    points: Points,
    private readonly seen: Dataset,
    private readonly bounds: Rectangle,
  ) {
    super(points);
  }

  /** It changes by round steps alone. */
  override get rectangle(): Rectangle {
    return this.bounds;
  }

  override identityOf(index: number): PointIdentity {
    return this.seen.identityOf(index);
  }

  override indexOf(point: PointIdentity | undefined): number | undefined {
    return this.seen.indexOf(point);
  }

  override get selected(): number | undefined {
    return this.seen.selected;
  }

  override select(index: number | undefined): void {
    this.seen.select(index);
  }
}

/**
 * A dataset and a network in the network's hidden space, computed once for all who ask; undefined where the last hidden
 * layer has not exactly two units.
 */
export function hiddenSpaceOf(network: MlpModel, dataset: Dataset): HiddenSpace | undefined {
  return derived('hidden space', [network, dataset], () => {
    const {hidden, activation} = network.shape;
    const model = unitOf(network, hidden.length + 1, 1);
    if (!model || hidden.length === 0) return undefined;
    const points = hiddenPoints(network, dataset.points);
    const rectangle = hiddenRectangle(activation, points);
    return {dataset: new HiddenDataset(points, dataset, rectangle), model};
  });
}

/** (h1, h2) of every point, from the graph of the last hidden layer. */
function hiddenPoints(network: MlpModel, points: Points): Points {
  const tape = new Tape(network.layers[network.shape.hidden.length - 1]!).readParameters();
  const {n, y, labels} = points;
  const [h1, h2] = [new Float64Array(n), new Float64Array(n)];
  for (let start = 0; start < n; start += tape.tile) {
    const count = Math.min(tape.tile, n - start);
    const {value} = tape.forward([points.x1, points.x2], start, count);
    h1.set(value.subarray(0, count), start);
    h2.set(value.subarray(count, 2 * count), start);
  }
  return {x1: h1, x2: h2, y, n, names: ['h₁', 'h₂'], ...(labels ? {labels} : {})};
}

/** The values that bounded activations take, with room for marks at their ends. */
const bounded: Partial<Record<ActivationName, Interval>> = {
  tanh: [-1.1, 1.1],
  sigmoid: [-0.05, 1.05],
};

/** How many times longer one axis may be than the other while both still have one unit. */
const mostUnequal = 4;

/** About how many steps an axis has, and the part of its length that is kept free below what is never negative. */
const steps = 5;
const room = 0.08;

function hiddenRectangle(activation: ActivationName, {x1, x2}: Points): Rectangle {
  const fixed = bounded[activation];
  if (fixed) return {x1: fixed, x2: fixed};
  const [extent1, extent2] = [extentOf(x1), extentOf(x2)];
  const [long1, long2] = [extent1, extent2].map(([from, to]) => to - from) as [number, number];
  const unequal = Math.max(long1, long2) > mostUnequal * Math.min(long1, long2);
  if (unequal && Math.min(long1, long2) > 0) return {x1: around(extent1), x2: around(extent2)};
  const both = around([Math.min(extent1[0], extent2[0]), Math.max(extent1[1], extent2[1])]);
  return {x1: both, x2: both};
}

/** The least and the greatest of zero and all finite values. */
function extentOf(column: Float64Array): Interval {
  const finite = column.filter(Number.isFinite);
  return [finite.reduce((a, b) => Math.min(a, b), 0), finite.reduce((a, b) => Math.max(a, b), 0)];
}

function around([from, to]: Interval): Interval {
  const [low, high] = niceInterval(from < to ? [from, to] : [0, 1], steps);
  return [low - room * (high - low), high + (low < 0 ? room * (high - low) : 0)];
}
