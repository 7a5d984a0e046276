import {css} from 'lit';

export const choiceStyles = css`
  :host {
    max-inline-size: none;
    margin-block: 0.5rem;
    font: inherit;
    line-height: inherit;
    /* Views leave out their tables: they would be read as part of the answer. */
    --_details: none;
  }

  .choice {
    border: 1px solid var(--_line);
    border-radius: 6px;
    background: var(--_surface);
  }

  .choice:hover {
    border-color: var(--_muted);
  }

  .checked,
  .checked:hover {
    border-color: var(--_accent);
    box-shadow: inset 0 0 0 1px var(--_accent);
  }

  .right,
  .right:hover {
    border-color: var(--_right);
    box-shadow: inset 0 0 0 1px var(--_right);
  }

  .wrong,
  .wrong:hover {
    border-color: var(--_wrong);
    box-shadow: none;
  }

  .choice:has(:focus-visible) {
    outline: 2px solid var(--_focus);
    outline-offset: 2px;
  }

  .choice :is(input):focus-visible {
    outline: none;
  }

  label {
    display: flex;
    align-items: flex-start;
    gap: 0.75em;
    min-block-size: 2.75rem;
    padding: 0.55em 0.9em;
    cursor: pointer;
  }

  /* In the middle of the first line of text. */
  input {
    flex: none;
    inline-size: 1.125rem;
    block-size: 1.125rem;
    margin: calc((1lh - 1.125rem) / 2) 0;
    font: inherit;
    accent-color: var(--_accent);
    cursor: inherit;
  }

  .content {
    flex: 1;
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }

  /* Markdown makes paragraphs; the rim is the same with and without them. */
  ::slotted(:nth-child(1 of :not([slot]))) {
    margin-block-start: 0 !important;
  }

  ::slotted(:nth-last-child(1 of :not([slot]))) {
    margin-block-end: 0 !important;
  }

  .feedback {
    display: flex;
    gap: 0.75em;
    margin-inline: 0.9em;
    padding-block: 0.55em 0.65em;
    border-block-start: 1px solid var(--_line);
  }

  .feedback[hidden] {
    display: none;
  }

  .feedback > div {
    flex: 1;
    min-inline-size: 0;
    font-size: 0.9375em;
  }

  .feedback .verdict-icon {
    inline-size: 1.125rem;
    block-size: 1.125rem;
    margin-block-start: calc((1lh - 1.125rem) / 2);
  }

  .right strong {
    color: var(--_right);
  }

  .wrong strong {
    color: var(--_wrong);
  }

  @media (forced-colors: active) {
    .checked,
    .checked:hover {
      border-color: Highlight;
      outline: 1px solid Highlight;
    }

    .choice :is(input) {
      accent-color: auto;
    }

    strong {
      color: CanvasText;
    }
  }

  @media print {
    .choice {
      break-inside: avoid;
    }
  }
`;
