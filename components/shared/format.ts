/** The language that an element's text is in, by the nearest `lang` around it. */
export function languageOf(element: Element): string | undefined {
  for (let at: Element | null = element; at;) {
    const holder: Element | null = at.closest('[lang]');
    if (holder) return holder.getAttribute('lang') || undefined;
    const root = at.getRootNode();
    at = root instanceof ShadowRoot ? root.host : null;
  }
  return undefined;
}

const formats = new Map<string, Intl.NumberFormat>();

/** From here on a number is written with a power of ten: nobody reads a row of fifteen digits. */
const longest = 1e9;

/**
 * A number in the language around `element`, with at most `digits` digits behind the point and a true minus sign. What
 * is not a number is a dash.
 *
 * @param fixed whether it has all of these digits, also where they are zeros, so that its width keeps still
 */
export function formatNumber(
  value: number,
  digits: number,
  element: Element,
  fixed = false,
): string {
  if (Number.isNaN(value)) return '–';
  const language = languageOf(element);
  const long = Math.abs(value) >= longest && Math.abs(value) < Infinity;
  const key = `${language} ${digits} ${fixed} ${long}`;
  let format = formats.get(key);
  if (!format) {
    const options: Intl.NumberFormatOptions = {
      maximumFractionDigits: digits,
      minimumFractionDigits: fixed ? digits : 0,
      notation: long ? 'scientific' : 'standard',
    };
    try {
      format = new Intl.NumberFormat(language, options);
    } catch {
      format = new Intl.NumberFormat(undefined, options);
    }
    formats.set(key, format);
  }
  const rounded = long ? value : Number(value.toFixed(digits));
  return format.format(rounded === 0 ? 0 : rounded).replace(/^-/, '−');
}
