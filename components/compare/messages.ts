import {lossWords} from '../shared/loss-words.js';

/** What a reader reads or hears of a comparison. */
export const messages = {
  missing:
    'This comparison needs two models: put them inside it, or name them with before="…" and after="…".',
  name: 'Two models compared',
  before: 'Before',
  after: 'After',
  errors: (n: number) => (n === 0 ? '0 errors' : n === 1 ? '1 error' : `${n} errors`),
  loss: lossWords,
  lossIs: (loss: string, value: string) => `${loss} ${value}`,
  side: (side: string, result: string) => `${side}: ${result}.`,
  changed: (changes: string) => `Changed: ${changes}.`,
  change: (name: string, from: string, to: string) => `${name} from ${from} to ${to}`,
  unchanged: 'The parameters are the same.',
  more: (n: number) => `and ${n} more`,

  table: 'Data table',
  tableCut: (shown: number, n: number) => `The first ${shown} of ${n} points.`,
  points: 'Points',
  point: 'Point',
  label: 'Label',
  scoreOf: (side: string) => `Score ${side.toLowerCase()}`,
  verdictOf: (side: string) => `Verdict ${side.toLowerCase()}`,
};
