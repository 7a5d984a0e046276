import type {LitElement} from 'lit';
import type {PlotScene} from './plot-scene.js';

/** What those who work on a plot need of it. */
export interface PlotHost {
  readonly element: LitElement & {readonly readonly: boolean};
  /** The scene drawn last. */
  readonly scene: PlotScene | undefined;
  /** The picture whose user units places are in. */
  readonly picture: SVGSVGElement | null;
}

/** Opens a plot to those who work on it, and to nobody else. */
export function plotHost(
  element: PlotHost['element'],
  sceneOf: () => PlotScene | undefined,
): PlotHost {
  return {
    element,
    get scene() {
      return sceneOf();
    },
    get picture() {
      return element.renderRoot.querySelector<SVGSVGElement>('.picture');
    },
  };
}

/** How an edit of a reader's hand is made: `settled` is false while a drag goes on. */
export const byHand = ({element}: PlotHost, settled: boolean) =>
  ({origin: 'user', view: element.localName, settled}) as const;
