import {html} from 'lit';
import {codeLanguages} from '../../src/code/code.js';
import type {CodeLanguage} from '../../src/code/code.js';
import {keyStep, useKey} from '../shared/keys.js';
import {messages} from './messages.js';

/** The tabs of the languages; arrows go round, Home and End to the ends, and what is reached is shown. */
export function renderTabs(shown: CodeLanguage, show: (language: CodeLanguage) => void): unknown {
  const move = (event: KeyboardEvent): void => {
    const place = placeAfter(event, codeLanguages.indexOf(shown));
    if (place === undefined) return;
    useKey(event);
    const tabs = (event.currentTarget as Element).querySelectorAll<HTMLElement>('[role=tab]');
    show(codeLanguages[place]!);
    tabs[place]!.focus();
  };
  return html`<div class="tabs" role="tablist" aria-label=${messages.choose} @keydown=${move}>
    ${codeLanguages.map(
      language =>
        html`<button
          type="button"
          role="tab"
          id=${language}
          aria-controls="code"
          aria-selected=${language === shown ? 'true' : 'false'}
          tabindex=${language === shown ? 0 : -1}
          @click=${() => show(language)}
        >
          ${messages.languages[language]}
        </button>`,
    )}
  </div>`;
}

function placeAfter(event: KeyboardEvent, place: number): number | undefined {
  const step = keyStep(event);
  if (!step) return undefined;
  const count = codeLanguages.length;
  if (step.end !== undefined) return step.end === 'first' ? 0 : count - 1;
  if (step.x === 0) return undefined;
  const mirrored = getComputedStyle(event.currentTarget as Element).direction === 'rtl';
  return (place + Math.sign(step.x) * (mirrored ? -1 : 1) + count) % count;
}
