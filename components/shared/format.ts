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

/** From here on numbers are written with a power of ten. */
const longest = 1e9;

/**
 * A number in the language around `element`, with at most `digits` digits behind the point and a true minus sign.
 *
 * @param fixed whether it has all of these digits, also where they are zeros, so that its width keeps still
 */
export function formatNumber(
  value: number,
  digits: number,
  element: Element,
  fixed = false,
): string {
  const language = languageOf(element);
  const long = Math.abs(value) >= longest;
  const key = `${language} ${digits} ${fixed} ${long}`;
  let format = formats.get(key);
  if (!format) {
    const options = {
      maximumFractionDigits: digits,
      minimumFractionDigits: fixed ? digits : 0,
      notation: long ? ('scientific' as const) : ('standard' as const),
    };
    try {
      format = new Intl.NumberFormat(language, options);
    } catch {
      format = new Intl.NumberFormat(undefined, options);
    }
    formats.set(key, format);
  }
  const rounded = Number(value.toFixed(digits));
  return format.format(rounded === 0 ? 0 : rounded).replace(/^-/, '−');
}
