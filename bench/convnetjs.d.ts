/** The part of ConvNetJS 0.3 that the tables use. */
declare module 'convnetjs' {
  export class Vol {
    constructor(values: readonly number[]);
    w: Float64Array | number[];
  }

  export interface Layer {
    filters?: Vol[];
    biases?: Vol;
  }

  export class Net {
    layers: Layer[];
  }

  export class InputLayer implements Layer {
    constructor(options: {out_sx: 1; out_sy: 1; out_depth: number});
  }

  export class FullyConnLayer implements Layer {
    constructor(options: Size & {num_neurons: number});
    filters: Vol[];
    biases: Vol;
  }

  export class TanhLayer implements Layer {
    constructor(options: Size);
  }

  export class RegressionLayer implements Layer {
    constructor(options: Size);
  }

  export class Trainer {
    constructor(
      net: Net,
      options: {method: 'sgd'; learning_rate: number; momentum: 0; batch_size: number},
    );
    train(x: Vol, y: readonly number[]): unknown;
  }

  interface Size {
    in_sx: 1;
    in_sy: 1;
    in_depth: number;
  }
}
