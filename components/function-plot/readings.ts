import {html, nothing} from 'lit';

/** A number of the reader's place, with the class of the curve that it belongs to. */
export interface Reading {
  readonly kind?: string;
  readonly label: string;
  readonly value: string;
}

/** What each curve is and, where a reader is, its value there; the room for it is always kept. */
export function renderKeys(readings: readonly Reading[], active: boolean): unknown {
  return readings.map(({kind, label, value}) =>
    kind
      ? html`<span class="key">
          <svg viewBox="0 0 22 8"><path class=${kind} d="M2 4H20" /></svg>
          <bdi
            >${label}
            <span class="reading" part="readout"
              >${active ? html`= <b>${value}</b>` : nothing}</span
            >
          </bdi>
        </span>`
      : nothing,
  );
}
