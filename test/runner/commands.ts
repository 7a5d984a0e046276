import {executeServerCommand, sendMouse} from '@web/test-runner-commands';

/** Media features that can be emulated, by their names in CSS. */
export interface MediaFeatures {
  readonly 'prefers-color-scheme'?: 'light' | 'dark';
  readonly 'prefers-reduced-motion'?: 'no-preference' | 'reduce';
  readonly 'prefers-contrast'?: 'no-preference' | 'more';
  readonly 'forced-colors'?: 'none' | 'active';
}

/** CSS pixels from the top left corner of the viewport. */
export type Position = readonly [x: number, y: number];

/**
 * Sets these media features and resets all others, and resolves when the page sees them. The answer is false where
 * the engine cannot: forced colours in WebKit. They are reset by themselves at the end of a test file.
 */
export async function emulate(features: MediaFeatures): Promise<boolean> {
  const {done} = await executeServerCommand<{done: boolean}, MediaFeatures>('emulate', features);
  return done;
}

/** Drags with the left mouse button through whole-pixel positions, the first of which is pressed. */
export async function mouseDrag(first: Position, ...rest: readonly Position[]): Promise<void> {
  await sendMouse({type: 'move', position: [...first]});
  await sendMouse({type: 'down'});
  for (const position of rest) await sendMouse({type: 'move', position: [...position]});
  await sendMouse({type: 'up'});
}

/** Drags with one finger. The answer is false where the engine has no touch input: all but Chromium. */
export async function touchDrag(...positions: readonly Position[]): Promise<boolean> {
  const {done} = await executeServerCommand<{done: boolean}, readonly Position[]>(
    'touch',
    positions,
  );
  return done;
}

/** Writes `test-results/screenshots/<engine>/<name>.png`, and resolves with its path. */
export async function screenshot(
  name: string,
  {fullPage = false}: {fullPage?: boolean} = {},
): Promise<string> {
  const {path} = await executeServerCommand<{path: string}, {name: string; fullPage: boolean}>(
    'screenshot',
    {name, fullPage},
  );
  return path;
}
