let context: CanvasRenderingContext2D | null | undefined;
const known = new Map<string, string>();

/** Any CSS colour as `#rrggbb` or `#rrggbbaa`, which every program that reads SVG understands. */
export function plainColor(color: string): string {
  let plain = known.get(color);
  if (plain === undefined) {
    context ??= Object.assign(document.createElement('canvas'), {width: 1, height: 1}).getContext(
      '2d',
      {willReadFrequently: true},
    );
    if (!context) return color;
    context.clearRect(0, 0, 1, 1);
    context.fillStyle = color;
    context.fillRect(0, 0, 1, 1);
    const bytes = [...context.getImageData(0, 0, 1, 1).data];
    const shown = bytes[3] === 255 ? bytes.slice(0, 3) : bytes;
    plain = `#${shown.map(byte => byte.toString(16).padStart(2, '0')).join('')}`;
    known.set(color, plain);
  }
  return plain;
}
