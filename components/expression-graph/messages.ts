/** The strings a reader sees. */
export const messages = {
  noModel: 'This graph needs a model: put one inside it or around it, or name one with model="…".',
  tooLarge: (count: number, most: number) =>
    `This model is computed in ${count} numbers, too many to draw: the most is ${most}.`,

  output: 'm',
  label: (x1: string, x2: string) => `Computation of m at x1 = ${x1}, x2 = ${x2}`,
  summary: (count: number, value: string, x1: string, x2: string) =>
    `The score m at x1 = ${x1}, x2 = ${x2} is ${value}, computed in ${count === 1 ? '1 operation' : `${count} operations`}.`,

  steps: 'Steps',
  back: 'One step back',
  forth: 'One step on',
  play: 'Play',
  pause: 'Pause',
  of: (step: number, last: number) => `step ${step} of ${last}`,
  phases: {start: 'Start', forward: 'Forward', seed: 'Back', backward: 'Back', end: 'End'},

  end: 'Every number has its gradient: how fast m grows with it.',
  start: 'Inputs and parameters have their values.',
  forward: (name: string, written: string, numbers: string, value: string) =>
    `${name} = ${written} = ${numbers} = ${value}`,
  seed: (name: string) => `∂m/∂${name} = 1: the output grows as fast as itself.`,
  backward: (name: string, gradient: string, shares: readonly string[]) =>
    `From ${name}, where ∂m/∂${name} = ${gradient}, back to its inputs: ${shares.join(', ')}.`,
  share: (name: string, value: string) => `${name} gets ${value}`,

  table: 'All numbers',
  name: 'number',
  computation: 'computed as',
  value: 'value',
  gradient: 'gradient ∂m/∂…',
  kinds: {input: 'input', parameter: 'parameter', constant: 'constant', operation: ''},
};
