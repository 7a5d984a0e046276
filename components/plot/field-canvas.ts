import type {Rectangle} from '../../src/geometry/types.js';
import type {Model} from '../../src/module/model.js';
import {tanh} from '../../src/numeric/hyperbolic.js';
import {plainColor} from '../shared/plain-color.js';
import {side} from './plot-scene.js';
import type {PlotScene} from './plot-scene.js';

/** Scores along each side; the browser smooths what lies between, up to the pixels of the screen. */
const resolution = 128;

type Rgb = readonly [red: number, green: number, blue: number];

interface Paints {
  readonly zero: Rgb;
  readonly positive: Rgb;
  readonly negative: Rgb;
}

/**
 * Draws the score as shades: white, or the dark of the theme, where it is 0, and the colour of its sign by tanh(2 |m(x)|).
 * That scale is the same for all models, so that pictures of two may be compared; a hidden unit's is in proportion.
 */
export class FieldCanvas {
  #canvas: HTMLCanvasElement | null = null;
  #drawn: readonly unknown[] = [];

  /** The shades as the URL of an image; undefined where none are drawn. */
  get image(): string | undefined {
    const canvas = this.#canvas;
    if (!canvas || getComputedStyle(canvas).display === 'none') return undefined;
    return canvas.toDataURL();
  }

  /** Shows the scores of a scene's model; what has not changed is not drawn again. */
  update(canvas: HTMLCanvasElement | null, scene: PlotScene | undefined): void {
    if (canvas !== this.#canvas) this.#drawn = [];
    this.#canvas = canvas;
    if (!canvas || !scene?.model) return;
    const {model, rectangle, unit} = scene;
    place(canvas, scene);
    const paints = ['.probes .ground', '.positive', '.negative'].map(name =>
      paintOf(canvas.parentElement!, name),
    );
    const state = [model, model.version.value, rectangle, ...paints];
    if (state.every((part, k) => part === this.#drawn[k])) return;
    this.#drawn = state;
    const [zero, positive, negative] = paints.map(rgbOf) as [Rgb, Rgb, Rgb];
    const scores = scoresIn(model, rectangle);
    paint(canvas, scores, {zero, positive, negative}, unit === undefined ? shade : linear(scores));
  }
}

/** Puts the canvas under the plotting area. */
function place({style}: HTMLCanvasElement, {chart: {frame}}: PlotScene): void {
  const {left, top, width, height} = frame;
  style.left = `${(100 * left) / width}%`;
  style.top = `${(100 * top) / height}%`;
  style.width = `${(100 * side) / width}%`;
  style.height = `${(100 * side) / height}%`;
}

const paintOf = (stage: Element, name: string): string =>
  plainColor(getComputedStyle(stage.querySelector(name)!).fill);

const rgbOf = (color: string): Rgb => {
  const byte = (k: number): number => parseInt(color.slice(1 + 2 * k, 3 + 2 * k), 16);
  return [byte(0), byte(1), byte(2)];
};

/** The scores at the middles of the fields of a grid, row by row from the top. */
function scoresIn(model: Model, {x1, x2}: Rectangle): Float64Array {
  const n = resolution * resolution;
  const [first, second] = [new Float64Array(n), new Float64Array(n)];
  for (let i = 0; i < n; i++) {
    const column = (i % resolution) + 0.5;
    const row = Math.floor(i / resolution) + 0.5;
    first[i] = x1[0] + ((x1[1] - x1[0]) * column) / resolution;
    second[i] = x2[1] - ((x2[1] - x2[0]) * row) / resolution;
  }
  const scores = new Float64Array(n);
  model.scores(first, second, scores, n);
  return scores;
}

const shade = (score: number): number => tanh(2 * Math.abs(score));

/** In proportion to the greatest. */
function linear(scores: Float64Array): (score: number) => number {
  const greatest = scores.reduce((most, score) => Math.max(most, Math.abs(score)), 0);
  return score => (greatest > 0 ? Math.abs(score) / greatest : 0);
}

function paint(
  canvas: HTMLCanvasElement,
  scores: Float64Array,
  paints: Paints,
  strengthOf: (score: number) => number,
): void {
  canvas.width = canvas.height = resolution;
  const context = canvas.getContext('2d')!;
  const image = context.createImageData(resolution, resolution);
  const {zero, positive, negative} = paints;
  scores.forEach((score, i) => {
    const color = score > 0 ? positive : negative;
    const strength = Number.isFinite(score) ? strengthOf(score) : Number(!Number.isNaN(score));
    for (let k = 0; k < 3; k++)
      image.data[4 * i + k] = zero[k]! + (color[k]! - zero[k]!) * strength;
    image.data[4 * i + 3] = 255;
  });
  context.putImageData(image, 0, 0);
}
