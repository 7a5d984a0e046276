/** Every sentence of a dataset that a reader may see, beside those about the data itself (`src/data/messages.ts`). */
export const messages = {
  noElement: (id: string) => `There is no element with the id “${id}”.`,
  skipMissing: 'Rows that lack something are passed over with missing="skip".',
  noAddress: (address: string) => `“${address}” is not an address.`,
  status: (status: number, text: string) =>
    `The file could not be loaded: the server answered ${status}${text && ` (${text})`}.`,
  fromFile:
    'A page that is opened as a file cannot load other files. Put the data inside this element, or into a script of this page and give its id as from="…".',
  offline: 'The file could not be loaded: this device is offline.',
  sameOrigin: 'The file could not be loaded: the connection failed.',
  otherOrigin: (host: string) =>
    `The file could not be loaded: either ${host} is out of reach, or it does not allow other sites to read its files (CORS).`,
  timeout: (seconds: number) =>
    `The file could not be loaded: it was not complete after ${seconds} seconds.`,
  tooLarge: (mebibytes: number) => `The file is too large: at most ${mebibytes} MiB are read.`,
};
