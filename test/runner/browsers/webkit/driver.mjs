import {setTimeout as delay} from 'node:timers/promises';
import {connect} from 'node:net';
import {freePort} from '../../free-port.mjs';

function accepts(port) {
  return new Promise(resolve => {
    const socket = connect(port, '127.0.0.1', () => {
      socket.destroy();
      resolve(true);
    }).on('error', () => resolve(false));
  });
}

async function waitFor(port) {
  for (let attempt = 0; attempt < 200; attempt++) {
    if (await accepts(port)) return;
    await delay(25);
  }
  throw new Error('WebKitWebDriver did not start');
}

/** One WebDriver session: `call` sends a command, `execute` runs a function in the page. */
class Session {
  #address;

  constructor(address) {
    this.#address = address;
  }

  async call(method, path, body) {
    const response = await fetch(this.#address + path, {
      method,
      body: body && JSON.stringify(body),
    });
    const {value} = await response.json();
    if (value?.error) throw new Error(`WebKit: ${path}: ${value.error}: ${value.message}`);
    return value;
  }

  execute(action, ...args) {
    return this.call('POST', '/execute/sync', {script: `return (${action})(...arguments)`, args});
  }

  /** Input of one device, in the order given. */
  perform(type, actions, options) {
    return this.call('POST', '/actions', {actions: [{type, id: type, ...options, actions}]});
  }
}

/** Starts the driver on `display`, and a browser window with it. */
export async function openSession(programs, display) {
  const port = await freePort();
  display.spawn(programs.driver, [`--port=${port}`, '--host=127.0.0.1']);
  await waitFor(port);
  const address = `http://127.0.0.1:${port}/session`;
  const {sessionId} = await new Session(address).call('POST', '', {
    capabilities: {
      alwaysMatch: {
        browserName: 'MiniBrowser',
        'webkitgtk:browserOptions': {binary: programs.browser, args: ['--automation']},
      },
    },
  });
  return new Session(`${address}/${sessionId}`);
}
