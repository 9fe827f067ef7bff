declare global {
  interface ImportMeta {
    /** Vite's: the files that match, none when there are none. */
    glob(pattern: string, options: { eager: true; import: 'default' }): Record<string, unknown>;
  }
}

const [measured] = Object.values(
  import.meta.glob('../figures.json', { eager: true, import: 'default' }),
);

/**
 * A sentence with the layout shift of the one-tag snippet, from `demo/figures.json`:
 * `{ "oneTagLayoutShift": { "phone": 0.1, "desktop": 0.7 } }`. Empty until that was measured.
 */
export function oneTagFigure(): string {
  if (typeof measured !== 'object' || measured === null) return '';
  if (!('oneTagLayoutShift' in measured)) return '';
  const shift = measured.oneTagLayoutShift;
  if (typeof shift !== 'object' || shift === null) return '';
  const all = Object.entries(shift).map(([screen, value]) => `${String(value)} on a ${screen}`);
  return `Measured layout shift: ${all.join(', ')}; the other snippets have 0.`;
}
