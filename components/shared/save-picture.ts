import {plainColor} from './plain-color.js';

const namespace = 'http://www.w3.org/2000/svg';

/** The properties that make the looks of our pictures. */
const paints = ['fill', 'stroke'] as const;
const lengths = ['stroke-width', 'font-size'] as const;
const words = [
  'fill-rule',
  'stroke-dasharray',
  'stroke-linecap',
  'stroke-linejoin',
  'font-family',
  'font-style',
  'font-weight',
  'text-anchor',
  'paint-order',
  'opacity',
] as const;

/** On the page marks may reach over the edge of a picture; a file has no such edge. In user units. */
const margin = 9;

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
  if (element.localName !== 'g' && element.localName !== 'svg') inlineStyle(copy, style);
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
  for (const name of paints) {
    const paint = style.getPropertyValue(name);
    const isColor = paint !== 'none' && !paint.startsWith('url');
    copy.setAttribute(name, isColor ? plainColor(paint) : paint);
  }
  for (const name of lengths)
    copy.setAttribute(name, style.getPropertyValue(name).replace('px', ''));
  for (const name of words) {
    const value = style.getPropertyValue(name);
    if (value) copy.setAttribute(name, value);
  }
}

function textElement(name: string, text: string): Element {
  const element = document.createElementNS(namespace, name);
  element.textContent = text;
  return element;
}
