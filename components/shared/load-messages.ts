/** Every sentence about files that cannot be loaded. */
export const loadMessages = {
  noAddress: (address: string) => `“${address}” is not an address.`,
  status: (status: number, text: string) =>
    `The file could not be loaded: the server answered ${status}${text && ` (${text})`}.`,
  fromFile: 'A page that is opened as a file cannot load other files.',
  offline: 'The file could not be loaded: this device is offline.',
  sameOrigin: 'The file could not be loaded: the connection failed.',
  otherOrigin: (host: string) =>
    `The file could not be loaded: either ${host} is out of reach, or it does not allow other sites to read its files (CORS).`,
  timeout: (seconds: number) =>
    `The file could not be loaded: it was not complete after ${seconds} seconds.`,
  tooLarge: (mebibytes: number) => `The file is too large: at most ${mebibytes} MiB are read.`,
};
