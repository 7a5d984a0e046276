import type {Change, Origin} from '../../src/source.js';

/** What every event of ours carries: plain data, and the version of the protocol it follows. */
export interface Detail {
  readonly protocol: 1;
}

/** Detail of `ml-input` and `ml-change`. */
export interface ChangeDetail extends Detail {
  readonly changes: readonly Change[];
  readonly origin: Origin;
}

/** Detail of `ml-beforeinput`, which `preventDefault()` vetoes. */
export interface BeforeInputDetail extends ChangeDetail {
  /** The tag name of the view that the edit comes from. */
  readonly view: string | undefined;
}

/** Detail of `ml-select`: of a point with its place, where the model's part is absent if a plot has none; or of an image. */
export interface SelectDetail extends Detail {
  readonly index: number;
  readonly x1?: number;
  readonly x2?: number;
  readonly y?: number;
  /** What the image shows, where that is known. */
  readonly label?: string;
  readonly score?: number;
  readonly margin?: number;
  readonly distance?: number;
  readonly loss?: number;
}

/** Detail of `ml-answer` and `ml-complete`. */
export interface AnswerDetail extends Detail {
  readonly correct: boolean;
  /** The choice taken, counted from 0 as the page is written; a list where several may be taken. */
  readonly choice?: number | readonly number[];
  /** How often an answer was given so far; to a task, how many moves the reader made. */
  readonly attempts: number;
  /** From 0 to 1. */
  readonly score: number;
}

/** Detail of `ml-error`. */
export interface ErrorDetail extends Detail {
  /** What went wrong, as one word for programs, such as `bad-value`. */
  readonly code: string;
  /** What went wrong, as a sentence for the author of the page. */
  readonly message: string;
  readonly attribute?: string;
  readonly value?: string;
}

/** The custom events of all elements. They bubble and are composed. */
export interface MlEventMap {
  'ml-beforeinput': CustomEvent<BeforeInputDetail>;
  'ml-input': CustomEvent<ChangeDetail>;
  'ml-change': CustomEvent<ChangeDetail>;
  'ml-select': CustomEvent<SelectDetail>;
  'ml-answer': CustomEvent<AnswerDetail>;
  'ml-complete': CustomEvent<AnswerDetail>;
  'ml-error': CustomEvent<ErrorDetail>;
}

declare global {
  // eslint-disable-next-line @typescript-eslint/no-empty-object-type
  interface HTMLElementEventMap extends MlEventMap {}
}

type DetailOf<Name extends keyof MlEventMap> = Omit<MlEventMap[Name]['detail'], 'protocol'>;

/** Dispatches one of our events from `target`. Returns false if it was cancelable and somebody prevented it. */
export function emit<Name extends keyof MlEventMap>(
  target: EventTarget,
  name: Name,
  detail: DetailOf<Name>,
): boolean {
  const cancelable = name === 'ml-beforeinput';
  const options = {bubbles: true, composed: true, cancelable, detail: {protocol: 1, ...detail}};
  return target.dispatchEvent(new CustomEvent(name, options));
}

/** Dispatches the platform's own `input` or `change`, for forms and notebooks that listen to nothing else. */
export function emitNative(target: EventTarget, name: 'input' | 'change'): void {
  target.dispatchEvent(new Event(name, {bubbles: true, composed: name === 'input'}));
}
