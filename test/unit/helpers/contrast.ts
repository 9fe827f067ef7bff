/** Red, green, blue and opacity, each from 0 to 255. */
type Color = readonly [number, number, number, number];

const canvas = document.createElement('canvas');
canvas.width = canvas.height = 1;
const paint = canvas.getContext('2d', { willReadFrequently: true });

/** A color as the browser paints it, whichever way a style writes it. */
export function painted(color: string): Color {
  if (!paint || !CSS.supports('color', color)) throw new Error(`“${color}” is no color.`);
  paint.clearRect(0, 0, 1, 1);
  paint.fillStyle = color;
  paint.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0, opacity = 0] = paint.getImageData(0, 0, 1, 1).data;
  return [red, green, blue, opacity];
}

/** The color behind an element's words. Nothing in a card lets two backgrounds shine through. */
export function backgroundOf(element: Element): Color {
  for (let each: Element | null = element; each; each = outer(each)) {
    const color = painted(getComputedStyle(each).backgroundColor);
    if (color[3] === 255) return color;
    if (color[3] !== 0) throw new Error('A background shines through.');
  }
  return [255, 255, 255, 255];
}

function outer(element: Element): Element | null {
  const root = element.getRootNode();
  return element.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
}

/** The contrast ratio of two colors: https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
export function contrast(one: Color, other: Color): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

function luminance([...channels]: Color): number {
  const [red = 0, green = 0, blue = 0] = channels
    .map((value) => value / 255)
    .map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** How far an element's words stand out from what is behind them. */
export function contrastOf(element: Element, pseudo?: string): number {
  return contrast(painted(getComputedStyle(element, pseudo).color), backgroundOf(element));
}
