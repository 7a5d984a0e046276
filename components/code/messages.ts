import type {CodeLanguage} from '../../src/code/code.js';

/** What a reader is told, in the language of the library. */
export const messages = {
  languages: {
    python: 'Python',
    html: 'HTML',
    json: 'JSON',
    typescript: 'TypeScript',
  } satisfies Record<CodeLanguage, string>,
  noModel: 'This code needs a model: put one inside it or around it, or name one with model="…".',
  noFormula: 'There is no code for this model.',
  choose: 'Language of the code',
  code: (language: string) => `${language} code`,
  copy: 'Copy',
  copyTitle: (language: string) => `Copy the ${language} code`,
  copied: 'Copied',
  selected: 'Selected',
  selectedHint: 'The code is selected: press Ctrl+C or ⌘C to copy it.',
};
