import {css} from 'lit';

export const equationStyles = css`
  :host {
    --_parameter: var(--ml-parameter, var(--_accent));
    --_input: var(--ml-input, light-dark(#00656f, #6fd3df));
    max-inline-size: var(--ml-max-inline-size, 40rem);
  }

  :host([inline]) {
    display: inline;
    font: inherit;
    color: inherit;
    letter-spacing: inherit;
  }

  .equation {
    direction: ltr;
    overflow: auto hidden;
    padding: 4px;
    font-size: calc(1em * 1.2);
  }

  .line {
    display: grid;
    grid-template-columns: max-content minmax(0, 1fr);
    align-items: baseline;
    row-gap: 0.15em;
  }

  .line + .line {
    margin-block-start: 0.5em;
  }

  .lines {
    display: grid;
    grid-template-columns: max-content minmax(0, 1fr);
  }

  .lines .line {
    grid-column: 1 / -1;
    grid-template-columns: subgrid;
  }

  .left {
    text-align: end;
  }

  .right {
    grid-column: 2;
    padding-inline-start: 1.5em;
    text-indent: -1.5em;
    line-height: 1.75;
  }

  math {
    font-family: var(
      --ml-math-font,
      'STIX Two Math',
      'Latin Modern Math',
      'Cambria Math',
      math,
      serif
    );
    text-indent: 0;
    white-space: nowrap;
  }

  mtd {
    text-align: start;
    padding-block: 0.1em;
  }

  .input {
    color: var(--_input);
  }

  .parameter {
    color: var(--_parameter);
    font-weight: 700;
  }

  mn.parameter,
  mrow.parameter {
    border-block-end: 1.5px solid color-mix(in srgb, var(--_parameter) 45%, transparent);
  }

  .unit {
    color: var(--_ink);
    font-style: italic;
  }

  .inline {
    direction: ltr;
    unicode-bidi: isolate;
  }

  .inline .input,
  .inline .parameter {
    white-space: nowrap;
  }

  ul {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1.5em;
    margin: 0.5em 0 0;
    padding: 0 4px;
    color: var(--_muted);
    font-size: 14px;
    list-style: none;
  }

  li math {
    margin-inline-end: 0.5em;
    font-size: 1.2em;
  }

  li .model {
    color: var(--_ink);
  }

  .inline .problems {
    display: inline-block;
  }

  @container (max-width: 21rem) {
    .lines,
    .line,
    .lines .line {
      grid-template-columns: minmax(0, 1fr);
    }

    .left {
      grid-column: 1;
      text-align: start;
    }

    .right {
      grid-column: 1;
      margin-inline-start: 1.25em;
    }
  }

  figure {
    container-type: inline-size;
  }

  @media (forced-colors: active) {
    .input,
    .parameter,
    .unit {
      color: CanvasText;
    }

    mn.parameter,
    mrow.parameter {
      border-color: CanvasText;
    }
  }

  @media print {
    .equation {
      overflow: visible;
    }
  }
`;
