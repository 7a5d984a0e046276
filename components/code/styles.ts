import {css} from 'lit';

export const codeStyles = css`
  :host {
    max-inline-size: var(--ml-max-inline-size, 44rem);
  }

  .panel {
    border: 1px solid var(--_line);
    border-radius: 6px;
    background: color-mix(in srgb, var(--_surface) 97%, var(--_ink));
    overflow: hidden;
  }

  .bar {
    display: flex;
    align-items: stretch;
    justify-content: space-between;
    gap: 0.5em;
    border-block-end: 1px solid var(--_line);
    font-size: 14px;
  }

  .tabs {
    display: flex;
    min-inline-size: 0;
    overflow: auto hidden;
    scrollbar-width: none;
  }

  button,
  .language {
    min-block-size: 36px;
    padding: 0 0.85em;
    border: 0;
    color: var(--_muted);
    background: none;
    font: inherit;
    font-weight: 500;
    white-space: nowrap;
  }

  .language {
    display: flex;
    align-items: center;
  }

  button {
    cursor: pointer;
  }

  button:hover {
    color: var(--_ink);
  }

  button:focus-visible {
    outline-offset: -3px;
    border-radius: 6px;
  }

  [role='tab'] {
    border-block-end: 2px solid transparent;
  }

  [aria-selected='true'] {
    border-block-end-color: var(--_accent);
    color: var(--_ink);
  }

  .copy {
    flex: none;
    min-inline-size: 5em;
    color: var(--_accent);
    text-align: end;
  }

  .copy.done {
    color: var(--_right);
  }

  .code {
    max-block-size: min(30rem, 75vh);
    overflow: auto;
    overscroll-behavior-inline: contain;
  }

  .code:focus-visible {
    outline-offset: -3px;
    border-radius: 0 0 6px 6px;
  }

  pre {
    direction: ltr;
    inline-size: max-content;
    min-inline-size: 100%;
    margin: 0;
    padding: 0.85em 1em;
    color: var(--_ink);
    text-align: left;
    tab-size: 4;
  }

  code {
    font:
      13px/1.6 var(--ml-code-font, ui-monospace),
      'SF Mono',
      'Cascadia Code',
      Menlo,
      Consolas,
      'DejaVu Sans Mono',
      monospace;
    font-variant-ligatures: none;
  }

  .keyword,
  .tag {
    color: var(--_muted);
  }

  .tag {
    font-weight: 600;
  }

  .string {
    color: light-dark(#00656f, #6fd3df);
  }

  .number {
    color: var(--_accent);
    font-weight: 600;
  }

  figure {
    container-type: inline-size;
  }

  @container (max-width: 24rem) {
    .bar {
      gap: 0;
      font-size: 13px;
    }

    button {
      padding-inline: 0.5em;
    }

    .language {
      padding-inline: 0.85em;
    }
  }

  @media (forced-colors: active) {
    .keyword,
    .tag,
    .string,
    .number {
      color: CanvasText;
    }

    [aria-selected='true'] {
      border-block-end-color: Highlight;
    }
  }

  @media print {
    .copy,
    [role='tab'][aria-selected='false'] {
      display: none;
    }

    .code {
      max-block-size: none;
    }

    pre {
      inline-size: auto;
      white-space: pre-wrap;
      overflow-wrap: anywhere;
    }
  }
`;
