import { layoutShift } from '../../support/layout-shift.js';
import { withFreshPage } from '../stage/browser.js';
import { untilPainted, watch } from '../stage/watch.js';

/** This project's snippets. */
const own = ['script', 'prerendered', 'iframe'];

const widths = [320, 390, 768, 1280, 1920];

/** How far a page jumps while its card comes late, in the browser's own measure. */
const shiftAt = (browser, address, width) =>
  withFreshPage(
    browser,
    async (page) => {
      await page.evaluateOnNewDocument(watch);
      await page.goto(address);
      await untilPainted(page);
      const shifts = await Promise.all(page.frames().map(layoutShift));
      return Math.round(shifts.reduce((sum, shift) => sum + shift) * 1000) / 1000;
    },
    { width, height: width < 768 ? 844 : 900 },
  );

/** Layout shift by width of the window. It is the same each time, so it is measured once. */
export async function measure({ browser, lines, contestants, isQuick }) {
  const shifts = {};
  const wanted = contestants.filter(({ name }) => !isQuick || own.includes(name));
  for (const { name } of wanted) {
    shifts[name] = {};
    for (const width of widths) {
      const address = `${lines.late.site}story/${name}`;
      shifts[name][width] = await shiftAt(browser, address, width);
    }
  }
  return shifts;
}
