import {html, nothing, svg} from 'lit';
import type {TemplateResult} from 'lit';
import type {GoalState} from '../../src/task/goal.js';
import {formatNumber} from '../shared/format.js';
import {renderVerdict} from '../shared/verdict.js';
import {messages} from './messages.js';

const ring = html`<svg class="open-icon" viewBox="0 0 16 16" aria-hidden="true">
  ${svg`<circle cx="8" cy="8" r="6.5" />`}
</svg>`;

/** The conditions of a goal, each with a tick once it holds, and where it stands at the moment. */
export const renderParts = (states: readonly GoalState[], element: Element): TemplateResult =>
  html`<ul part="goals" aria-label=${messages.goals}>
    ${states.map(
      state =>
        html`<li class=${state.reached ? 'reached' : 'open'} part="goal">
          ${state.reached ? renderVerdict(true) : ring}
          <span>
            <span class="visually-hidden"
              >${state.reached ? messages.partReached : messages.partOpen}</span
            >
            <span class="condition">${state.part.text}</span>
          </span>
          ${renderNow(state, element)}
        </li>`,
    )}
  </ul>`;

function renderNow(state: GoalState, element: Element): unknown {
  const entries = [...state.values];
  if (entries.length === 0) return nothing;
  const written = entries.map(([name, value]) => {
    if (value === undefined) return messages.noValue;
    const text = write(name, value, state, element);
    return state.part.text.startsWith(`${name} `) && entries.length === 1
      ? messages.now(text)
      : messages.nowOf(name, text);
  });
  return html`<span class="now" part="now">${[...new Set(written)].join(', ')}</span>`;
}

/** With two digits, or as many as tell the value from a number in the condition. */
function write(name: string, value: number, {part}: GoalState, element: Element): string {
  if (name === 'errors' || name === 'epoch') return formatNumber(value, 0, element);
  const isBound = (digits: number): boolean =>
    part.numbers.some(bound => bound !== value && bound === Number(value.toFixed(digits)));
  const digits = [2, 3, 4, 5, 6, 7].find(each => !isBound(each)) ?? 8;
  return formatNumber(value, digits, element, true);
}
