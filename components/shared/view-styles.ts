import {css} from 'lit';
import {problemStyles} from './problems.js';
import {tokens} from './tokens.js';

/** What all views have in common: a block as wide as its container, at rest with the type around it. */
export const viewStyles = [
  tokens,
  problemStyles,
  css`
    :host {
      display: block;
      box-sizing: border-box;
      inline-size: 100%;
      max-inline-size: var(--ml-max-inline-size, 30rem);
      margin-block: 0;
      font: 400 15px/1.5 var(--_font);
      font-variant-numeric: tabular-nums;
      letter-spacing: normal;
      text-align: start;
      text-indent: 0;
      text-transform: none;
      white-space: normal;
      color: var(--_ink);
      -webkit-tap-highlight-color: transparent;
    }

    :host([hidden]) {
      display: none;
    }

    *,
    *::before,
    *::after {
      box-sizing: border-box;
    }

    figure {
      margin: 0;
    }

    figcaption {
      margin-block-start: 0.5em;
      color: var(--_muted);
      font-size: 14px;
    }

    svg {
      display: block;
      inline-size: 100%;
      block-size: auto;
      direction: ltr;
      overflow: visible;
    }

    :focus-visible {
      outline: 2px solid var(--_focus);
      outline-offset: 2px;
    }

    .visually-hidden {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      margin: -1px;
      overflow: hidden;
      clip-path: inset(50%);
      white-space: nowrap;
    }

    .note {
      margin: 0;
      padding: 0.75em 1em;
      border: 1px dashed var(--_line);
      border-radius: 4px;
      color: var(--_muted);
    }
  `,
];
