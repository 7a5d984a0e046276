/**
 * What a spreadsheet may take for a formula when it opens a text cell (OWASP, "CSV Injection"):
 * one of `= + - @`, also full-width, after any white space; or a tab or line break in front.
 */
const formula = /^'*(?:\s*[=+\-@＝＋－＠]|[\t\r\n])/;

/**
 * The text with an apostrophe in front where a spreadsheet would run it as a formula. Text that
 * already looks guarded gets one more, so that `unguarded` always restores the original.
 */
export function guarded(text: string): string {
  return formula.test(text) ? `'${text}` : text;
}

/** Undoes `guarded`. */
export function unguarded(text: string): string {
  return text.startsWith("'") && formula.test(text) ? text.slice(1) : text;
}
