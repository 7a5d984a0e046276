import {html} from 'lit';
import {renderCaption} from '../shared/caption.js';
import {renderProblems} from '../shared/problems.js';
import {number} from '../shared/setting-types.js';
import {setting} from '../shared/setting.js';
import {View} from '../shared/view.js';
import {sceneStyles} from './styles.js';

/**
 * A scope: what is inside shares the dataset, the model and the trainer that are inside. It lays its children out in a row
 * or a grid that becomes a stack where there is little room; sources take no place in it.
 *
 * @tagname ml-scene
 * @fires ml-error - A value could not be taken.
 * @slot - Sources, and what shows them.
 * @slot caption - A caption below the scene.
 * @csspart grid - The grid that the children are laid out in.
 * @csspart caption - The caption.
 * @cssprop [--ml-gap=1.5rem] - The space between the children.
 */
export class MlScene extends View {
  static override styles = [View.styles, sceneStyles];

  /** The greatest number of columns; 0 for as many as have room. */
  @setting(number({min: 0, max: 100, integer: true}), 0) columns!: number;

  protected override updated(): void {
    super.updated();
    const grid = this.renderRoot.querySelector<HTMLElement>('.grid')!;
    grid.style.setProperty('--columns', String(this.columns));
  }

  protected override render(): unknown {
    return html`<figure>
        <div class="grid ${this.columns > 0 ? 'counted' : ''}" part="grid"><slot></slot></div>
        ${renderCaption()}
      </figure>
      ${renderProblems(this.problems)}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ml-scene': MlScene;
  }
}
