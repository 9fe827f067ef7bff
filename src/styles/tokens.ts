import { css } from './css.js';

/**
 * Every color and measure that a page may change. A page sets `--kic-*`; the card reads the short
 * names below, which hold the defaults.
 */
export const tokens = css`
  [part~='card'] {
    --_accent: var(--kic-accent, light-dark(#0a5560, #8ad4dd));
    --_text: var(--kic-text, light-dark(#1b262c, #e9eff1));
    --_surface: var(--kic-surface, light-dark(#fff, #13191c));
    --_emergency: var(--kic-emergency, light-dark(#8f1d1d, #ffb3aa));
    --_muted: var(--kic-muted, color-mix(in srgb, var(--_text) 80%, var(--_surface)));
    --_tint: var(--kic-tint, color-mix(in srgb, var(--_accent) 7%, var(--_surface)));
    --_border: var(--kic-border, color-mix(in srgb, var(--_text) 24%, var(--_surface)));
    --_link: var(--_accent);
    --_on-accent: var(--kic-on-accent, var(--_surface));
    --_radius: var(--kic-radius, 0.5em);
    /* Space between text and an edge. It goes where the card is very narrow. */
    --_inset: min(1.25em, 25% - 1em);
  }

  /*
   * Any accent can be read. As text it is made dark enough for a light surface, or light enough for
   * a dark one; as a background it gets black or white text, whichever stands out more: the two are
   * equal at a luminance of 0.179.
   */
  @supports (color: light-dark(rgb(from red r g b), red)) {
    [part~='card'] {
      --_link: light-dark(
        oklch(from var(--_accent) min(l, 0.48) c h),
        oklch(from var(--_accent) max(l, 0.75) c h)
      );
      --_white: clamp(0, (0.179 - 0.2126 * r - 0.7152 * g - 0.0722 * b) * 1e6, 1);
      --_on-accent: var(
        --kic-on-accent,
        color(from var(--_accent) srgb-linear var(--_white) var(--_white) var(--_white))
      );
    }
  }

  @media (prefers-contrast: more) {
    [part~='card'] {
      --_muted: var(--_text);
      --_border: var(--_text);
    }
  }
`;
