import {css} from 'lit';

export const quizStyles = css`
  :host {
    max-inline-size: var(--ml-max-inline-size, 40rem);
    font: inherit;
    line-height: inherit;
  }

  /* As many columns of choices as asked for, and fewer where there is little room. */
  .columns {
    --_room: calc((100% - (var(--_columns) - 1) * 0.75rem) / var(--_columns) - 0.1px);
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(max(var(--_room), 8rem), 1fr));
    column-gap: 0.75rem;
    align-items: start;
  }

  .columns > ::slotted(:not(ml-choice)),
  .columns > .several {
    grid-column: 1 / -1;
  }

  ::slotted(ml-quiz) {
    margin-block: 2.5rem;
  }

  ::slotted([slot='question']:first-of-type) {
    margin-block-start: 0 !important;
  }

  .several {
    margin: 0.25rem 0 0.5rem;
    color: var(--_muted);
    font-size: 0.9375em;
  }

  .bar {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5rem 0.75rem;
    min-block-size: 2.25rem;
    margin-block-start: 0.75rem;
  }

  button {
    min-block-size: 2.25rem;
    padding: 0 1.1em;
    border: 1px solid var(--_accent);
    border-radius: 6px;
    color: var(--_accent);
    background: var(--_surface);
    font: inherit;
    font-size: 0.9375em;
    font-weight: 600;
    cursor: pointer;
  }

  button.main {
    color: var(--_surface);
    background: var(--_accent);
  }

  button:hover:not([aria-disabled='true']) {
    box-shadow: 0 0 0 1px var(--_accent);
  }

  button[aria-disabled='true'] {
    border-color: var(--_line);
    color: var(--_muted);
    background: none;
    cursor: default;
  }

  .result {
    display: flex;
    flex: 1 1 12rem;
    align-items: center;
    gap: 0.5em;
    margin: 0;
    font-size: 0.9375em;
  }

  .total {
    margin-block-start: 2rem;
    padding-block-start: 0.75rem;
    border-block-start: 1px solid var(--_line);
  }

  @media (forced-colors: active) {
    button,
    button.main {
      border-color: ButtonText;
      color: ButtonText;
      background: ButtonFace;
    }

    button[aria-disabled='true'] {
      border-color: GrayText;
      color: GrayText;
    }
  }

  @media print {
    button {
      display: none;
    }
  }
`;
