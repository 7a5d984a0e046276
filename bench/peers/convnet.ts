import * as convnet from 'convnetjs';
import type {Points} from '../../src/data/points.js';

/** A network of tanh units trained by ConvNetJS; its layers are put together by hand, to have tanh at the end as well. */
export class ConvNet {
  readonly #dense: convnet.FullyConnLayer[] = [];
  readonly #trainer: convnet.Trainer;

  /** @param weights layer by layer, unit by unit, each unit's weights and then its bias */
  constructor(sizes: readonly number[], weights: readonly number[], rate: number, batch: number) {
    const net = new convnet.Net();
    net.layers = [new convnet.InputLayer({out_sx: 1, out_sy: 1, out_depth: sizes[0]!})];
    let next = 0;
    sizes.slice(1).forEach((units, depth) => {
      const size = {in_sx: 1, in_sy: 1, in_depth: sizes[depth]!} as const;
      const layer = new convnet.FullyConnLayer({...size, num_neurons: units});
      layer.filters.forEach((filter, unit) => {
        for (let k = 0; k < sizes[depth]!; k++) filter.w[k] = weights[next++]!;
        layer.biases.w[unit] = weights[next++]!;
      });
      this.#dense.push(layer);
      net.layers.push(layer, new convnet.TanhLayer({...size, in_depth: units}));
    });
    net.layers.push(new convnet.RegressionLayer({in_sx: 1, in_sy: 1, in_depth: 1}));
    this.#trainer = new convnet.Trainer(net, {
      method: 'sgd',
      learning_rate: rate,
      momentum: 0,
      batch_size: batch,
    });
  }

  get weights(): number[] {
    return this.#dense.flatMap(({filters, biases}) =>
      filters.flatMap((filter, unit) => [...filter.w, biases.w[unit]!]),
    );
  }

  epoch({x1, x2, y, n}: Points): void {
    for (let i = 0; i < n; i++) this.#trainer.train(new convnet.Vol([x1[i]!, x2[i]!]), [y[i]!]);
  }
}
