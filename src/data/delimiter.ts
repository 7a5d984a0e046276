/** What may stand between the cells, the rarer in other uses first. */
const candidates = ['\t', ';', ','] as const;

/** One of `,`, `;` and tab. */
export type Delimiter = (typeof candidates)[number];

const sampleRecords = 10;

/**
 * Tells what separates the cells of a CSV text, from its first ten records: the first of tab, `;`
 * and `,` that stands at least twice in most of them (outside quotation marks), else at least once;
 * `,` where none does. So `;` wins in `0,5;0,3;X`, where the comma is the decimal sign.
 */
export function detectDelimiter(text: string): Delimiter {
  const records = countDelimiters(text);
  for (const wanted of [2, 1]) {
    const found = candidates.find(
      (_, k) => records.filter(counts => counts[k]! >= wanted).length * 2 > records.length,
    );
    if (found) return found;
  }
  return ',';
}

function countDelimiters(text: string): number[][] {
  const records: number[][] = [];
  let counts = candidates.map(() => 0);
  let start = 0;
  let inQuotes = false;
  for (let i = 0; i <= text.length && records.length < sampleRecords; i++) {
    const char = text[i];
    if (char === '"') inQuotes = !inQuotes;
    if (char === undefined || (!inQuotes && (char === '\n' || char === '\r'))) {
      if (i > start && text[start] !== '#') records.push(counts);
      counts = candidates.map(() => 0);
      start = i + 1;
    } else if (!inQuotes) {
      const k = candidates.indexOf(char as Delimiter);
      if (k >= 0) counts[k]!++;
    }
  }
  return records;
}
