import {css} from 'lit';

export const taskStyles = css`
  :host {
    max-inline-size: var(--ml-max-inline-size, 40rem);
    font: inherit;
    line-height: inherit;
  }

  .task {
    padding: 0.9em 1.1em;
    border: 1px solid var(--_line);
    border-inline-start: 4px solid var(--_accent);
    border-radius: 6px;
    background: var(--_surface);
  }

  .task.complete {
    border-inline-start-color: var(--_right);
  }

  ::slotted(p:first-of-type) {
    margin-block-start: 0 !important;
  }

  ul {
    display: grid;
    gap: 0.35em;
    margin: 0.6em 0 0;
    padding: 0;
    list-style: none;
  }

  li {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.1em 0.6em;
  }

  .open-icon {
    flex: none;
    inline-size: 1.1em;
    block-size: 1.1em;
    fill: none;
    stroke: var(--_muted);
    stroke-width: 1.5;
  }

  .condition {
    font-weight: 600;
    direction: ltr;
    unicode-bidi: isolate;
  }

  .now {
    color: var(--_muted);
    font-size: 0.9375em;
  }

  .bar {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0.5rem 0.75rem;
    margin-block-start: 0.75em;
  }

  .result {
    margin: 0;
    font-size: 0.9375em;
  }

  .task.complete .result {
    color: var(--_right);
    font-weight: 600;
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

  button:hover {
    box-shadow: 0 0 0 1px var(--_accent);
  }

  @media (forced-colors: active) {
    .open-icon {
      stroke: CanvasText;
    }

    button {
      border-color: ButtonText;
      color: ButtonText;
      background: ButtonFace;
    }
  }

  @media print {
    button {
      display: none;
    }
  }
`;
