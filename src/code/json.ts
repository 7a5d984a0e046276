import type {Points} from '../data/points.js';
import {rowsFromPoints} from '../data/points.js';
import type {AnyDescription} from './description.js';

/** The present state as JSON: `model` and, where data is given, `data`, which `<ml-dataset>` reads as it stands. */
export function toJson(description: AnyDescription, points?: Points): string {
  return `${written({model: plain(description), ...(points && {data: plainPoints(points)})}, '')}\n`;
}

/** Parts stand beside their names: `{"name": "m1", "kind": "linear", …}`. */
function plain(description: AnyDescription): object {
  const named = (parts: readonly {name: string; part: AnyDescription}[]): object[] =>
    parts.map(({name, part}) => ({name, ...plain(part)}));
  if (description.kind === 'product') return {...description, factors: named(description.factors)};
  if (description.kind === 'module') return {...description, modules: named(description.modules)};
  return description;
}

function plainPoints(points: Points): object {
  const {labels, names} = points;
  return {
    ...(names && {names}),
    ...(labels && {labels}),
    points: rowsFromPoints(points),
  };
}

/** JSON with a line for each member, but a list of plain values on one. */
function written(value: unknown, indent: string): string {
  const inner = `${indent}  `;
  if (Array.isArray(value)) {
    if (!value.some(item => typeof item === 'object'))
      return `[${value.map(item => JSON.stringify(item)).join(', ')}]`;
    return `[\n${value.map(item => inner + written(item, inner)).join(',\n')}\n${indent}]`;
  }
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const members = Object.entries(value).map(
    ([name, member]) => `${inner}${JSON.stringify(name)}: ${written(member, inner)}`,
  );
  return `{\n${members.join(',\n')}\n${indent}}`;
}
