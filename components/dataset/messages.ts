/** Every sentence of a dataset that a reader may see, beside those about the data itself (`src/data/messages.ts`). */
export const messages = {
  noElement: (id: string) => `There is no element with the id “${id}”.`,
  skipMissing: 'Rows that lack something are passed over with missing="skip".',
  fromFile:
    'Put the data inside this element, or into a script of this page and give its id as from="…".',
};
