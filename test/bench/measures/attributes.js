import { withFreshPage } from '../stage/browser.js';
import { seriesOf, takeTurns } from '../stage/rounds.js';

const changes = 1000;

/** Runs in the page: changes an attribute again and again, and lets the card render each time. */
async function change(element, [name, ...values], count) {
  const main = document.querySelector('main');
  main.setHTMLUnsafe(element);
  const card = main.firstElementChild;
  await card.updateComplete;
  await new Promise(requestAnimationFrame);
  const start = performance.now();
  for (let times = 0; times < count; times++) {
    card.setAttribute(name, values[times % values.length]);
    await card.updateComplete;
  }
  card.getBoundingClientRect();
  return performance.now() - start;
}

/** Attribute changes on one card, and the layout of the last. The others have no attributes. */
export async function measure({ instantBrowser, lines, contestants, runs }) {
  const [script] = contestants.filter(({ name }) => name === 'script');
  const element = lines.direct.addressed(script.element);
  const tryOut = (attribute) =>
    withFreshPage(instantBrowser, async (page) => {
      await page.goto(`${lines.direct.site}loaded/script`);
      return page.evaluate(change, element, attribute, changes);
    });
  const measured = await takeTurns([script], runs, async () => ({
    variant: await tryOut(['variant', 'compact', 'article']),
    theme: await tryOut(['theme', 'dark', 'light']),
  }));
  const words = `${changes.toLocaleString('en')} changes of`;
  return seriesOf(
    measured,
    { variant: `${words} \`variant\``, theme: `${words} \`theme\`` },
    { prefix: 'attributes', unit: 'ms' },
  );
}
