/** How many there are of something. */
const count = (n: number, one: string, many: string): string =>
  n === 1 ? `1 ${one}` : `${n} ${many}`;

const errors = (n: number): string => (n === 0 ? 'No errors' : count(n, 'error', 'errors'));

/** What a reader reads or hears of a plot. */
export const messages = {
  missing:
    'This plot needs a dataset or a model: put one inside it, or name one with data="…" or model="…".',
  plot: 'Plot',
  plotOf: (parts: readonly string[]) => `Plot of ${parts.join(' and ')}`,
  points: 'Points',
  dataset: 'points',
  hidden: 'points in hidden space',
  model: 'the regions of a model',
  oneUnit: (number: number) => `hidden unit ${number}`,
  network: 'the model is not a multi-layer perceptron.',
  twoUnits: 'hidden space is drawn of a last hidden layer of two units.',
  unitsAre: (n: number) =>
    n === 0
      ? 'the network has no hidden layer.'
      : `the first hidden layer has ${count(n, 'unit', 'units')}, counted from 1.`,
  unitName: (number: number) =>
    `h${[...String(number)].map(digit => '₀₁₂₃₄₅₆₇₈₉'[Number(digit)]).join('')}`,
  stacked: (n: number) => `×${n}`,
  stackedPoints: (n: number) =>
    n === 1 ? 'One point lies on top of another.' : `${n} points lie on top of others.`,
  right: 'right',
  wrong: 'wrong',
  pointName: (label: string, x1: string, x2: string) => `${label} at ${x1}, ${x2}`,
  valued: (point: string, score: string) => `${point}: value ${score}`,
  scored: (point: string, score: string, verdict: string) => `${point}: score ${score}, ${verdict}`,
  place: (x1: string, x2: string) => `(${x1}, ${x2})`,

  score: 'score',
  value: 'value',
  margin: 'margin',
  marginOf: (verdict: string) => `margin (${verdict})`,
  distance: 'distance',

  classes: (shown: number, n: number, x: string, o: string) => {
    const points =
      shown === n
        ? count(n, 'point', 'points')
        : `${shown} of ${n} points ${shown === 1 ? 'is' : 'are'} shown`;
    return `${points}: ${x}, ${o}.`;
  },
  noneShown: (n: number) =>
    n === 0 ? 'There are no points.' : `${count(n, 'point is', 'points are')} hidden.`,
  ofClass: (n: number, label: string) => `${n} ${label}`,
  line: (from: string, to: string) => `The decision boundary runs from ${from} to ${to}.`,
  boundaryParts: (n: number) => `The decision boundary has ${count(n, 'part', 'parts')}.`,
  allPositive: 'The model is positive everywhere in the picture.',
  allNegative: 'The model is positive nowhere in the picture.',
  errors,
  errorsShown: (n: number) => `${errors(n)} among the points shown`,
  errorsOfAll: (wrong: number, n: number) => `${errors(wrong)} among all ${n} points, shown or not`,
  result: (errors: string, loss: string, value: string) => `${errors}, ${loss} ${value}.`,

  table: 'Data table',
  tableCut: (shown: number, n: number) => `The first ${shown} of ${n} points.`,
  index: 'Point',
  label: 'Label',
  verdict: 'Verdict',

  edit: 'Edit points',
  addHint: 'Click to add',
  useLabel: (label: string) => `Label ${label}`,
  add: 'Add',
  addTitle: 'Add a point in the middle; then move it by the arrow keys',
  remove: 'Remove',
  removeTitle: 'Remove the point that is picked up',

  shift: 'Shift the boundary',
  turn: (end: 'first' | 'last') =>
    end === 'first'
      ? 'Turn the boundary about its last end'
      : 'Turn the boundary about its first end',
  ofFactor: (name: string, action: string) => (name === '' ? action : `${name}: ${action}`),
  shifted: (name: string, b: string) => `shift: ${name} = ${b}`,
  turned: (w1: string, w2: string, degrees: string) => `turn: w = (${w1}, ${w2}), ${degrees}°`,
  bias: (name: string, b: string) => `${name} = ${b}`,
  weights: (name: string, w1: string, w2: string) => `${name} = (${w1}, ${w2})`,
};
