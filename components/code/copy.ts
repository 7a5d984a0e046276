/** What became of an attempt to copy: on the clipboard, or only selected, for the reader to copy by hand. */
export type CopyResult = 'copied' | 'selected';

/**
 * Puts the text of an element on the clipboard. Where a page may not (no secure context, no permission) the text is
 * selected, and copied in the old way if the browser lets it.
 */
export async function copyText(text: string, shownIn: Element): Promise<CopyResult> {
  try {
    await navigator.clipboard.writeText(text);
    return 'copied';
  } catch {
    return copySelected(shownIn);
  }
}

function copySelected(element: Element): CopyResult {
  const selection = getSelection();
  if (!selection) return 'selected';
  const range = document.createRange();
  range.selectNodeContents(element);
  selection.removeAllRanges();
  selection.addRange(range);
  // The only way left where the clipboard is closed to scripts.
  return document.execCommand('copy') ? 'copied' : 'selected';
}
