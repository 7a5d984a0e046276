/** Every word of a choice that a reader may see, beside what its author writes. */
export const messages = {
  right: 'Right.',
  wrong: 'Not this one.',
  empty: '(an answer without words)',
};
