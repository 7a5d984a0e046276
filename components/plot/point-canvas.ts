import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {markPath} from '../shared/marks.js';
import type {MarkKind} from '../shared/marks.js';
import type {PlotScene} from './plot-scene.js';

/** No browser of a phone holds a canvas of more pixels. */
const mostPixels = 16_777_216;

/** Draws marks by the thousand: each class is painted once and then stamped. */
export class PointCanvas implements ReactiveController {
  #canvas: HTMLCanvasElement | null = null;
  #scene: PlotScene | undefined;
  #drawn: readonly unknown[] = [];
  #resize: ResizeObserver | undefined;
  #density: MediaQueryList | undefined;
  readonly #forced =
    typeof matchMedia === 'undefined' ? undefined : matchMedia('(forced-colors: active)');

  constructor(host: ReactiveControllerHost) {
    host.addController(this);
  }

  hostConnected(): void {
    this.#forced?.addEventListener('change', this.#draw);
  }

  hostDisconnected(): void {
    this.#forced?.removeEventListener('change', this.#draw);
    this.#resize?.disconnect();
    this.#density?.removeEventListener('change', this.#followDensity);
    this.#canvas = null;
  }

  /** Shows the points of a scene; without a canvas it rests. Points that have not changed are not drawn again. */
  update(canvas: HTMLCanvasElement | null, scene: PlotScene | undefined): void {
    if (canvas !== this.#canvas) {
      this.#resize?.disconnect();
      this.#canvas = canvas;
      this.#drawn = [];
      if (canvas) {
        this.#resize ??= new ResizeObserver(this.#draw);
        this.#resize.observe(canvas);
        this.#followDensity();
      }
    }
    this.#scene = scene;
    this.#drawIfStale();
  }

  readonly #followDensity = (): void => {
    this.#density?.removeEventListener('change', this.#followDensity);
    this.#density = matchMedia(`(resolution: ${devicePixelRatio}dppx)`);
    this.#density.addEventListener('change', this.#followDensity);
    this.#draw();
  };

  readonly #draw = (): void => {
    this.#drawn = [];
    this.#drawIfStale();
  };

  #drawIfStale(): void {
    const [canvas, scene] = [this.#canvas, this.#scene];
    const root = canvas?.getRootNode();
    if (!canvas || !scene?.dataset || !(root instanceof ShadowRoot)) return;
    const {width: room, height} = canvas.getBoundingClientRect();
    const probes = ['.probe.o', '.probe.x'].map(name =>
      getComputedStyle(root.querySelector(name)!),
    );
    const paints = probes.flatMap(({fill, stroke}) => [fill, stroke]);
    const {frame} = scene.chart;
    const ratio = Math.min(devicePixelRatio, Math.sqrt(mostPixels / Math.max(1, room * height)));
    const scale = (canvas.clientWidth * ratio) / frame.width;
    const {points} = scene.dataset;
    const state = [
      points,
      scene.rectangle.x1.join(),
      scene.rectangle.x2.join(),
      scene.shown.length,
      scale,
      ...paints,
    ];
    if (state.every((part, k) => part === this.#drawn[k])) return;
    this.#drawn = state;
    if (!(scale > 0)) return;
    canvas.width = Math.max(1, Math.round(frame.width * scale));
    canvas.height = Math.max(1, Math.round(frame.height * scale));
    const [o, oEdge, x, xEdge] = paints as [string, string, string, string];
    const stamps = {
      o: stamp('o', scene.radius, scale, o, oEdge),
      x: stamp('x', scene.radius, scale, x, xEdge),
    };
    stampPoints(canvas, scene, scale, stamps);
  }
}

/** One mark, painted in the middle of a canvas of its own. */
function stamp(
  kind: MarkKind,
  radius: number,
  scale: number,
  fill: string,
  edge: string,
): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  const side = 2 * Math.ceil((radius + 1.5) * scale);
  canvas.width = canvas.height = side;
  const context = canvas.getContext('2d')!;
  context.setTransform(scale, 0, 0, scale, side / 2, side / 2);
  const path = new Path2D(markPath(kind, radius));
  context.lineJoin = 'round';
  context.lineWidth = Math.min(1.3, radius * 0.2);
  context.fillStyle = fill;
  context.strokeStyle = edge;
  context.fill(path, 'evenodd');
  context.stroke(path);
  return canvas;
}

function stampPoints(
  canvas: HTMLCanvasElement,
  {chart, dataset, shown}: PlotScene,
  scale: number,
  stamps: {o: HTMLCanvasElement; x: HTMLCanvasElement},
): void {
  const context = canvas.getContext('2d')!;
  const {x1, x2, y} = dataset!.points;
  const half = stamps.o.width / 2;
  for (const i of shown) {
    const left = Math.round(chart.x(x1[i]!) * scale - half);
    const top = Math.round(chart.y(x2[i]!) * scale - half);
    context.drawImage(y[i]! > 0 ? stamps.x : stamps.o, left, top);
  }
}
