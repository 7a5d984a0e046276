import {css} from 'lit';

/* What is inside belongs to the page and inherits from it through the scene, so the scene itself changes nothing. */
export const sceneStyles = css`
  :host {
    max-inline-size: none;
    font: inherit;
    font-variant-numeric: inherit;
    letter-spacing: inherit;
    text-align: inherit;
    text-indent: inherit;
    text-transform: inherit;
    white-space: inherit;
    color: inherit;
    -webkit-tap-highlight-color: inherit;
  }

  .grid {
    --_gap: var(--ml-gap, 1.5rem);
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 16rem), 1fr));
    gap: var(--_gap);
    align-items: start;
  }

  .grid.counted {
    --_share: calc((100% - (var(--columns) - 1) * var(--_gap)) / var(--columns));
    grid-template-columns: repeat(auto-fill, minmax(min(100%, max(11rem, var(--_share))), 1fr));
  }

  ::slotted(*) {
    min-inline-size: 0;
  }

  figcaption {
    font: 14px/1.5 var(--_font);
  }
`;
