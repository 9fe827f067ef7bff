const canvas = document.createElement('canvas');
canvas.width = canvas.height = 1;
const brush = canvas.getContext('2d', { willReadFrequently: true });

/** Any color that a browser computes, as `#rrggbb`. */
function hexOf(color: string): string | undefined {
  if (!brush) return undefined;
  brush.fillStyle = color;
  brush.fillRect(0, 0, 1, 1);
  const channels = [...brush.getImageData(0, 0, 1, 1).data].slice(0, 3);
  return `#${channels.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;
}

/**
 * The color that a card has for a custom property, also where it mixes one itself. The card keeps
 * it under a short name: `--_accent` for `--kic-accent`.
 */
export function colorIn(card: Element, property: string): string | undefined {
  const place = card.shadowRoot?.querySelector('[part~=card]');
  if (!place) return undefined;
  const probe = document.createElement('span');
  probe.style.color = `var(${property.replace('--kic-', '--_')})`;
  place.append(probe);
  const { color } = getComputedStyle(probe);
  probe.remove();
  return hexOf(color);
}
