/** The strings a reader sees. */
export const messages = {
  meanOf: (loss: string) => `mean ${loss}`,

  noModel: 'This plot needs a model: put one inside it or around it, or name one with model="…".',
  noData: 'This plot needs a dataset: put one inside it or around it, or name one with data="…".',
  noParameter: 'This model has no parameter to plot the loss over.',
  unknownParameter: (name: string, known: readonly string[]) =>
    `there is no parameter “${name}”; the parameters are ${known.join(', ')}`,
  wrongWay: (from: string, to: string) => `expected “from” below “to”, not ${from} and ${to}`,
  ends: 'expected a number, or two for two parameters, such as “-2 -2”',
  twoParameters: (known: readonly string[]) =>
    `expected the names of two parameters; the parameters are ${known.join(', ')}`,

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

  both: (first: string, second: string) => `${first} and ${second}`,
  twoWaySlider: 'slider in two directions',
  place: (first: string, a: string, second: string, b: string) =>
    `${first} = ${a}, ${second} = ${b}`,
  stateOfTwo: (place: string, loss: string) => `${place}, loss ${loss}`,
  lowestLoss: (loss: string) => `lowest, ${loss}`,
  lowestShownLoss: (loss: string) => `lowest shown, ${loss}`,
  lowestArea: (loss: string) => `${loss} all around here`,
  axisRange: (name: string, from: string, to: string) => `${name} from ${from} to ${to}`,
  summaryOfTwo: (loss: string, n: number, first: string, second: string) =>
    `The ${loss} of ${n === 1 ? '1 point' : `${n} points`} over ${first} and ${second}.`,
  summaryLevels: (count: number, least: string, greatest: string) =>
    count === 1
      ? `One contour line shows where it is ${least}.`
      : `${count} contour lines show where it is the same, from ${least} to ${greatest}.`,
  summaryNowOfTwo: (place: string, loss: string) => `At the present ${place} it is ${loss}.`,
  summaryLowestOfTwo: (loss: string, place: string) => `The lowest shown is ${loss}, at ${place}.`,
  summaryLowestArea: (loss: string, place: string) =>
    `The lowest shown is ${loss}, over an area around ${place}.`,
  clippedSurface: (names: string) =>
    `For some values of ${names} the loss is too large to be a number; lines end there.`,
  outsideOfTwo: (place: string) => `The present ${place} lies outside this picture.`,
  tableOfTwo: 'Values of the loss',
  corner: (row: string, column: string) => `${row} \\ ${column}`,

  table: 'Values of the curve',
  errors: 'errors',
};
