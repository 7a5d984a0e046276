/** A node of a graph without circles: the places of those it is fed by, which come before it. */
export interface LayeredNode {
  readonly inputs: readonly number[];
}

/** Where a node stands: its column, counted from the left, and its height in rows, 0 being the topmost. */
export interface LayeredPlace {
  readonly column: number;
  readonly row: number;
}

/** Sweeps in which nodes are put next to their neighbours. */
const sweeps = 8;

/**
 * Lays out a graph from left to right: each node in the column after the last of its inputs, and what has no inputs right
 * before its first use, or in the first column if it is `isFirst`. In each column nodes are ordered by the mean height of
 * their neighbours (Sugiyama, Tagawa and Toda, IEEE Transactions SMC 11, 1981), and come as near to it as a distance of
 * one row allows.
 */
export function layeredLayout(
  nodes: readonly LayeredNode[],
  isFirst: (place: number) => boolean = () => false,
): LayeredPlace[] {
  const users = nodes.map((): number[] => []);
  nodes.forEach(({inputs}, k) => inputs.forEach(input => users[input]!.push(k)));
  const column = columnsOf(nodes, users, isFirst);
  const layers: number[][] = [];
  column.forEach((c, k) => (layers[c] ??= []).push(k));
  const rows = new Array<number>(nodes.length).fill(0);
  layers.forEach(layer => layer.forEach((k, i) => (rows[k] = i - (layer.length - 1) / 2)));

  const meanRow = (neighbours: readonly number[], otherwise: number): number =>
    neighbours.length === 0
      ? otherwise
      : neighbours.reduce((sum, each) => sum + rows[each]!, 0) / neighbours.length;
  for (let sweep = 0; sweep < sweeps; sweep++) {
    const isBack = sweep % 2 === 0;
    for (const layer of isBack ? [...layers].reverse() : layers) {
      const wanted = new Map(
        layer.map(k => {
          const near = isBack ? users[k]! : nodes[k]!.inputs;
          const both = near.length > 0 ? near : [...users[k]!, ...nodes[k]!.inputs];
          return [k, meanRow(both, rows[k]!)];
        }),
      );
      layer.sort((a, b) => wanted.get(a)! - wanted.get(b)! || a - b);
      apart(layer.map(k => wanted.get(k)!)).forEach((row, i) => (rows[layer[i]!] = row));
    }
  }
  const top = Math.min(...rows);
  return nodes.map((_, k) => ({column: column[k]!, row: rows[k]! - top}));
}

function columnsOf(
  nodes: readonly LayeredNode[],
  users: readonly (readonly number[])[],
  isFirst: (place: number) => boolean,
): number[] {
  const column: number[] = [];
  nodes.forEach(({inputs}, k) => {
    column[k] = inputs.reduce((most, input) => Math.max(most, column[input]! + 1), 0);
  });
  nodes.forEach(({inputs}, k) => {
    const uses = users[k]!.map(user => column[user]! - 1);
    if (inputs.length === 0 && uses.length > 0 && !isFirst(k)) column[k] = Math.min(...uses);
  });
  return column;
}

/**
 * Heights at least one row apart and in the given order, as near to those wanted as can be, by least squares: with k taken
 * off the k-th they must only not fall, and the pool of adjacent violators finds that.
 */
function apart(wanted: readonly number[]): number[] {
  const pools: {sum: number; count: number}[] = [];
  wanted.forEach((height, k) => {
    let pool = {sum: height - k, count: 1};
    for (let last = pools.at(-1); last; last = pools.at(-1)) {
      if (last.sum / last.count < pool.sum / pool.count) break;
      pool = {sum: pool.sum + last.sum, count: pool.count + last.count};
      pools.pop();
    }
    pools.push(pool);
  });
  return pools
    .flatMap(({sum, count}) => new Array<number>(count).fill(sum / count))
    .map((height, k) => height + k);
}
