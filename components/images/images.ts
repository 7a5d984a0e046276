import {html, nothing} from 'lit';
import type {PropertyValues} from 'lit';
import {chooseImages} from '../../src/data/images/images.js';
import type {Tile} from '../../src/data/images/sprite.js';
import {renderCaption} from '../shared/caption.js';
import {Disclosure, disclosureStyles, renderScroll} from '../shared/disclosure.js';
import {emit} from '../shared/events.js';
import {Figure} from '../shared/figure.js';
import {formatNumber} from '../shared/format.js';
import {keyStep, useKey} from '../shared/keys.js';
import {renderProblems} from '../shared/problems.js';
import {boolean, nameList, number, numberList, text} from '../shared/setting-types.js';
import {setting} from '../shared/setting.js';
import {columnsDrawn, suitableColumns} from './columns.js';
import {ImageFeed} from './image-feed.js';
import type {ImageFault, ImageFeedHost} from './image-feed.js';
import {messages, noteOf} from './messages.js';
import {paint} from './paint.js';
import {renderRoom, renderSheet} from './sheet.js';
import type {Sheet} from './sheet.js';
import {imagesStyles} from './styles.js';
import {tile} from './tile.js';
import {renderList, renderPixels, summaryOf} from './words.js';

/** The most images that are shown at once. */
const most = 1000;

/**
 * Small grey images, drawn pixel by pixel: one of them, or a contact sheet of many, with their labels.
 *
 * The file may be in the IDX format of MNIST, a picture (PNG and others) that holds the images side by side, CSV with a
 * row an image, or JSON; gzip is unpacked. What it is shows in the file itself, not in its name.
 *
 * @tagname ml-images
 * @fires ml-select - An image of a sheet is picked: `index` in the file and `label`.
 * @fires ml-error - A file could not be loaded or read, or a value not be taken; the last good images stay.
 * @slot caption - A caption below the images.
 * @csspart sheet - The grid of images.
 * @csspart image - One image with its label.
 * @csspart label - A label.
 * @csspart data - The numbers, or the list of the images.
 * @csspart caption - The caption.
 * @cssprop [--ml-image-size=13rem] - The greatest width of one image.
 * @cssstate loading - A file is being loaded.
 */
export class MlImages extends Figure implements ImageFeedHost {
  static override styles = [Figure.styles, disclosureStyles, imagesStyles];

  readonly #feed = new ImageFeed(this);
  readonly #table = new Disclosure(this);
  #sheet: Sheet | undefined;
  #current = 0;

  /** The address of the images. */
  @setting(text, '') src!: string;
  /** The address of the labels: an IDX file, a JSON list, or text. Without it the usual name of IDX labels is tried. */
  @setting(text, '') labels!: string;
  /** The labels of the images to show, such as `8 2`; without it, all. */
  @setting(nameList, []) only!: readonly string[];
  /** The images to show, by their index in the file and in this order, such as `0 3`; without it, all. */
  @setting(numberList, []) indices!: readonly number[];
  /** At most this many images are shown. */
  @setting(number({min: 0, max: most, integer: true}), 40) n!: number;
  /** The greatest number of columns; 0 for one that suits the number of images. */
  @setting(number({min: 0, max: 100, integer: true}), 0) columns!: number;
  /** The size of one image in a picture of many, in pixels: `28`, or width and height. Guessed if absent. */
  @setting(tile, undefined) tile!: Tile | undefined;
  /** Whether the labels are left out of the picture. */
  @setting(boolean, false) unlabelled!: boolean;
  /** The image picked, by its index in the file; −1 for none. */
  @setting(number({min: -1, integer: true}), -1) selected!: number;

  /** @internal */
  noteFault(fault: ImageFault | undefined): void {
    if (!fault) return this.report('file', undefined);
    const {attribute, code, message} = fault;
    this.report('file', message, {code, attribute, value: this[attribute] || undefined});
  }

