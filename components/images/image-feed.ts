import {isServer} from 'lit';
import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {DataError} from '../../src/data/data-error.js';
import {withLabels} from '../../src/data/images/checks.js';
import type {Images} from '../../src/data/images/images.js';
import {labelsAddress, labelsFromBytes} from '../../src/data/images/read.js';
import type {Tile} from '../../src/data/images/sprite.js';
import {addressOf, loadBytes, LoadError, textOf} from '../shared/load.js';
import {imagesIn, unpacked} from './decode.js';

/** What the feed needs of its element. */
export interface ImageFeedHost extends ReactiveControllerHost, HTMLElement {
  readonly src: string;
  readonly labels: string;
  readonly tile: Tile | undefined;
  /** Notes what is wrong with a file, or that nothing is. */
  noteFault(fault: ImageFault | undefined): void;
  noteLoading(loading: boolean): void;
}

/** What is wrong with a file. */
export interface ImageFault {
  readonly attribute: 'src' | 'labels';
  readonly code: string;
  readonly message: string;
}

/**
 * Brings images and labels from their files. Of files that are asked for one after the other only the last ones count,
 * and the others are aborted; the last good images stay until others have come.
 */
export class ImageFeed implements ReactiveController {
  #images: Images | undefined;
  #key = '';
  #loading: AbortController | undefined;

  constructor(private readonly host: ImageFeedHost) {
    host.addController(this);
  }

  /** The images that came last. */
  get images(): Images | undefined {
    return this.#images;
  }

  get loading(): boolean {
    return this.#loading !== undefined;
  }

  hostConnected(): void {
    this.host.requestUpdate();
  }

  hostDisconnected(): void {
    queueMicrotask(() => {
      if (this.host.isConnected || !this.#loading) return;
      this.#key = '';
      this.#end();
    });
  }

  /** Loads if what the attributes say has changed. To be called before each update. */
  look(): void {
    const {src, labels, tile, baseURI, isConnected} = this.host;
    const key = JSON.stringify([src, labels, tile, baseURI]);
    if (isServer || !isConnected || key === this.#key) return;
    this.#key = key;
    this.#end();
    this.host.noteFault(undefined);
    if (src) void this.#load(src, labels, tile);
    else this.#images = undefined;
  }

  async #load(src: string, labels: string, tile: Tile | undefined): Promise<void> {
    const loading = (this.#loading = new AbortController());
    this.host.noteLoading(true);
    let attribute: ImageFault['attribute'] = 'src';
    const fetched = async (address: string): Promise<Uint8Array<ArrayBuffer>> =>
      unpacked(await loadBytes(addressOf(address, this.host.baseURI), loading.signal));
    const labelled = labels ? fetched(labels) : this.#guessed(src, fetched);
    labelled.catch(() => {});
    try {
      let images = await imagesIn(await fetched(src), tile);
      attribute = 'labels';
      const bytes = await labelled;
      if (bytes) images = withLabels(images, labelsFromBytes(bytes, textOf));
      if (this.#loading === loading) this.#images = images;
    } catch (error) {
      if (this.#loading === loading) this.host.noteFault(faultOf(error, attribute));
    } finally {
      if (this.#loading === loading) this.#end();
      this.host.requestUpdate();
    }
  }

  /** Labels that go with the images by name; that they are not there is no fault. */
  async #guessed(
    src: string,
    fetched: (address: string) => Promise<Uint8Array<ArrayBuffer>>,
  ): Promise<Uint8Array<ArrayBuffer> | undefined> {
    const address = labelsAddress(src);
    return address === undefined ? undefined : fetched(address).catch(() => undefined);
  }

  #end(): void {
    this.#loading?.abort();
    this.#loading = undefined;
    this.host.noteLoading(false);
  }
}

/** Any other error is one of ours, and goes on. */
function faultOf(error: unknown, attribute: ImageFault['attribute']): ImageFault {
  if (error instanceof LoadError) return {attribute, code: error.code, message: error.message};
  if (error instanceof DataError) return {attribute, code: 'bad-data', message: error.message};
  throw error;
}
