import type {Value} from './value.js';

/** Every value that `output` needs, each once, inputs before the values that use them. Deep graphs need no deep stack. */
export function inOrder(output: Value): Value[] {
  const order: Value[] = [];
  const seen = new Set<Value>([output]);
  const open = [{value: output, next: 0}];
  for (let top = open.at(-1); top; top = open.at(-1)) {
    const input = top.value.inputs[top.next++];
    if (!input) {
      order.push(top.value);
      open.pop();
    } else if (!seen.has(input)) {
      seen.add(input);
      open.push({value: input, next: 0});
    }
  }
  return order;
}
