import {html, nothing} from 'lit';
import type {PropertyValues} from 'lit';
import {FormulaError} from '../../src/expression/formula-error.js';
import {lossNames} from '../../src/loss/point-loss.js';
import type {LossName} from '../../src/loss/point-loss.js';
import type {Transaction} from '../../src/source.js';
import {judge, parseGoal} from '../../src/task/goal.js';
import type {GoalPart, GoalState} from '../../src/task/goal.js';
import {announce} from '../shared/announcer.js';
import {renderCaption} from '../shared/caption.js';
import {emit} from '../shared/events.js';
import {linked, linkedHandle} from '../shared/linked.js';
import {renderProblems} from '../shared/problems.js';
import {oneOf, SettingError} from '../shared/setting-types.js';
import type {SettingType} from '../shared/setting-types.js';
import {setting} from '../shared/setting.js';
import type {Reference, SourceLink} from '../shared/source-link.js';
import {verdictStyles} from '../shared/verdict.js';
import {View} from '../shared/view.js';
import {messages} from './messages.js';
import {renderParts} from './parts.js';
import {missingSource, unknownNames, valueOf} from './state.js';
import type {TaskSources} from './state.js';
import {taskStyles} from './styles.js';

/** A goal that can be read. */
const goal: SettingType<string> = {
  parse(value) {
    try {
      parseGoal(String(value));
      return String(value);
    } catch (error) {
      if (!(error instanceof FormulaError)) throw error;
      throw new SettingError(error.message.replace(/\.$/, ''));
    }
  },
  format: String,
};

/**
 * A task for the reader: a goal on the live state of model, data and training. It shows which of its conditions hold, and
 * tells once when all of them do. What was reached counts, also when the model moves on.
 *
 * @tagname ml-task
 * @fires ml-complete - The goal is reached for the first time: `score` is 1, `attempts` the number of moves it took.
 * @fires ml-error - The goal cannot be read, or a source is missing.
 * @slot - The text of the task; also sources of its own.
 * @slot caption - A caption below the task.
 * @csspart goals - The list of conditions.
 * @csspart goal - One of them.
 * @csspart now - Where it stands.
 * @csspart result - The sentence about all of them.
 * @csspart reset - The button that starts again.
 * @csspart caption - The caption.
 * @cssstate complete - The goal has been reached.
 */
export class MlTask extends View {
  static override styles = [View.styles, verdictStyles, taskStyles];

  #states: readonly GoalState[] = [];
  #attempts = 0;
  #unsaid = false;
  #read: {readonly goal: string; readonly parts: readonly GoalPart[]} | undefined;

  /**
   * The goal: conditions over `loss`, `errors`, `accuracy`, `epoch` and parameters, such as `errors == 0 and w1 > 2`. A
   * parameter `m1.w1` is called `m1_w1`.
   */
  @setting(goal, 'errors == 0') goal!: string;
  /** The dataset: its id, its element or its handle; without it, the nearest one. */
  @linked('dataset') data!: Reference;
  /** The model: its id, its element or its handle; without it, the nearest one. */
  @linked('model') model!: Reference;
  /** The trainer whose epoch counts. */
  @linked('trainer') trainer!: Reference;
  /** The point loss that is summed. */
  @setting(oneOf(...lossNames), 'log') loss!: LossName;
  /** Whether losses are added up or averaged. */
  @setting(oneOf('sum', 'mean'), 'sum') reduction!: 'sum' | 'mean';

  constructor() {
    super();
    this.addEventListener('command', event => {
      if ((event as Event & {command?: string}).command === '--reset') this.reset();
    });
  }

  /** Whether the goal has been reached, now or before. */
  get complete(): boolean {
    return this.internals.states.has('complete');
  }

  /** The part of the conditions that hold, from 0 to 1; 1 once the goal has been reached. */
  get score(): number {
    if (this.complete) return 1;
    const reached = this.#states.filter(state => state.reached).length;
    return this.#states.length > 0 ? reached / this.#states.length : 0;
  }

  /** How many moves the reader has made, until the goal was reached. */
  get attempts(): number {
    return this.#attempts;
  }

  /** Starts again: the model goes back to its first parameters, and what was reached is forgotten. */
  reset(): void {
    this.#attempts = 0;
    this.internals.states.delete('complete');
    this.#sources.model?.reset({origin: 'user', view: this.localName});
    this.#attempts = 0;
    this.requestUpdate();
  }

  /** A goal is judged also while the task itself is out of sight. */
  override sourceChanged(_link: SourceLink, {origin, settled}: Transaction): void {
    if (origin === 'user' && settled && !this.complete) this.#attempts++;
    this.requestUpdate();
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const sources = this.#sources;
    const parts = this.#parts;
    this.#checkNames(parts, sources);
    this.#states = judge(parts, name => valueOf(name, sources));
    if (this.complete || !this.#states.every(state => state.reached)) return;
    this.internals.states.add('complete');
    this.#unsaid = true;
  }

  protected override updated(): void {
    super.updated();
    if (!this.#unsaid) return;
    this.#unsaid = false;
    announce(this, messages.reached);
    emit(this, 'ml-complete', {correct: true, attempts: this.#attempts, score: 1});
  }

  get #sources(): TaskSources {
    return {
      model: linkedHandle(this, 'model', 'model'),
      dataset: linkedHandle(this, 'data', 'dataset'),
      trainer: linkedHandle(this, 'trainer', 'trainer') as TaskSources['trainer'],
      loss: this.loss,
      reduction: this.reduction,
    };
  }

  get #parts(): readonly GoalPart[] {
    if (this.#read?.goal !== this.goal) this.#read = {goal: this.goal, parts: parseGoal(this.goal)};
    return this.#read.parts;
  }

  #checkNames(parts: readonly GoalPart[], {model}: TaskSources): void {
    const about = 'names in the goal';
    const {unknown, known} = model ? unknownNames(parts, model) : {unknown: [], known: []};
    const sentence = unknown.length > 0 ? `${messages.unknownNames(unknown, known)}.` : undefined;
    this.report(about, sentence, {attribute: 'goal', value: this.goal});
  }

  protected override render(): unknown {
    const missing = missingSource(this.#parts, this.#sources);
    return html`<figure>
      <div class=${this.complete ? 'task complete' : 'task'}>
        <slot></slot>
        ${missing ? html`<p class="note">${missing}</p>` : renderParts(this.#states, this)}
        ${missing && !this.complete ? nothing : this.#renderBar()}
      </div>
      ${renderProblems(this.problems)} ${renderCaption()}
    </figure>`;
  }

  #renderBar(): unknown {
    const reached = this.#states.filter(state => state.reached).length;
    const all = this.#states.length;
    if (!this.complete)
      return all > 1
        ? html`<div class="bar">
            <p class="result" part="result">${messages.progress(reached, all)}</p>
          </div>`
        : nothing;
    return html`<div class="bar">
      <p class="result" part="result">
        ${reached === all ? messages.reached : messages.reachedBefore}
      </p>
      <button type="button" part="reset" @click=${() => this.reset()}>${messages.reset}</button>
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ml-task': MlTask;
  }
}
