/** The strings a reader sees. */
export const messages = {
  meanOf: (loss: string) => `mean ${loss}`,

  noModel: 'This plot needs a model: put one inside it or around it, or name one with model="…".',
  noData: 'This plot needs a dataset: put one inside it or around it, or name one with data="…".',
  noParameter: 'This model has no parameter to plot the loss over.',
  unknownParameter: (name: string, known: readonly string[]) =>
    `there is no parameter “${name}”; the parameters are ${known.join(', ')}`,
  wrongWay: (from: string, to: string) => `expected “from” below “to”, not ${from} and ${to}`,

  label: (loss: string, name: string) => `${loss} over ${name}`,
  state: (name: string, value: string, loss: string) => `${name} = ${value}, loss ${loss}`,
  notANumber: 'beyond all numbers',

  lowest: (value: string) => `lowest at ${value}`,
  lowestEnd: (value: string) => `lowest shown at ${value}`,
  lowestStretch: (from: string, to: string) => `lowest from ${from} to ${to}`,

  summary: (loss: string, name: string, from: string, to: string, n: number) =>
    `The ${loss} of ${n === 1 ? '1 point' : `${n} points`} over ${name}, from ${from} to ${to}.`,
  summaryNow: (name: string, value: string, loss: string) =>
    `At the present ${name} = ${value} it is ${loss}.`,
  summaryLowest: (name: string, value: string, loss: string) =>
    `The lowest shown is ${loss}, at ${name} = ${value}.`,
  summaryStretch: (name: string, from: string, to: string, loss: string) =>
    `The lowest shown is ${loss}, all the way from ${name} = ${from} to ${to}.`,
  summaryLevel: 'It is the same all along.',
  summaryPictures: (name: string, values: readonly string[]) =>
    `Small pictures show the model at ${name} = ${values.join(', ')}.`,

  emptyData: 'The dataset has no points yet, so the loss is 0 everywhere.',
  clipped: (name: string) =>
    `For some values of ${name} the loss is too large to be a number; the curve is cut off there.`,
  floored: (least: string) =>
    `A logarithmic scale has no place for 0: a loss below ${least} is drawn as ${least}.`,
  outside: (name: string, value: string) =>
    `The present ${name} = ${value} lies outside this picture.`,

  table: 'Values of the curve',
  errors: 'errors',
};
