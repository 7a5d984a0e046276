/** A value that a setting cannot take; its message is a sentence for the author of the page. */
export class SettingError extends Error {}

/** How one kind of setting reads the number, the object and the string form of its value, and writes it as an attribute. */
export interface SettingType<T> {
  /** @throws {SettingError} if the value is not of this kind */
  parse(value: unknown): T;
  /** The attribute's text; null for no attribute. */
  format(value: T): string | null;
}

/** A number within bounds. */
export function number(
  options: {min?: number; max?: number; integer?: boolean} = {},
): SettingType<number> {
  const {min = -Infinity, max = Infinity, integer = false} = options;
  return {
    parse(value) {
      const read = typeof value === 'number' ? value : Number(String(value).trim() || NaN);
      const fits = Number.isFinite(read) && read >= min && read <= max;
      if (fits && (!integer || Number.isInteger(read))) return read;
      throw new SettingError(`expected ${describe(min, max, integer)}`);
    },
    format: String,
  };
}

function describe(min: number, max: number, integer: boolean): string {
  const kind = integer ? 'a whole number' : 'a number';
  if (min > -Infinity && max < Infinity) return `${kind} from ${min} to ${max}`;
  if (min > -Infinity) return `${kind} of at least ${min}`;
  return max < Infinity ? `${kind} of at most ${max}` : kind;
}

/** Any text. */
export const text: SettingType<string> = {
  parse: String,
  format: value => value || null,
};

/** True or false; as an attribute, present or absent. `"false"` is false, for the hosts that write it. */
export const boolean: SettingType<boolean> = {
  parse: value => value !== false && value !== 'false',
  format: value => (value ? '' : null),
};

/** One of a few words. */
export function oneOf<Word extends string>(...words: readonly Word[]): SettingType<Word> {
  return {
    parse(value) {
      const word = words.find(word => word === String(value).trim().toLowerCase());
      if (word === undefined) throw new SettingError(`expected one of ${words.join(', ')}`);
      return word;
    },
    format: String,
  };
}

/** Two numbers, the lower first, as `0 1` or `[0, 1]`. */
export const range: SettingType<readonly [number, number]> = {
  parse(value) {
    const numbers = numberList.parse(value);
    const [from, to] = numbers;
    if (numbers.length !== 2 || !(from! < to!))
      throw new SettingError('expected two numbers, the lower first, such as “0 1”');
    return [from!, to!];
  },
  format: pair => pair.join(' '),
};

/** Numbers separated by spaces or commas, or an array of them. */
export const numberList: SettingType<readonly number[]> = {
  parse(value) {
    const numbers = wordList.parse(value).map(Number);
    if (!numbers.every(Number.isFinite))
      throw new SettingError('expected numbers, such as “0.5 2”');
    return numbers;
  },
  format: numbers => numbers.join(' ') || null,
};

/** A point (x1, x2) as `0.5 0.2` or `[0.5, 0.2]`. */
export const place: SettingType<readonly [x1: number, x2: number]> = {
  parse(value) {
    const [x1, x2, ...more] = numberList.parse(value);
    if (x1 === undefined || x2 === undefined || more.length > 0)
      throw new SettingError('expected a point as two numbers, such as “0.5 0.2”');
    return [x1, x2];
  },
  format: point => point.join(' '),
};

/** Words separated by spaces or commas, or an array of them. */
export const wordList: SettingType<readonly string[]> = {
  parse(value) {
    if (Array.isArray(value)) return value.map(String);
    return String(value)
      .split(/[\s,]+/)
      .filter(word => word !== '');
  },
  format: words => words.join(' ') || null,
};

/**
 * Names that may hold spaces: separated by semicolons if there is one, else by commas if there is one, else by spaces;
 * or an array of them.
 */
export const nameList: SettingType<readonly string[]> = {
  parse(value) {
    if (Array.isArray(value)) return value.map(String);
    const names = String(value);
    const separator = [';', ','].find(sign => names.includes(sign)) ?? /\s+/;
    return names
      .split(separator)
      .map(name => name.trim())
      .filter(name => name !== '');
  },
  format: names =>
    names.length > 0 ? `${names.join('; ')}${names.length === 1 ? ';' : ''}` : null,
};

/** A setting that may be absent: the element then finds a value by itself. */
export function optional<T>(type: SettingType<T>): SettingType<T | undefined> {
  return {
    parse: value => type.parse(value),
    format: value => (value === undefined ? null : type.format(value)),
  };
}
