/** How large a formula may be. Every limit is counted while reading, so that no text can take long or nest too deep. */
export const limits = {
  /** The greatest length of the text. */
  characters: 2048,
  /** The greatest number of nodes of the tree. */
  nodes: 512,
  /** How deep parentheses, signs, powers, `not` and conditionals may nest. */
  depth: 64,
} as const;
