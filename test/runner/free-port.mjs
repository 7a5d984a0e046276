import {createServer} from 'node:net';

/** A port of this machine that nobody listens on: `preferred`, else the next one above it. */
export function freePort(preferred = 0) {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', error => {
      if (error.code === 'EADDRINUSE' && preferred) resolve(freePort(preferred + 1));
      else reject(error);
    });
    server.listen(preferred, '127.0.0.1', () => {
      const {port} = server.address();
      server.close(() => resolve(port));
    });
  });
}
