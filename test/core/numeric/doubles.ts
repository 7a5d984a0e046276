/** Helpers of the tests of this folder: doubles as hexadecimal bits, distances, hashes. */

const view = new DataView(new ArrayBuffer(8));

/** The double whose 64 bits are the 16 hexadecimal digits; 'nan' for NaN. */
export function fromHex(hex: string): number {
  if (hex === 'nan') return NaN;
  view.setBigUint64(0, BigInt(`0x${hex}`));
  return view.getFloat64(0);
}

/** The inverse of `fromHex`. */
export function toHex(x: number): string {
  if (Number.isNaN(x)) return 'nan';
  view.setFloat64(0, x);
  return view.getBigUint64(0).toString(16).padStart(16, '0');
}

function rank(x: number): bigint {
  view.setFloat64(0, x);
  const bits = view.getBigInt64(0);
  return bits < 0n ? -(bits & 0x7fffffffffffffffn) : bits;
}

/** How many doubles lie between a and b; 0 if equal or both NaN, Infinity if one alone is NaN. */
export function ulpDistance(a: number, b: number): number {
  if (Number.isNaN(a) || Number.isNaN(b)) return Number.isNaN(a) && Number.isNaN(b) ? 0 : Infinity;
  const distance = rank(a) - rank(b);
  return Number(distance < 0n ? -distance : distance);
}

/** FNV-1a of 32 bits over little-endian bytes (G. Fowler, L. C. Noll, K.-P. Vo). */
export class Hash {
  private value = 0x811c9dc5;

  word(word: number): void {
    for (let shift = 0; shift < 32; shift += 8) {
      this.value = Math.imul(this.value ^ ((word >>> shift) & 255), 0x01000193);
    }
  }

  double(x: number): void {
    view.setFloat64(0, x);
    const high = view.getUint32(0);
    this.word(view.getUint32(4));
    this.word(high);
  }

  get hex(): string {
    return (this.value >>> 0).toString(16).padStart(8, '0');
  }
}
