/** What a reader is told, in the language of the library. */
export const messages = {
  parameters: 'Parameters',
  noModel: 'These knobs need a model: put one inside them, or name one with model="…".',
  noParameters: 'This model has no parameters to turn.',
  reset: 'Reset',
  notANumber: (name: string, kept: string): string =>
    `${name} must be a number; it stays at ${kept}.`,
  outside: (name: string, min: string, max: string, kept: string): string =>
    `${name} goes from ${min} to ${max}; it stays at ${kept}.`,
  unknown: (names: readonly string[], known: readonly string[]): string =>
    `there is no parameter ${names.map(name => `“${name}”`).join(', ')}; the parameters are ${known.join(', ') || 'none'}.`,
  notInOrder: (min: number, max: number): string =>
    `min (${min}) must be less than max (${max})${min > max ? ', so they are taken the other way round' : ''}.`,
};
