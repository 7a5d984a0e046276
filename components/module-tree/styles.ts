import {css} from 'lit';

export const moduleTreeStyles = css`
  :host {
    --_parameter: var(--ml-parameter, var(--_accent));
    --_edge: color-mix(in srgb, var(--_muted) 70%, var(--_surface));
    max-inline-size: var(--ml-max-inline-size, 40rem);
  }

  figure {
    container-type: inline-size;
  }

  .sides {
    display: grid;
    gap: 1.5rem 2rem;
    align-items: start;
  }

  @container (min-width: 30rem) {
    .sides {
      grid-template-columns: minmax(0, 1fr) minmax(9rem, max-content);
    }
  }

  .tree {
    padding: 2px;
    overflow: auto hidden;
    font-size: 14px;
  }

  ul {
    margin: 0;
    padding: 0;
    padding-inline-start: 1.1em;
    list-style: none;
  }

  /* Each child hangs on the trunk: down from the box above, and across to the name. */
  li {
    position: relative;
    padding-block-start: 8px;
    padding-inline-start: 1.4em;
    white-space: nowrap;
  }

  li::before,
  li::after {
    content: '';
    position: absolute;
    inset-inline-start: 0;
    border: 0 solid var(--_edge);
    border-inline-start-width: 1.5px;
  }

  li::before {
    inset-block: 0;
  }

  li:last-child::before {
    content: none;
  }

  li::after {
    inset-block-start: 0;
    inline-size: 1.15em;
    block-size: 22px;
    border-block-end-width: 1.5px;
    border-end-start-radius: 5px;
  }

  .edge {
    display: inline-flex;
    align-items: center;
    min-block-size: 28px;
    padding-inline: 0.1em;
    color: var(--_ink);
    font-family: var(--ml-code-font, ui-monospace, 'SF Mono', Menlo, Consolas, monospace);
    font-size: 13px;
  }

  .edge::after {
    content: '';
    inline-size: 0.9em;
    margin-inline: 0.45em;
    border-block-start: 1.5px solid var(--_edge);
  }

  .box {
    display: inline-flex;
    align-items: center;
    min-block-size: 28px;
    padding: 0 0.7em;
    border: 1.5px solid var(--_edge);
    border-radius: 5px;
    background: var(--_surface);
    vertical-align: top;
  }

  .parameter.box {
    border-color: var(--_parameter);
    border-radius: 14px;
    color: var(--_parameter);
    background: color-mix(in srgb, var(--_parameter) 9%, var(--_surface));
    font-weight: 600;
  }

  .data.box {
    border-style: dashed;
    border-color: var(--_line);
    color: var(--_muted);
    background: none;
  }

  details,
  summary {
    list-style: none;
  }

  summary {
    inline-size: max-content;
    cursor: pointer;
    border-radius: 5px;
  }

  summary::-webkit-details-marker {
    display: none;
  }

  summary .box::after {
    content: '▸';
    margin-inline-start: 0.5em;
    color: var(--_muted);
  }

  details[open] > summary .box::after {
    content: '▾';
  }

  .count {
    margin-inline-start: 0.75em;
    color: var(--_muted);
    font-size: 13px;
  }

  details[open] > summary .count {
    display: none;
  }

  .names {
    max-block-size: 24rem;
    overflow: auto;
  }

  table {
    inline-size: 100%;
    border-collapse: collapse;
    font-size: 13px;
  }

  th,
  td {
    padding: 0.25em 0;
    border-block-end: 1px solid var(--_line);
    font-weight: 400;
    text-align: start;
  }

  thead th {
    position: sticky;
    inset-block-start: 0;
    color: var(--_muted);
    background: var(--_surface);
  }

  tbody th {
    padding-inline-end: 1.5em;
    font-family: var(--ml-code-font, ui-monospace, 'SF Mono', Menlo, Consolas, monospace);
    overflow-wrap: anywhere;
  }

  td,
  thead th:last-child {
    text-align: end;
  }

  td {
    color: var(--_parameter);
    font-weight: 600;
  }

  @media (forced-colors: active) {
    .parameter.box {
      border-color: Highlight;
    }

    td,
    .parameter.box {
      color: CanvasText;
    }
  }

  @media print {
    .box {
      background: none;
    }

    .names {
      max-block-size: none;
    }
  }
`;
