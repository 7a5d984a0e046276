/** Copies the data of the demo pages from the packages that publish them to `demo/data/`. */
import {copyFileSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {root} from './run.mjs';

const side = 28;
const pixels = side * side;
const imagesPerDigit = 100;

const from = path => join(root, 'node_modules', path);
const to = name => join(root, 'demo/data', name);

/** The IDX format: two zero bytes, the type (8: unsigned bytes), the number of dimensions, each dimension, the bytes. */
function idx(dimensions, bytes) {
  const header = Buffer.alloc(4 + 4 * dimensions.length);
  header.set([0, 0, 8, dimensions.length]);
  dimensions.forEach((size, index) => header.writeUInt32BE(size, 4 + 4 * index));
  return Buffer.concat([header, Buffer.from(bytes)]);
}

/** The first images of a digit, as grey values 0…255 in rows. */
function imagesOf(digit) {
  const {data} = JSON.parse(readFileSync(from(`mnist/src/digits/${digit}.json`), 'utf8'));
  return data.slice(0, imagesPerDigit * pixels).map(grey => Math.round(grey * 255));
}

/** Eights and twos by turns, so that any first part of the file has both. */
function writeDigits([first, second]) {
  const images = [first, second].map(imagesOf);
  const bytes = [];
  const labels = [];
  for (let index = 0; index < imagesPerDigit; index++) {
    images.forEach((digit, which) => {
      bytes.push(...digit.slice(index * pixels, (index + 1) * pixels));
      labels.push([first, second][which]);
    });
  }
  writeFileSync(to('digits-images.idx3-ubyte'), idx([labels.length, side, side], bytes));
  writeFileSync(to('digits-labels.idx1-ubyte'), idx([labels.length], labels));
}

/** Two measurements of two species as CSV, without the rows that lack one of them. */
function writePenguins() {
  const columns = ['Flipper Length (mm)', 'Beak Depth (mm)', 'Species'];
  const rows = JSON.parse(readFileSync(to('penguins.json'), 'utf8'))
    .filter(({Species}) => Species !== 'Chinstrap')
    .map(penguin => columns.map(column => penguin[column]))
    .filter(cells => cells.every(cell => cell !== null));
  writeFileSync(to('penguins.csv'), [columns, ...rows].map(cells => `${cells.join()}\n`).join(''));
}

/** Fills `demo/data/`. */
export function copyData() {
  mkdirSync(to(''), {recursive: true});
  copyFileSync(from('vega-datasets/data/penguins.json'), to('penguins.json'));
  writePenguins();
  writeDigits([8, 2]);
}
