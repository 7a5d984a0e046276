/** Names that mean something to Python or to every object in it. */
const taken = new Set(
  'forward self x1 x2 inputs True False None and or not if elif else for while in is as assert async await break class continue def del except finally from global import lambda nonlocal pass raise return try with yield'.split(
    ' ',
  ),
);

/** A name that Python takes for an attribute: `my line` is `my_line`, and `class` is `class_`. */
export function identifier(name: string): string {
  const plain = name.replace(/[^\p{L}\p{N}_]/gu, '_').replace(/^(?=\p{N}|$)/u, '_');
  return taken.has(plain) || plain.startsWith('__') ? `${plain.replace(/^_+/, 'p_')}_` : plain;
}

/** A name for a class: `sub_module` is `SubModule`. */
export const className = (name: string): string =>
  identifier(name)
    .split('_')
    .map(word => word.slice(0, 1).toUpperCase() + word.slice(1))
    .join('') || 'Part';

/** Gives every name once: the second `Product` is `Product2`. */
export class UniqueNames {
  readonly #given = new Set<string>();

  constructor(...given: readonly string[]) {
    for (const name of given) this.#given.add(name);
  }

  take(name: string): string {
    let unique = name;
    for (let k = 2; this.#given.has(unique); k++) unique = `${name}${k}`;
    this.#given.add(unique);
    return unique;
  }
}
