/** The sentences about goals that an author of a page may see. */
export const messages = {
  condition: 'a condition, such as errors == 0',
};
