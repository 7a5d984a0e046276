/**
 * Grey images of one size. The arrays of one `Images` are never written to after it is made, so views may keep them.
 */
export interface Images {
  /** Pixels in a row of an image. */
  readonly width: number;
  /** Rows of an image. */
  readonly height: number;
  /** Number of images. */
  readonly n: number;
  /** n × height × width values from 0 (nothing) to `max` (full ink), image by image and row by row. */
  readonly pixels: Uint8Array | Float32Array;
  /** The value of full ink: 255 for bytes, 1 for fractions, or what the data says. */
  readonly max: number;
  /** What each image shows, where that is known. */
  readonly labels?: readonly string[];
}

/** The pixels of one image, a view into those of all. */
export function pixelsOf(
  {width, height, pixels}: Images,
  index: number,
): Uint8Array | Float32Array {
  const size = width * height;
  return pixels.subarray(index * size, (index + 1) * size);
}

/** Which images a reader is to see. */
export interface Choice {
  /** The labels wanted; none means all. */
  readonly only?: readonly string[];
  /** The images wanted, by index from 0 and in this order; none means all. */
  readonly indices?: readonly number[];
  /** At most this many. */
  readonly n: number;
}

/** The indices of the images that a choice takes; indices that lead nowhere are left out. */
export function chooseImages(images: Images, {only = [], indices = [], n}: Choice): number[] {
  const {labels} = images;
  const wanted = new Set(only);
  const fits = (index: number): boolean =>
    Number.isInteger(index) &&
    index >= 0 &&
    index < images.n &&
    (wanted.size === 0 || wanted.has(labels?.[index] ?? ''));
  const chosen: number[] = [];
  const count = indices.length || images.n;
  for (let i = 0; i < count && chosen.length < n; i++) {
    const index = indices.length > 0 ? indices[i]! : i;
    if (fits(index)) chosen.push(index);
  }
  return chosen;
}
