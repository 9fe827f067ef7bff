import { css } from 'lit';

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
    --on-accent: var(--kic-on-accent, var(--surface));
    --radius: var(--kic-radius, 0.5em);
  }

  /* Browsers of 2023 and before lack light-dark(); they show the light colors. */
  @supports not (color: light-dark(red, red)) {
    [part~='card'] {
      --accent: var(--kic-accent, #0a5560);
      --text: var(--kic-text, #1b262c);
      --surface: var(--kic-surface, #fff);
      --emergency: var(--kic-emergency, #8f1d1d);
    }
  }
`;
