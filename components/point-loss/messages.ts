import {lossWords} from '../shared/loss-words.js';

/** What a reader reads or hears of point losses. */
export const messages = {
  missing:
    'Point losses need a dataset and a model: put them inside this element, or name them with data="…" and model="…".',
  regression: 'Losses over the margin are for classes, and these points have numbers to predict.',
  loss: lossWords,
  name: (loss: string) => `The ${loss} of each point at its margin`,
  points: 'Points',
  marginAxis: 'margin y · m(x)',
  wrong: '← wrong',
  right: 'right →',
  pointName: (label: string, n: number, margin: string, loss: string) =>
    `${label}, point ${n}: margin ${margin}, loss ${loss}`,
  reading: (margin: string, loss: string) => `margin ${margin}, loss ${loss}`,
  sum: (n: number) => (n === 1 ? 'Sum of 1 loss' : `Sum of ${n} losses`),
  summary: (n: number, loss: string, sum: string, errors: string) =>
    `The sum of the ${loss} over ${n === 1 ? '1 point' : `${n} points`} is ${sum}. ${errors}.`,
  errors: (n: number) =>
    n === 0
      ? 'No point is on the wrong side'
      : n === 1
        ? '1 point is on the wrong side'
        : `${n} points are on the wrong side`,
  far: (n: number) =>
    n === 1 ? '1 point is too far away to be drawn.' : `${n} points are too far away to be drawn.`,
  thinned: (drawn: number, n: number) => `${drawn} of the ${n} points are drawn.`,

  table: 'Data table',
  tableCut: (shown: number, n: number) => `The first ${shown} of ${n} points.`,
  point: 'Point',
  label: 'Label',
  score: 'Score',
  margin: 'Margin',
  lossColumn: 'Loss',
  total: 'Sum',
};
