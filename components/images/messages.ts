import type {Images} from '../../src/data/images/images.js';

/** Every sentence of `<ml-images>` that a reader may see, beside those about the data itself (`src/data/images/messages.ts`). */
export const messages = {
  noSource:
    'This shows images: name a file with src="…", in the IDX format, as a picture, CSV or JSON.',
  loading: 'The images are being loaded.',
  failed: 'There are no images to show.',
  noneLabelled: (labels: string) => `None of the images is labelled ${labels}.`,
  noLabels: (labels: string) =>
    `Only images labelled ${labels} are to be shown, but there are no labels: name a file of them with labels="…".`,
  noneChosen: 'No image was chosen.',
  badPack: 'The file is packed by gzip but cannot be unpacked; it may be cut off.',
  badPicture: 'The picture cannot be read; it may be cut off.',
  tile: 'expected one whole number, or two for width and height, such as “28” or “28 32”',
  or: (items: readonly string[]) => items.join(' or '),
  image: (number: string, label: string | undefined) =>
    label === undefined ? `image ${number}` : `image ${number}, labelled ${label}`,
  single: (width: number, height: number, label: string | undefined) =>
    `An image of ${width} × ${height} pixels${label === undefined ? '' : `, labelled ${label}`}`,
  sheet: 'Images',
  summary: (shown: string, all: string, width: number, height: number) =>
    `${shown === all ? shown : `${shown} of ${all}`} images of ${width} × ${height} pixels.`,
  counts: (counts: readonly (readonly [label: string, count: string])[], more: number) => {
    const parts = counts.map(([label, count]) => `${count} labelled ${label}`);
    if (more > 0) parts.push(`${more} with other labels`);
    return `${parts.join(', ')}.`;
  },
  pixelTable: 'Pixels as a table',
  pixelCaption: (greatest: string) =>
    `Each number is the ink of one pixel: 0 is none, ${greatest} is full.`,
  imageTable: 'Images as a table',
  number: 'image',
  index: 'index in the file',
  label: 'label',
  scroll: 'Table, can be scrolled',
};

/** Why there is nothing to show. */
export function noteOf(
  images: Images | undefined,
  loading: boolean,
  {src, only}: {readonly src: string; readonly only: readonly string[]},
): string {
  if (!images && loading) return messages.loading;
  if (!images) return src ? messages.failed : messages.noSource;
  const labels = messages.or(only);
  if (labels && !images.labels) return messages.noLabels(labels);
  return labels ? messages.noneLabelled(labels) : messages.noneChosen;
}
