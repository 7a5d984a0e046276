import {expect} from 'chai';
import {layeredLayout} from '../../../src/geometry/layered-layout.js';
import type {LayeredNode} from '../../../src/geometry/layered-layout.js';
import {Random} from '../../../src/numeric/random.js';

const graph = (...inputs: readonly number[][]): LayeredNode[] =>
  inputs.map(each => ({inputs: each}));

describe('a layered layout', () => {
  it('puts a node behind its inputs, and a leaf right before its first use', () => {
    const places = layeredLayout(graph([], [], [0, 1], [], [2, 3]));
    expect(places.map(({column}) => column)).to.deep.equal([0, 0, 1, 1, 2]);
  });

  it('keeps in the first column what belongs there', () => {
    const places = layeredLayout(graph([], [], [0, 1], [], [2, 3]), k => k === 3);
    expect(places[3]!.column).to.equal(0);
  });

  it('puts a result in the middle of what it is made of', () => {
    const places = layeredLayout(graph([], [], [], [0, 1, 2]));
    expect(places.map(({row}) => row).sort()).to.deep.equal([0, 1, 1, 2]);
    expect(places[3]).to.deep.equal({column: 1, row: 1});
  });

  it('avoids a crossing that need not be', () => {
    const places = layeredLayout(graph([], [], [1], [0]));
    expect(places[0]!.row - places[1]!.row).to.equal(places[3]!.row - places[2]!.row);
  });

  it('keeps nodes of any graph apart and edges forward', () => {
    const random = new Random(3);
    for (let count = 1; count < 40; count++) {
      const nodes = Array.from({length: count}, (_, k) => ({
        inputs: Array.from({length: Math.min(k, 2)}, () => Math.floor(random.uniform() * k)),
      }));
      const places = layeredLayout(nodes);
      places.forEach((a, k) => {
        expect(a.row).to.be.at.least(0);
        for (const input of nodes[k]!.inputs) expect(places[input]!.column).to.be.below(a.column);
        for (const b of places.slice(k + 1)) {
          if (a.column === b.column) expect(Math.abs(a.row - b.row)).to.be.at.least(1 - 1e-9);
        }
      });
    }
  });
});
