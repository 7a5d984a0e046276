/** How a choice stands in its quiz. */
export interface Standing {
  /** One of several may be taken, or any number. */
  readonly kind: 'radio' | 'checkbox';
  /** Whether the Tab key stops here. */
  readonly tabbable: boolean;
  /** The place among the choices as they are shown, counted from 1, and how many there are. */
  readonly position: number;
  readonly count: number;
  /** What the reader is told about this choice, once the answer was checked. */
  readonly verdict: 'right' | 'wrong' | undefined;
}

/** A choice outside of a quiz. */
export const alone: Standing = {
  kind: 'radio',
  tabbable: true,
  position: 1,
  count: 1,
  verdict: undefined,
};
