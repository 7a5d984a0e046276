import type {Dataset} from '../data/dataset.js';
import type {Points} from '../data/points.js';
import {rowsFromPoints} from '../data/points.js';
import type {AnyDescription, ModuleDescription, ParameterDescription} from './description.js';
import {escaped} from '../expression/markup.js';

/** Text of one line or more. */
type Lines = readonly string[];

/** The elements that hold the same state as a module, in a plot that shows it and, where it is given, the data. */
export function toHtml(description: AnyDescription, dataset?: Dataset): string {
  const model = modelLines(description);
  const data = dataset ? datasetLines(dataset) : [];
  const plotted = description.kind !== 'module';
  const lines = plotted ? element('ml-plot', {}, [...data, ...model]) : [...data, ...model];
  return `${lines.join('\n')}\n`;
}

function modelLines(description: AnyDescription, name?: string): Lines {
  const named: Attributes = name === undefined ? {} : {name};
  switch (description.kind) {
    case 'linear': {
      const {w1, w2, b} = description;
      return element('ml-linear-model', {...named, w1, w2, b});
    }
    case 'product': {
      const factors = description.factors.flatMap(({name, part}, k) =>
        modelLines(part, name === `m${k + 1}` ? undefined : name),
      );
      return element('ml-product-model', named, factors);
    }
    case 'formula': {
      const {forward, parameters} = description;
      const plain = parameters.every(parameter => Object.keys(parameter).length === 2);
      const list = parameters.map(({name, value}) => `${name}=${value}`).join('; ');
      return plain
        ? element('ml-formula-model', {...named, forward, ...(list && {parameters: list})})
        : element('ml-formula-model', {...named, forward}, parameters.flatMap(parameterLines));
    }
    case 'mlp': {
      const {hidden, activation, output, weights} = description;
      const numbers = {
        hidden: hidden.join(' '),
        activation,
        output,
        weights: wrapped(weights, ' '),
      };
      return element('ml-mlp-model', {...named, ...numbers});
    }
    case 'module':
      return moduleLines(description, named);
  }
}

function moduleLines({parameters, data, modules}: ModuleDescription, named: Attributes): Lines {
  const tree = data.map(({name, value}) => `${name}:${value}`).join('; ');
  const inner = modules.flatMap(({name, part}) => modelLines(part, name));
  return element('ml-module', {...named, ...(tree && {tree})}, [
    ...parameters.flatMap(parameterLines),
    ...inner,
  ]);
}

const parameterLines = (parameter: ParameterDescription): Lines =>
  element('ml-parameter', {...parameter});

function datasetLines({points, train, seed, editable}: Dataset): Lines {
  const settings: Attributes = {
    ...(train !== 1 && {train, seed}),
    ...(points.regression && {regression: true}),
    ...(editable && {editable: true}),
  };
  if (!points.labels && !points.names) {
    const rows = rowsFromPoints(points).map(([x1, x2, y]) => `${x1},${x2},${answer(points, y)}`);
    return element('ml-dataset', {...settings, points: wrapped(rows, '; ')});
  }
  const positive: Attributes = points.labels ? {positive: points.labels[1]} : {};
  return element('ml-dataset', {...settings, ...positive}, [
    '<script type="application/json">',
    ...scriptRows(points),
    '</script>',
  ]);
}

const answer = ({regression}: Points, y: number): string =>
  !regression && Math.abs(y) === 1 ? (y > 0 ? 'X' : 'O') : String(y);

/** Rows as JSON with headings; `<` is escaped, so that no text in them can end the script. */
function scriptRows(points: Points): Lines {
  const {labels, names = ['x1', 'x2']} = points;
  const rows = rowsFromPoints(points).map(([x1, x2, y]) => {
    const label = labels ? (y > 0 ? labels[1] : labels[0]) : y;
    const members = [[names[0], x1] as const, [names[1], x2] as const, ['y', label] as const];
    const text = members.map(([key, value]) => `${JSON.stringify(key)}: ${JSON.stringify(value)}`);
    return `  {${text.join(', ')}}`.replaceAll('<', '\\u003c');
  });
  return ['[', ...rows.map((row, k) => (k < rows.length - 1 ? `${row},` : row)), ']'];
}

type Attributes = Readonly<Record<string, string | number | boolean>>;

function element(tag: string, attributes: Attributes, children: Lines = []): Lines {
  const text = Object.entries(attributes).map(([name, value]) =>
    value === true ? ` ${name}` : ` ${name}="${escaped(String(value))}"`,
  );
  const [first = '', ...more] = `<${tag}${text.join('')}>`.split('\n');
  const open = [first, ...more.map(line => `    ${line}`)];
  if (children.length === 0) return [...open.slice(0, -1), `${open.at(-1)!}</${tag}>`];
  return [...open, ...children.map(line => `  ${line}`), `</${tag}>`];
}

/** Long lists go over several lines, broken between items. */
function wrapped(items: readonly (string | number)[], separator: string): string {
  const lines: string[] = [];
  for (const item of items) {
    const longer = `${lines.at(-1) ?? ''}${separator}${item}`;
    if (lines.length === 0 || longer.length > 72) lines.push(String(item));
    else lines[lines.length - 1] = longer;
  }
  return lines.length > 1 ? ['', ...lines].join('\n') : lines.join('');
}
