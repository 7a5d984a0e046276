import {keyStep} from '../shared/keys.js';

/** What a key on a knob asks for: some steps, or an end of its range. */
export type KnobKey = {readonly steps: number} | {readonly end: 0 | 1};

const pages: Readonly<Record<string, number>> = {PageUp: 10, PageDown: -10};

/** Reads a key on a slider. */
export function sliderKey(event: KeyboardEvent): KnobKey | undefined {
  const page = pages[event.key];
  if (page && !event.ctrlKey && !event.metaKey) return {steps: page};
  const step = keyStep(event);
  if (!step) return undefined;
  return step.end ? {end: step.end === 'first' ? 0 : 1} : {steps: step.x + step.y};
}

/** Reads a key on a number field, where left, right, Home and End move the caret. */
export function fieldKey(event: KeyboardEvent): KnobKey | undefined {
  return event.key === 'ArrowUp' || event.key === 'ArrowDown' ? sliderKey(event) : undefined;
}

const editing = new Set(['ArrowLeft', 'ArrowRight', 'Home', 'End', 'Backspace', 'Delete', 'Enter']);

/** Whether a text field makes use of a key by itself. */
export const isTyping = ({key, ctrlKey, metaKey}: KeyboardEvent): boolean =>
  !ctrlKey && !metaKey && (key.length === 1 || editing.has(key));
