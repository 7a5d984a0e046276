import {html} from 'lit';
import type {TemplateResult} from 'lit';
import {messages} from './messages.js';

/** What the controls show and do. */
export interface Controls {
  readonly step: number;
  readonly last: number;
  readonly isPlaying: boolean;
  /** The present step in a few words. */
  readonly words: string;
  readonly goTo: (step: number) => void;
  readonly toggle: () => void;
}

/** Back, a slider over all steps, forth, and play. A button at its end stays focusable, so that keys do not get lost. */
export function renderControls({
  step,
  last,
  isPlaying,
  words,
  goTo,
  toggle,
}: Controls): TemplateResult {
  const slide = (event: Event): void => goTo(Number((event.target as HTMLInputElement).value));
  return html`<div class="controls" part="controls" role="group" aria-label=${messages.steps}>
    <button
      type="button"
      class="back"
      aria-label=${messages.back}
      aria-disabled=${String(step === 0)}
      @click=${() => goTo(step - 1)}
    >
      ‹
    </button>
    <input
      type="range"
      min="0"
      max=${last}
      step="1"
      .value=${String(step)}
      aria-label=${messages.steps}
      aria-valuetext=${words}
      @input=${slide}
    />
    <button
      type="button"
      class="forth"
      aria-label=${messages.forth}
      aria-disabled=${String(step === last)}
      @click=${() => goTo(step + 1)}
    >
      ›
    </button>
    <button type="button" class="play" part="play" @click=${toggle}>
      ${isPlaying ? messages.pause : messages.play}
    </button>
  </div>`;
}
