import {css} from 'lit';

/* The middle of the thumb runs from half its width to as much before the end. */
const track = css`
  --_low: calc(12px + var(--from) * (100% - 24px));
  --_high: calc(12px + var(--to) * (100% - 24px));
  block-size: 4px;
  border-radius: 2px;
  background: linear-gradient(
    to right,
    var(--_track) var(--_low),
    var(--_accent) var(--_low) var(--_high),
    var(--_track) var(--_high)
  );
`;

/* The disc is smaller than what can be grasped: the border around it is clear. */
const thumb = css`
  box-sizing: border-box;
  inline-size: 24px;
  block-size: 24px;
  border: 4px solid transparent;
  border-radius: 50%;
  background: var(--_accent) padding-box;
`;

export const knobsStyles = css`
  :host {
    --_track: color-mix(in srgb, var(--_muted) 45%, transparent);
    --_edge: color-mix(in srgb, var(--_muted) 80%, transparent);
  }

  .knobs {
    display: grid;
    grid-template-columns: minmax(1.5em, max-content) minmax(6em, 1fr) 5em;
    column-gap: 0.75em;
  }

  .group,
  .knob {
    display: grid;
    grid-template-columns: subgrid;
    grid-column: 1 / -1;
    align-items: center;
  }

  .group + .group {
    margin-block-start: 0.5em;
    padding-block-start: 0.5em;
    border-block-start: 1px solid var(--_line);
  }

  .name {
    grid-column: 1 / -1;
    color: var(--_muted);
    font-size: 13px;
    font-weight: 600;
  }

  .knob {
    min-block-size: 36px;
  }

  label {
    font:
      17px/1.3 'STIX Two Math',
      'Cambria Math',
      'Latin Modern Math',
      Georgia,
      serif;
    overflow-wrap: anywhere;
  }

  sub {
    font-size: 0.7em;
    line-height: 0;
  }

  input {
    min-inline-size: 0;
    margin: 0;
    color: inherit;
    font: inherit;
  }

  [type='range'] {
    block-size: 28px;
    appearance: none;
    border-radius: 4px;
    background: none;
    direction: ltr;
    cursor: pointer;
  }

  [type='range']::-webkit-slider-runnable-track {
    ${track}
  }

  [type='range']::-moz-range-track {
    ${track}
  }

  [type='range']::-webkit-slider-thumb {
    margin-block-start: -10px;
    appearance: none;
    ${thumb}
  }

  [type='range']::-moz-range-thumb {
    ${thumb}
  }

  [type='number'] {
    inline-size: 100%;
    min-block-size: 28px;
    padding: 0 0.5em;
    appearance: textfield;
    border: 1px solid var(--_edge);
    border-radius: 4px;
    background: var(--_surface);
    box-shadow: none;
    font-variant-numeric: tabular-nums;
    text-align: end;
    direction: ltr;
  }

  [type='number']::-webkit-inner-spin-button,
  [type='number']::-webkit-outer-spin-button {
    margin: 0;
    appearance: none;
  }

  button {
    min-block-size: 28px;
    margin-block-start: 0.5em;
    padding: 0 0.9em;
    border: 1px solid var(--_edge);
    border-radius: 4px;
    color: inherit;
    background: var(--_surface);
    font: inherit;
    font-size: 14px;
    cursor: pointer;
  }

  button:hover {
    border-color: var(--_accent);
    color: var(--_accent);
  }

  .mistake {
    margin: 0.25em 0 0;
    padding-inline-start: 0.6em;
    border-inline-start: 3px solid var(--_warning);
    font-size: 14px;
  }

  .mistake[hidden] {
    display: none;
  }

  @media (forced-colors: active) {
    [type='range'] {
      forced-color-adjust: none;
      --_track: CanvasText;
      --_accent: Highlight;
    }
  }
`;
