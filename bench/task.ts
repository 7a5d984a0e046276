/** One row of a table: the same task done in several ways, the first of which the others are compared with. */
export interface Task {
  readonly name: string;
  /** What one run does many of, such as examples or frames. */
  readonly unit: string;
  /** How many of them one run does. */
  readonly amount: number;
  /** Runs by the name of who does it. */
  readonly contenders: Readonly<Record<string, () => void>>;
  /** Called before anything is timed; throws if the contenders do not do the same thing. Returns what was found. */
  check(): string;
}
