/** The two halves of a frame: sources announce what has changed, and then views draw it. */
export type Phase = 'announce' | 'draw';

type Task = () => void;

const tasks: Record<Phase, Set<Task>> = {announce: new Set(), draw: new Set()};
let scheduled = false;

/**
 * Runs `task` once in the next animation frame; asking again before then changes nothing.
 * The page has this one clock: everything that draws is drawn by it, at most once a frame.
 */
export function onFrame(phase: Phase, task: Task): void {
  tasks[phase].add(task);
  if (scheduled) return;
  scheduled = true;
  requestAnimationFrame(runFrame);
}

/** Takes back what `onFrame` asked for. */
export function cancelFrame(phase: Phase, task: Task): void {
  tasks[phase].delete(task);
}

/** Resolves in the draw phase of the next frame. */
export const nextDraw = (): Promise<void> => new Promise(resolve => onFrame('draw', resolve));

function runFrame(): void {
  scheduled = false;
  run('announce');
  run('draw');
}

/** A task that throws must not keep the others from running; its error still reaches the console. */
function run(phase: Phase): void {
  const due = [...tasks[phase]];
  tasks[phase].clear();
  for (const task of due) {
    try {
      task();
    } catch (error) {
      reportError(error);
    }
  }
}
