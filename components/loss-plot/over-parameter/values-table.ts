import {html} from 'lit';
import type {TemplateResult} from 'lit';
import {lossRows} from '../../../src/loss/landscape.js';
import type {LossName} from '../../../src/loss/point-loss.js';
import {renderTable} from '../../shared/disclosure.js';
import {messages} from '../messages.js';
import type {Reading} from './reading.js';
import type {Words} from './words.js';

/** Rows of the table; an odd number has one in the middle. */
const rowCount = 11;

/** The curve as a table. */
export function tableOf(reading: Reading, loss: LossName, words: Words): TemplateResult {
  const {model, dataset, name, interval, weight} = reading;
  const [from, to] = interval;
  const places = Array.from(
    {length: rowCount},
    (_, i) => (from * (rowCount - 1 - i) + to * i) / (rowCount - 1),
  );
  const {losses, errors} = lossRows(model, dataset, loss, name, places);
  return renderTable(
    [html`<var>${name}</var>`, words.lossName, messages.errors],
    places.map((place, i) => [words.value(place), words.loss(losses[i]! * weight), errors[i]]),
  );
}