  /** @internal */
  noteLoading(loading: boolean): void {
    if (loading) this.internals.states?.add('loading');
    else this.internals.states?.delete('loading');
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    this.#feed.look();
    const {images} = this.#feed;
    const {labels} = images ?? {};
    if (!images || (this.only.length > 0 && !labels)) this.#sheet = undefined;
    else {
      const shown = chooseImages(images, this);
      const selected = shown.indexOf(this.selected);
      const isNew = changed.has('selected') || this.#sheet?.images !== images;
      if (isNew && selected >= 0) this.#current = selected;
      this.#current = Math.max(0, Math.min(this.#current, shown.length - 1));
      const [current, labelled] = [this.#current, !this.unlabelled];
      this.#sheet = {images, shown, labelled, current, selected, write: this.#write};
    }
  }

  protected override updated(): void {
    super.updated();
    const sheet = this.renderRoot.querySelector<HTMLElement>('.sheet');
    sheet?.style.setProperty('--_columns', String(this.#columns()));
    if (!this.#sheet) return;
    const {images, shown} = this.#sheet;
    this.renderRoot.querySelectorAll('canvas').forEach((canvas, place) => {
      paint(canvas, images, shown[place]!);
    });
  }

  protected override render(): unknown {
    const {images, loading} = this.#feed;
    const note = this.#sheet?.shown.length ? undefined : noteOf(images, loading, this);
    return html`<figure aria-busy=${loading} @click=${this.#onClick} @keydown=${this.#onKey}>
        ${note === undefined ? this.#renderImages(this.#sheet!) : this.#renderInstead(note)}
        ${renderCaption()}
      </figure>
      ${renderProblems(this.problems)}`;
  }

  #renderImages(sheet: Sheet): unknown {
    const {images, shown, write} = sheet;
    const single = shown.length === 1;
    return html`${renderSheet(sheet)}
    ${single ? nothing : html`<p class="visually-hidden" id="summary">${summaryOf(sheet)}</p>`}
    ${this.#table.render(single ? messages.pixelTable : messages.imageTable, () =>
      single
        ? html`<p>${messages.pixelCaption(write(images.max))}</p>
            ${renderScroll(messages.scroll, renderPixels(images, shown[0]!, write))}`
        : renderScroll(messages.scroll, renderList(sheet)),
    )}`;
  }

  /** What stands in the images' place; while they are loaded, the room they will take. */
  #renderInstead(note: string): unknown {
    if (!this.#feed.loading) return html`<p class="note">${note}</p>`;
    return html`<p class="visually-hidden">${note}</p>
      ${renderRoom(this.#expected(), !this.unlabelled)}`;
  }

  #expected(): number {
    return Math.min(this.n, this.indices.length || this.n);
  }

  #columns(): number {
    const shown = this.#sheet?.shown.length ?? this.#expected();
    return Math.max(1, Math.min(this.columns || suitableColumns(shown), shown));
  }

  readonly #write = (value: number): string => formatNumber(value, 3, this);

  readonly #onClick = (event: Event): void => {
    const cell = (event.target as Element).closest<HTMLElement>('[role="option"]');
    if (cell) this.#pick(Number(cell.dataset['place']));
  };

  readonly #onKey = (event: KeyboardEvent): void => {
    const cell = (event.target as Element).closest<HTMLElement>('[role="option"]');
    if (!cell || !this.#sheet) return;
    const [place, last] = [Number(cell.dataset['place']), this.#sheet.shown.length - 1];
    const step = event.altKey ? undefined : keyStep(event);
    if (step?.end) this.#pick(step.end === 'first' ? 0 : last);
    else if (step) {
      const next =
        place + Math.sign(step.x) - Math.sign(step.y) * columnsDrawn(cell.parentElement!);
      if (next >= 0 && next <= last) this.#pick(next);
    } else if (event.key === ' ' || event.key === 'Enter') this.#pick(place);
    else return;
    useKey(event);
  };

  /** Selects the image at a place of the sheet, and gives it the focus. */
  #pick(place: number): void {
    const {images, shown} = this.#sheet!;
    const index = shown[place]!;
    const label = images.labels?.[index];
    this.#current = place;
    this.selected = index;
    this.requestUpdate();
    this.renderRoot.querySelector<HTMLElement>(`[data-place="${place}"]`)?.focus();
    emit(this, 'ml-select', {index, ...(label !== undefined && {label})});
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ml-images': MlImages;
  }
}
