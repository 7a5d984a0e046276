import {ModuleTree} from './module-tree.js';
import type {Part} from './module-tree.js';
import {Parameter} from './parameter.js';
import {unspecified} from './parameter-source.js';

/** A tree of modules as it is written: a number is a parameter, a text plain data, and a map a module. */
export type TreeOutline = ReadonlyMap<string, number | string | TreeOutline>;

type Outline = Map<string, number | string | Outline>;

/** Deeper trees are no picture of anything, and each level is a call inside the other. */
const deepest = 32;

/** Most entries of a tree. */
const longest = 1000;

/** The text of a tree that cannot be read; the message says which entry and why. */
export class TreeError extends Error {
  override readonly name = 'TreeError';
}

/**
 * Reads a tree of modules, `p1=15; a.p2; b.c.p3`: entries separated by `;` or line breaks, each the full name of
 *
 * - a parameter and its value, which may be left out: `a.p2=0.5`, `a.p2` (the value is then 1);
 * - plain data, after a colon: `data:25`;
 * - a module, with a dot behind: `sub_module.`
 *
 * @throws {TreeError} if an entry is none of these, or takes a name that is taken
 */
export function parseTree(text: string): TreeOutline {
  const entries = text.split(/[;\r\n]/).filter(entry => entry.trim() !== '');
  if (entries.length > longest) throw new TreeError(`a tree has at most ${longest} entries`);
  const tree: Outline = new Map();
  for (const entry of entries) readEntry(entry.trim(), tree);
  return tree;
}

function readEntry(entry: string, tree: Outline): void {
  const [, path = '', sign, text = ''] = /^([^=:]*)([=:]?)(.*)$/s.exec(entry)!;
  const names = path.trim().split('.');
  const last = names.pop()!;
  if (names.length >= deepest) throw new TreeError(`a tree has at most ${deepest} levels`);
  const module = moduleAt(names, tree, entry);
  if (last === '' && names.length > 0 && sign === '') return;
  checkName(last, entry);
  if (module.has(last)) throw new TreeError(`“${entry}” has a name that is taken`);
  module.set(
    last,
    sign === ':' ? text.trim() : sign === '=' ? readNumber(text, entry) : unspecified,
  );
}

/** The module of that full name, which is made where it is missing. */
function moduleAt(names: readonly string[], tree: Outline, entry: string): Outline {
  return names.reduce((module, name) => {
    checkName(name, entry);
    const inner = module.get(name) ?? new Map<string, never>();
    if (!(inner instanceof Map)) throw new TreeError(`“${entry}” has a name that is taken`);
    module.set(name, inner);
    return inner;
  }, tree);
}

function readNumber(text: string, entry: string): number {
  const value = Number(text.trim() || NaN);
  if (Number.isFinite(value)) return value;
  throw new TreeError(
    `“${entry}” has no number behind “=”; plain data has a colon, such as “data:25”`,
  );
}

function checkName(name: string, entry: string): void {
  if (isPartName(name)) return;
  throw new TreeError(`“${entry}” is not a name such as “p1” or “a.p2”, or a name and a value`);
}

/** Whether a part of a module may have this name: letters, digits, `_` and `-`. */
export const isPartName = (name: string): boolean => /^[\p{L}\p{M}\p{N}_-]+$/u.test(name);

/** The same from nested objects, `{p1: 15, a: {p2: 1}, data: '25'}`. @throws {TreeError} if a name or a value does not fit */
export function treeFromObject(object: object, depth = 1): TreeOutline {
  if (depth > deepest) throw new TreeError(`a tree has at most ${deepest} levels`);
  const entries =
    object instanceof Map ? [...(object as Map<string, unknown>)] : Object.entries(object);
  return new Map(
    entries.map(([name, part]: [string, unknown]): [string, number | string | TreeOutline] => {
      checkName(name, name);
      const known = typeof part === 'string' || (typeof part === 'number' && Number.isFinite(part));
      if (known) return [name, part];
      if (typeof part === 'object' && part !== null) return [name, treeFromObject(part, depth + 1)];
      throw new TreeError(`“${name}” is neither a number nor a text nor an object`);
    }),
  );
}

/** A tree as the text that `parseTree` reads. Line breaks and semicolons of plain data become spaces. */
export function formatTree(tree: TreeOutline, prefix = ''): string {
  const entries = [...tree].map(([name, part]) => {
    const path = prefix + name;
    if (typeof part === 'number') return `${path}=${part}`;
    if (typeof part === 'string') return `${path}:${part.replace(/[;\r\n]+/g, ' ')}`;
    return part.size > 0 ? formatTree(part, `${path}.`) : `${path}.`;
  });
  return entries.join('; ');
}

/** The parts of a module that an outline tells of. */
export function partsOf(outline: TreeOutline): Map<string, Part> {
  const made = (part: number | string | TreeOutline): Part => {
    if (typeof part === 'number') return new Parameter(part);
    return typeof part === 'string' ? part : new ModuleTree(partsOf(part));
  };
  return new Map([...outline].map(([name, part]) => [name, made(part)]));
}
