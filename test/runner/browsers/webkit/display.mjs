import {spawn} from 'node:child_process';
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';

/** Without this the tool bar keeps the window from being narrower than 447 px. */
const narrowToolbar = `toolbar, toolbar *, headerbar, headerbar *, entry, button, image {
  min-width: 0; min-height: 0; padding: 0; margin: 0; border-width: 0; font-size: 1px; -gtk-icon-size: 1px;
}`;

/** GTK's settings for a set of media features: a theme's name is how WebKit learns of dark and contrast. */
function settingsFor(features) {
  const dark = features['prefers-color-scheme'] === 'dark';
  const contrast = features['prefers-contrast'] === 'more';
  const theme = contrast ? 'HighContrast' : dark ? 'Adwaita-dark' : 'Adwaita';
  const animations = features['prefers-reduced-motion'] === 'reduce' ? 0 : 1;
  return `Gtk/EnableAnimations ${animations}\nNet/ThemeName "${theme}"\n`;
}

/** Starts Xvfb on a free display and resolves with its name. */
function startServer(program, children) {
  // A larger screen leaves the window without the focus.
  const args = ['-displayfd', '3', '-screen', '0', '400x400x24', '-nolisten', 'tcp'];
  const server = spawn(program, args, {stdio: ['ignore', 'ignore', 'ignore', 'pipe']});
  children.push(server);
  return new Promise((resolve, reject) => {
    server.stdio[3].once('data', number => resolve(`:${String(number).trim()}`));
    server.once('error', reject);
    server.once('exit', code => reject(new Error(`Xvfb ended with code ${code}`)));
  });
}

/**
 * A screen without a monitor, with a settings daemon, and a folder of its own for what the browser writes.
 * `spawn` starts a program there; `apply` changes the desktop's settings; `close` ends everything.
 */
export async function openDisplay(programs) {
  const folder = mkdtempSync(join(tmpdir(), 'webkit-'));
  const children = [];
  const close = () => {
    for (const child of children.splice(0).reverse()) child.kill();
    rmSync(folder, {recursive: true, force: true});
  };
  process.once('exit', close);

  mkdirSync(join(folder, 'gtk-3.0'));
  writeFileSync(join(folder, 'gtk-3.0/gtk.css'), narrowToolbar);
  const settingsFile = join(folder, 'settings');
  writeFileSync(settingsFile, settingsFor({}));

  const env = {
    ...process.env,
    DISPLAY: await startServer(programs.display, children),
    LIBGL_ALWAYS_SOFTWARE: '1',
    NO_AT_BRIDGE: '1',
    XDG_CONFIG_HOME: folder,
    XDG_CACHE_HOME: folder,
    XDG_DATA_HOME: folder,
  };
  const start = (program, args) => {
    const child = spawn(program, args, {stdio: 'ignore', env});
    children.push(child);
    return child;
  };
  const daemon = start(programs.settings, ['-c', settingsFile]);
  const apply = features => {
    writeFileSync(settingsFile, settingsFor(features));
    daemon.kill('SIGHUP');
  };
  return {spawn: start, apply, close};
}
