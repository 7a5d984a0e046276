/** What a key on a choice asks for. */
export type QuizKey = 'next' | 'previous' | 'check' | 'take';

const keys: Readonly<Record<string, QuizKey>> = {
  ArrowDown: 'next',
  ArrowRight: 'next',
  ArrowUp: 'previous',
  ArrowLeft: 'previous',
  Enter: 'check',
  ' ': 'take',
};

/** Reads a key on a choice. Arrows move among radio buttons only, as the platform has it. */
export function quizKey(event: KeyboardEvent, multiple: boolean): QuizKey | undefined {
  if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return undefined;
  const key = keys[event.key];
  return multiple && (key === 'next' || key === 'previous') ? undefined : key;
}
