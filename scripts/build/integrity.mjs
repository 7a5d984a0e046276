import {createHash} from 'node:crypto';
import {readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';

const files = ['mini-ml.js', 'mini-ml.classic.js', 'mini-ml.css'];

/** Writes `sri.json`: for each file that a page loads, the value of its `integrity` attribute. */
export function writeIntegrity(folder) {
  const hashes = Object.fromEntries(
    files.map(file => {
      const digest = createHash('sha384').update(readFileSync(join(folder, file)));
      return [file, `sha384-${digest.digest('base64')}`];
    }),
  );
  writeFileSync(join(folder, 'sri.json'), `${JSON.stringify(hashes, null, 2)}\n`);
  return hashes;
}
