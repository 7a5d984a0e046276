import {html, noChange, nothing} from 'lit';
import {live} from 'lit/directives/live.js';
import type {TemplateResult} from 'lit';
import {digitsShown} from './knob.js';
import type {Knob} from './knob.js';
import {messages} from './messages.js';

/** What the controls of a knob do. */
export interface KnobActions {
  /** The parameter whose slider is being moved: written to meanwhile, some engines would fire no `change` in the end. */
  readonly sliding: string | undefined;
  slide(event: Event, knob: Knob): void;
  slideKey(event: KeyboardEvent, knob: Knob): void;
  settle(): void;
  /** The parameter whose field is being typed into, and is left alone. */
  readonly typing: string | undefined;
  type(event: Event, knob: Knob): void;
  typeKey(event: KeyboardEvent, knob: Knob): void;
  typed(event: Event, knob: Knob): void;
}

/**
 * The knobs, in groups where the parameters belong to modules below the model.
 *
 * @param write the value of a knob for readers
 */
export function renderKnobs(
  knobs: readonly Knob[],
  actions: KnobActions,
  write: (knob: Knob) => string,
): TemplateResult {
  const groups = [...new Set(knobs.map(({group}) => group))];
  return html`<div class="knobs" role="group" aria-label=${messages.parameters}>
    ${groups.map(
      (group, index) =>
        html`<div class="group" role="group" aria-labelledby=${group ? `group-${index}` : nothing}>
          ${group ? html`<div class="name" id="group-${index}">${group}</div>` : nothing}
          ${knobs
            .filter(knob => knob.group === group)
            .map(knob => renderKnob(knob, knobs.indexOf(knob), actions, write(knob)))}
        </div>`,
    )}
  </div>`;
}

function renderKnob(
  knob: Knob,
  index: number,
  actions: KnobActions,
  written: string,
): TemplateResult {
  const {name, label, value, range, step} = knob;
  const [min, max] = range;
  const text = String(Number(value.toFixed(digitsShown(knob))) + 0);
  return html`<div class="knob" part="knob">
    <label part="label" id="label-${index}" for="slider-${index}">${renderVariable(label)}</label>
    <input
      type="range"
      part="slider"
      id="slider-${index}"
      step="any"
      min=${min}
      max=${max}
      .value=${actions.sliding === name ? noChange : live(String(value))}
      aria-valuetext=${written}
      @input=${(event: Event) => actions.slide(event, knob)}
      @change=${() => actions.settle()}
      @pointerup=${() => actions.settle()}
      @blur=${() => actions.settle()}
      @keydown=${(event: KeyboardEvent) => actions.slideKey(event, knob)}
    />
    <input
      type="number"
      part="field"
      inputmode="decimal"
      autocomplete="off"
      step=${step}
      min=${min}
      max=${max}
      aria-labelledby="label-${index}"
      .value=${actions.typing === name ? noChange : live(text)}
      @input=${(event: Event) => actions.type(event, knob)}
      @change=${(event: Event) => actions.typed(event, knob)}
      @blur=${(event: Event) => actions.typed(event, knob)}
      @keydown=${(event: KeyboardEvent) => actions.typeKey(event, knob)}
    />
  </div>`;
}

/** A name as mathematics sets it: letters in italics, digits at their end below the line. */
function renderVariable(name: string): TemplateResult {
  const [, letters = name, digits = ''] = /^(.*?\D)_?(\d+)$/.exec(name) ?? [];
  return html`<i>${letters}</i>${digits ? html`<sub>${digits}</sub>` : nothing}`;
}
