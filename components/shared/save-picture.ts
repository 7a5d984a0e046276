import {plainColor} from './plain-color.js';

const namespace = 'http://www.w3.org/2000/svg';

/** The properties that make the looks of shapes, with what an SVG file takes where nothing is said. */
const shapeProperties: Readonly<Record<string, string>> = {
  fill: '#000000',
  stroke: 'none',
  'stroke-width': '1',
  'stroke-dasharray': 'none',
  'stroke-linecap': 'butt',
  'stroke-linejoin': 'miter',
  'fill-rule': 'nonzero',
  'paint-order': 'normal',
  opacity: '1',
};

/** Those of text besides. */
const textProperties: Readonly<Record<string, string>> = {
  'font-family': '',
  'font-size': '',
  'font-style': 'normal',
  'font-weight': '400',
  'text-anchor': '',
};

/** On the page marks may reach over the edge of a picture; a file has no such edge. In user units. */
const margin = 9;

/** Elements that are not painted themselves. */
const containers = new Set(['svg', 'g', 'defs', 'clipPath', 'pattern']);

/** What is thrown where there is no picture to be saved. */
export const noPicture = ({localName}: Element): Error =>
  new Error(`There is no picture of <${localName}> to save; in its place stands what it lacks.`);

/** What goes with a picture that leaves its page. */
export interface PictureTexts {
  readonly title: string;
  readonly description: string;
}

/**
 * A picture of the page as the text of an SVG file of its own: colours and type as they are shown now, a title and a
 * description, and nothing that was there to be operated (`data-live`) or is not shown.
 */
export function standaloneSvg(picture: SVGSVGElement, {title, description}: PictureTexts): string {
  const copy = copyOf(picture) as SVGSVGElement;
  const {x, y, width, height} = picture.viewBox.baseVal;
  const size = [width + 2 * margin, height + 2 * margin] as const;
  copy.setAttribute('viewBox', [x - margin, y - margin, ...size].join(' '));
  copy.setAttribute('width', String(size[0]));
  copy.setAttribute('height', String(size[1]));
  copy.setAttribute('role', 'img');
  copy.prepend(textElement('title', title), textElement('desc', description));
  return new XMLSerializer().serializeToString(copy);
}

/**
 * A standalone SVG as a PNG, `scale` pixels for each unit of its size, on a ground of that colour.
 *
 * @throws {Error} if the browser cannot draw it: a content security policy without `img-src blob:` forbids it
 */
export async function pngOf(svg: string, scale: number, ground: string): Promise<Blob> {
  const url = URL.createObjectURL(new Blob([svg], {type: 'image/svg+xml'}));
  try {
    const image = new Image();
    image.src = url;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = Math.round(image.naturalWidth * scale);
    canvas.height = Math.round(image.naturalHeight * scale);
    const context = canvas.getContext('2d')!;
    context.fillStyle = ground;
    context.fillRect(0, 0, canvas.width, canvas.height);
    context.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise((resolve, reject) => {
      canvas.toBlob(blob =>
        blob ? resolve(blob) : reject(new Error('The picture is too large.')),
      );
    });
  } finally {
    URL.revokeObjectURL(url);
  }
}

function copyOf(element: Element): Element | undefined {
  const style = getComputedStyle(element);
  const hidden = style.display === 'none' && !element.closest('defs');
  if (hidden || element.hasAttribute('data-live')) return undefined;
  const copy = document.createElementNS(namespace, element.localName);
  for (const {name, value} of element.attributes)
    if (isGeometry(name)) copy.setAttribute(name, value);
  if (!containers.has(element.localName)) inlineStyle(copy, style);
  for (const child of element.childNodes) {
    if (child.nodeType === Node.ELEMENT_NODE) {
      const inner = copyOf(child as Element);
      if (inner) copy.append(inner);
    } else if (child.nodeType === Node.TEXT_NODE && element.localName.startsWith('t')) {
      copy.append(child.cloneNode());
    }
  }
  return copy;
}

const isGeometry = (name: string): boolean =>
  !/^(class|part|role|tabindex|style|data-.*|aria-.*)$/.test(name);

function inlineStyle(copy: Element, style: CSSStyleDeclaration): void {
  const isText = copy.localName === 'text';
  const properties = isText ? {...shapeProperties, ...textProperties} : shapeProperties;
  for (const [name, usual] of Object.entries(properties)) {
    const value = plainValue(name, style.getPropertyValue(name));
    if (value === '' || value === usual) copy.removeAttribute(name);
    else copy.setAttribute(name, value);
  }
}

function plainValue(name: string, value: string): string {
  const isColor = (name === 'fill' || name === 'stroke') && !/^(none|url|$)/.test(value);
  if (isColor) return plainColor(value);
  return /width|size/.test(name) ? value.replace('px', '') : value;
}

function textElement(name: string, text: string): Element {
  const element = document.createElementNS(namespace, name);
  element.textContent = text;
  return element;
}
