import {isServer} from 'lit';
import {domainOf, generate, isRegression} from '../../src/data/generate.js';
import {pointsFromAny} from '../../src/data/point-rows.js';
import type {TableOptions} from '../../src/data/points-from-table.js';
import {pointsFromRows} from '../../src/data/points.js';
import type {Points} from '../../src/data/points.js';
import {pointsFromText} from '../../src/data/text.js';
import {addressOf, loadText} from '../shared/load.js';
import {dataInside, pointsFromElements} from './markup.js';
import type {ContentWatch, IdWatch} from './markup-watch.js';
import {messages} from './messages.js';

/** One of the places that points can come from. */
export interface Input {
  /** The attribute that names it, if any. */
  readonly attribute?: 'points' | 'src' | 'from' | 'name';
  /** What it depends on; as long as that stays the same there is nothing to read again. */
  readonly key: readonly unknown[];
  /** @throws DataError, LoadError or MissingElement */
  read(signal: AbortSignal): Points | Promise<Points>;
}

/** What a dataset element says about where its points come from. */
export interface InputHost extends HTMLElement {
  /** The value of `points` in a box of its own, new each time it is set; absent where it is not given. */
  readonly given: {readonly value: unknown} | undefined;
  readonly src: string;
  readonly from: string;
  readonly name: string;
  readonly n: number;
  readonly seed: number;
  readonly noise: number;
  readonly reading: TableOptions;
}

/** What notices changes of the page's markup: of the element's children, of the element that `from` names. */
export interface Watches {
  readonly children: ContentWatch;
  readonly named: ContentWatch;
  readonly ids: IdWatch;
}

/** The id given as `from` leads nowhere. */
export class MissingElement extends Error {
  override readonly name = 'MissingElement';
}

/**
 * The place that the points of a dataset come from now: `points`, or else `src`, `from`, the children, `name`.
 * Nothing as long as it cannot be told or used: the element is not in a page, or the page is still arriving.
 */
export function inputOf(host: InputHost, watches: Watches | undefined): Input | undefined {
  const {given, src, from, name} = host;
  if (!from || given || src) stopFollowing(watches);
  if (given) return givenInput(host, given);
  if (src) return addressInput(host);
  if (from) return watches && namedInput(host, watches);
  const elements = isServer ? [] : dataInside(host);
  if (elements.length > 0)
    return stillArriving(host) ? undefined : childInput(host, elements, watches);
  return name ? generatedInput(host) : {key: ['none'], read: () => pointsFromRows([])};
}

/** Lets go of what `from` has led to. */
export function stopFollowing(watches: Watches | undefined): void {
  watches?.ids.stop();
  watches?.named.watch(undefined);
}

function givenInput({reading}: InputHost, given: {readonly value: unknown}): Input {
  return {
    attribute: 'points',
    key: ['points', given, ...keyOf(reading)],
    read: () => marked(pointsFromAny(given.value, reading), reading),
  };
}

function addressInput({src, reading, isConnected, baseURI}: InputHost): Input | undefined {
  if (isServer || !isConnected) return undefined;
  const url = URL.canParse(src, baseURI) ? new URL(src, baseURI) : undefined;
  return {
    attribute: 'src',
    key: ['src', url?.href ?? src, ...keyOf(reading)],
    read: signal =>
      loadText(addressOf(src, baseURI), signal, messages.fromFile).then(text =>
        marked(pointsFromText(text, reading), reading),
      ),
  };
}

function namedInput(host: InputHost, {ids, named}: Watches): Input | undefined {
  if (!host.isConnected) return undefined;
  const {from, reading} = host;
  const id = from.replace(/^#/, '');
  const element = ids.find(id);
  named.watch(element);
  if (element ? stillArriving(element) : host.ownerDocument.readyState === 'loading')
    return undefined;
  return {
    attribute: 'from',
    key: [
      'from',
      id,
      element,
      element?.getAttribute('type'),
      element?.innerHTML,
      ...keyOf(reading),
    ],
    read() {
      if (!element) throw new MissingElement(messages.noElement(id));
      return marked(pointsFromElements([element], reading), reading);
    },
  };
}

function childInput(
  {reading}: InputHost,
  elements: readonly Element[],
  watches: Watches | undefined,
): Input {
  return {
    key: ['children', watches?.children.version, ...keyOf(reading)],
    read: () => marked(pointsFromElements(elements, reading), reading),
  };
}

function generatedInput({name, n, seed, noise}: InputHost): Input {
  return {
    attribute: 'name',
    key: ['name', name, n, seed, noise],
    read() {
      const points = generate(name, {n, seed, noise});
      return {...points, domain: domainOf(name), ...(isRegression(name) && {regression: true})};
    },
  };
}

function marked(points: Points, {regression}: TableOptions): Points {
  return regression ? {...points, regression} : points;
}

function keyOf(reading: TableOptions): unknown[] {
  return Object.values(reading).map(String);
}

/** Whether the parser may still be inside an element: nothing has come behind it yet. */
function stillArriving(element: Element): boolean {
  if (element.ownerDocument.readyState !== 'loading') return false;
  for (let node: Node | null = element; node; node = node.parentNode)
    if (node.nextSibling) return false;
  return true;
}
