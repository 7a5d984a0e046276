/** The strings a reader sees. */
export const messages = {
  unknownNames: (unknown: readonly string[], known: readonly string[]) =>
    `there is no ${unknown.map(name => `“${name}”`).join(', ')}; a goal may speak of ${known.join(', ')}`,

  noModel: 'This task needs a model: put one inside it or around it, or name one with model="…".',
  noData: 'This task needs a dataset: put one inside it or around it, or name one with data="…".',
  noTrainer:
    'This task needs a trainer: put one inside it or around it, or name one with trainer="…".',

  goals: 'Goals',
  partReached: 'Reached:',
  partOpen: 'Not yet:',
  now: (value: string) => `now ${value}`,
  nowOf: (name: string, value: string) => `${name} is ${value}`,
  noValue: 'no value yet',

  reached: 'Goal reached.',
  reachedBefore: 'You reached the goal; since then the model has changed.',
  progress: (done: number, all: number) => `${done} of ${all} reached`,
  reset: 'Start again',
};
