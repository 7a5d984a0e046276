import {css} from 'lit';
import {disclosureStyles} from '../shared/disclosure.js';
import {verdictStyles} from '../shared/verdict.js';

export const compareStyles = [
  disclosureStyles,
  verdictStyles,
  css`
    :host {
      max-inline-size: var(--ml-max-inline-size, 46rem);
    }

    figure {
      container-type: inline-size;
    }

    .both {
      display: grid;
      grid-template-columns: minmax(0, 1fr) auto minmax(0, 1fr);
      column-gap: 1rem;
      direction: ltr;
    }

    .side {
      display: grid;
      grid-template-rows: auto auto 1fr;
    }

    .title,
    .result {
      margin: 0;
    }

    .title {
      margin-block-end: 4px;
      color: var(--_muted);
      font-size: 14px;
    }

    .side ml-plot {
      max-inline-size: none;
    }

    .side ml-plot::part(caption),
    .side ml-plot::part(data) {
      display: none;
    }

    .result {
      display: flex;
      align-items: center;
      gap: 0.45em;
      margin-block-start: 6px;
      font-weight: 600;
    }

    .changes {
      display: flex;
      flex-direction: column;
      justify-content: center;
      align-items: center;
      gap: 8px;
      min-inline-size: 3rem;
      max-inline-size: 9rem;
      font-size: 14px;
    }

    .changes ul {
      margin: 0;
      padding: 0;
      list-style: none;
    }

    .changes li {
      text-align: center;
      overflow-wrap: anywhere;
    }

    .changes li span {
      display: inline-block;
      white-space: nowrap;
    }

    .changes b {
      font-weight: 600;
    }

    .arrow {
      inline-size: 44px;
      fill: none;
      stroke: var(--_ink);
      stroke-width: 2;
      stroke-linecap: round;
      stroke-linejoin: round;
    }

    @container (max-width: 30rem) {
      .both {
        grid-template-columns: minmax(0, 1fr);
      }

      .changes {
        flex-direction: row;
        max-inline-size: none;
        padding-block: 14px;
      }

      .changes ul {
        display: flex;
        flex-wrap: wrap;
        gap: 0 1.25em;
      }

      .arrow {
        inline-size: 36px;
        rotate: 90deg;
      }
    }

    @media (forced-colors: active) {
      .arrow {
        stroke: CanvasText;
      }
    }
  `,
];
