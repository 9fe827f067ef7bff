import { css } from './css.js';

/**
 * Every color and measure that a page may change. A page sets `--kic-*`; the card reads the short
 * names below, which hold the defaults.
 */
export const tokens = css`
  [part~='card'] {
    --accent: var(--kic-accent, light-dark(#0a5560, #8ad4dd));
    --text: var(--kic-text, light-dark(#1b262c, #e9eff1));
    --surface: var(--kic-surface, light-dark(#fff, #13191c));
    --emergency: var(--kic-emergency, light-dark(#8f1d1d, #ffb3aa));
    --muted: var(--kic-muted, color-mix(in srgb, var(--text) 80%, var(--surface)));
    --tint: var(--kic-tint, color-mix(in srgb, var(--accent) 7%, var(--surface)));
    --border: var(--kic-border, color-mix(in srgb, var(--text) 24%, var(--surface)));
    --link: var(--accent);
    --on-accent: var(--kic-on-accent, var(--surface));
    --radius: var(--kic-radius, 0.5em);
  }

  /*
   * Any accent can be read. As text it is made dark enough for a light surface, or light enough for
   * a dark one; as a background it gets black or white text, whichever stands out more: the two are
   * equal at a luminance of 0.179.
   */
  @supports (color: light-dark(rgb(from red r g b), red)) {
    [part~='card'] {
      --link: light-dark(
        oklch(from var(--accent) min(l, 0.48) c h),
        oklch(from var(--accent) max(l, 0.75) c h)
      );
      --white: clamp(0, (0.179 - 0.2126 * r - 0.7152 * g - 0.0722 * b) * 1e6, 1);
      --on-accent: var(
        --kic-on-accent,
        color(from var(--accent) srgb-linear var(--white) var(--white) var(--white))
      );
    }
  }

  @media (prefers-contrast: more) {
    [part~='card'] {
      --muted: var(--text);
      --border: var(--text);
    }
  }
`;
