import {css} from 'lit';

/** The looks of what stands below the picture: legend, buttons. */
export const extraStyles = css`
  .icon {
    display: inline-block;
    inline-size: 18px;
    block-size: 18px;
    vertical-align: -4px;
  }

  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1.25em;
    margin: 0.4em 0 0;
    font-size: 14px;
  }

  .legend .icon {
    margin-inline-end: 0.35em;
  }

  .toolbar {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    margin-block-start: 8px;
  }

  .toolbar .choices {
    display: inline-flex;
  }

  .toolbar button {
    min-inline-size: 36px;
    min-block-size: 32px;
    padding: 3px 12px;
    border: 1px solid var(--_line);
    border-radius: 6px;
    color: inherit;
    background: var(--_surface);
    font: inherit;
    font-size: 14px;
    cursor: pointer;
  }

  .toolbar .choice {
    padding: 3px 8px;
    border-radius: 0 6px 6px 0;
  }

  .toolbar .choice:first-child {
    border-inline-end: 0;
    border-radius: 6px 0 0 6px;
  }

  .toolbar button:hover:enabled {
    border-color: var(--_muted);
  }

  .toolbar button[aria-pressed='true'] {
    box-shadow: inset 0 0 0 2px var(--_accent);
  }

  .toolbar button:disabled {
    color: var(--_muted);
    opacity: 0.6;
    cursor: default;
  }

  @media (forced-colors: active) {
    .toolbar button[aria-pressed='true'] {
      outline: 2px solid Highlight;
      outline-offset: -4px;
    }
  }

  @media print {
    .toolbar {
      display: none;
    }
  }
`;
