import {html} from 'lit';
import type {TemplateResult} from 'lit';

/** The caption of a view, shown once its slot has something in it. */
export const renderCaption = (): TemplateResult =>
  html`<figcaption part="caption" hidden>
    <slot name="caption" @slotchange=${showIfFilled}></slot>
  </figcaption>`;

function showIfFilled({currentTarget}: Event): void {
  const slot = currentTarget as HTMLSlotElement;
  slot.parentElement!.hidden = slot.assignedNodes().length === 0;
}
