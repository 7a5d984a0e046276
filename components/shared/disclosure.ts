import {css, html, nothing} from 'lit';
import type {TemplateResult} from 'lit';

/** Numbers on demand, below a picture: they are made once a reader unfolds them. Needs `disclosureStyles`. */
export class Disclosure {
  #isOpen = false;

  constructor(private readonly host: {requestUpdate(): void}) {}

  /** @param content makes what is unfolded */
  render(summary: string, content: () => unknown): TemplateResult {
    return html`<details part="data" ?open=${this.#isOpen} @toggle=${this.#toggled}>
      <summary>${summary}</summary>
      ${this.#isOpen ? content() : nothing}
    </details>`;
  }

  readonly #toggled = ({currentTarget}: Event): void => {
    this.#isOpen = (currentTarget as HTMLDetailsElement).open;
    this.host.requestUpdate();
  };
}

/** A table whose rows begin with what they are about. */
export function renderTable(
  headings: readonly unknown[],
  rows: readonly (readonly unknown[])[],
): TemplateResult {
  return html`<table>
    <thead>
      <tr>
        ${headings.map(heading => html`<th scope="col">${heading}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${rows.map(
        ([first, ...rest]) =>
          html`<tr>
            <th scope="row">${first}</th>
            ${rest.map(cell => html`<td>${cell}</td>`)}
          </tr>`,
      )}
    </tbody>
  </table>`;
}

/** What is larger than the room for it, within reach of keys. */
export const renderScroll = (name: string, content: unknown): TemplateResult =>
  html`<div class="scroll" tabindex="0" role="region" aria-label=${name}>${content}</div>`;

export const disclosureStyles = css`
  details {
    display: var(--_details, block);
    margin-block-start: 0.5em;
    color: var(--_muted);
    font-size: 13px;
  }

  summary {
    inline-size: fit-content;
    min-block-size: 24px;
    padding-inline: 0.25em;
    border-radius: 4px;
    cursor: pointer;
  }

  details p {
    margin: 0.25em 0 0.5em;
  }

  .scroll {
    max-block-size: 16rem;
    overflow: auto;
    direction: ltr;
  }

  table {
    border-collapse: collapse;
    color: var(--_ink);
  }

  th,
  td {
    padding: 0.15em 0.6em;
    border-block-end: 1px solid var(--_line);
    font-weight: 400;
    text-align: end;
  }

  thead th {
    position: sticky;
    inset-block-start: 0;
    color: var(--_muted);
    background: var(--_surface);
    font-weight: 600;
  }

  @media print {
    details:not([open]) {
      display: none;
    }
  }
`;
