import {css} from 'lit';

/**
 * The theme. Each private name `--_x` takes the public `--ml-x` of the page, or else the colour of the lecture in the
 * light theme and its like in the dark one. Marks have an edge of their own hue, so dark that they stand out on any ground.
 */
export const tokens = css`
  :host {
    color-scheme: light;
    --_font: var(
      --ml-font,
      system-ui,
      -apple-system,
      'Segoe UI',
      Roboto,
      'Helvetica Neue',
      sans-serif
    );
    --_ink: var(--ml-ink, light-dark(#1b1e28, #e9eaf0));
    --_muted: var(--ml-muted, light-dark(#565b6b, #a9aebd));
    --_line: var(--ml-line, light-dark(#c9ccd6, #474c5c));
    --_grid: var(--ml-grid, light-dark(#00000014, #ffffff1c));
    --_surface: var(--ml-surface, light-dark(#ffffff, #171a22));
    --_accent: var(--ml-accent, light-dark(#3b3ec4, #a5a8ff));
    --_focus: var(--ml-focus, light-dark(#0b57d0, #a8c7fa));
    --_positive: var(--ml-positive, light-dark(#fd7f7f, #8c3b43));
    --_negative: var(--ml-negative, light-dark(#7f80ff, #3a3d94));
    --_x: var(--ml-x, light-dark(#ff0000, #ff7f79));
    --_o: var(--ml-o, light-dark(#69bac9, #7fd3e2));
    --_x-edge: var(
      --ml-casing,
      light-dark(color-mix(in srgb, var(--_x) 36%, black), color-mix(in srgb, var(--_x) 14%, black))
    );
    --_o-edge: var(
      --ml-casing,
      light-dark(color-mix(in srgb, var(--_o) 30%, black), color-mix(in srgb, var(--_o) 14%, black))
    );
    --_first: var(--ml-first, light-dark(#fde699, #d9b64e));
    --_second: var(--ml-second, light-dark(#d1e9c3, #8fbf74));
    --_right: var(--ml-right, light-dark(#17693a, #6fd08c));
    --_wrong: var(--ml-wrong, light-dark(#b3261e, #ff9a92));
    --_warning: var(--ml-warning, light-dark(#a15c00, #f0b45a));
    --_warning-surface: var(--ml-warning-surface, light-dark(#fff6e5, #33280f));
  }

  :host(:state(dark)) {
    color-scheme: dark;
  }
`;
