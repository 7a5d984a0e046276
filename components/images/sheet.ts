import {html, nothing, svg} from 'lit';
import type {TemplateResult} from 'lit';
import type {Images} from '../../src/data/images/images.js';
import {messages} from './messages.js';

/** What a sheet shows. */
export interface Sheet {
  readonly images: Images;
  /** The images to show, by their index in the file. */
  readonly shown: readonly number[];
  /** Whether labels stand below the images. */
  readonly labelled: boolean;
  /** The places, counted from 0, of the image that takes the focus and of the one selected; −1 for none. */
  readonly current: number;
  readonly selected: number;
  /** Writes the number of an image. */
  readonly write: (value: number) => string;
}

/** Up to this many images may be large: then a grid of pixels is drawn, which small ones would drown in. */
const few = 12;

/** One image is a picture; several are a list to choose from. */
export function renderSheet(sheet: Sheet): TemplateResult {
  const {images, shown} = sheet;
  if (shown.length === 1) {
    const label = images.labels?.[shown[0]!];
    return html`<div class="sheet few" part="sheet">
      <div
        class="cell"
        part="image"
        role="img"
        aria-label=${messages.single(images.width, images.height, label)}
      >
        ${renderImage(sheet, shown[0]!)}
      </div>
    </div>`;
  }
  return html`<div
    class="sheet ${shown.length > few ? '' : 'few'}"
    part="sheet"
    role="listbox"
    aria-label=${messages.sheet}
    aria-describedby="summary"
  >
    ${shown.map((index, place) => renderOption(sheet, index, place))}
  </div>`;
}

function renderOption(sheet: Sheet, index: number, place: number): TemplateResult {
  const {images, current, selected, write} = sheet;
  return html`<div
    class="cell"
    part="image"
    role="option"
    data-place=${place}
    tabindex=${place === current ? 0 : -1}
    aria-selected=${place === selected}
    aria-label=${messages.image(write(place + 1), images.labels?.[index])}
  >
    ${renderImage(sheet, index)}
  </div>`;
}

function renderImage({images, shown, labelled}: Sheet, index: number): TemplateResult {
  const {width, height, labels} = images;
  return html`<div class="paper">
      <canvas width=${width} height=${height}></canvas>
      ${shown.length > few ? nothing : renderGrid(images)}
    </div>
    ${labelled && labels ? html`<span class="label" part="label">${labels[index]}</span>` : nothing}`;
}

function renderGrid({width, height}: Images): unknown {
  const lines = (count: number, line: (at: number) => string): string =>
    Array.from({length: count - 1}, (_, i) => line(i + 1)).join('');
  const down = lines(width, x => `M${x} 0V${height}`);
  const across = lines(height, y => `M0 ${y}H${width}`);
  return html`<svg class="hairs" viewBox="0 0 ${width} ${height}" preserveAspectRatio="none">
    ${svg`<path d=${down + across} />`}
  </svg>`;
}

/** Keeps the room of images that are still to come. */
export function renderRoom(count: number, labelled: boolean): TemplateResult {
  const room = html`<div class="cell">
    <div class="paper room"></div>
    ${labelled ? html`<span class="label">&nbsp;</span>` : nothing}
  </div>`;
  return html`<div class="sheet ${count > few ? '' : 'few'}" aria-hidden="true">
    ${Array.from({length: count}, () => room)}
  </div>`;
}
