import { withFreshPage } from '../stage/browser.js';
import { takeTurns } from '../stage/rounds.js';
import { showMany } from './many.js';

const counts = [1, 10, 100, 1000];
const variants = ['article', 'compact', 'banner'];
const kilobytes = [10, 30, 100, 300, 1000];

/** Runs in the page: until what was changed has been painted. */
async function paintAfter(change) {
  const start = performance.now();
  await change();
  await new Promise(requestAnimationFrame);
  await new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = resolve;
    port2.postMessage('');
  });
  return performance.now() - start;
}

/** Runs in the page: gives a card a text of its own, so many kilobytes long. */
async function replaceArticle(element, length) {
  const main = document.querySelector('main');
  main.innerHTML = element;
  const [card] = main.children;
  await card.updateComplete;
  await new Promise(requestAnimationFrame);
  // Without short names, which would all stand in the list of contents.
  const withoutShort = (key, value) => (key === 'short' ? undefined : value);
  const article = JSON.parse(JSON.stringify(card.article, withoutShort));
  const { sections } = article;
  const missing = length - JSON.stringify({ ...article, sections: [] }).length;
  const copies = Math.max(0, Math.ceil(missing / JSON.stringify(sections).length));
  article.sections = Array.from({ length: copies }, (_, copy) =>
    sections.map((section) => ({ ...section, id: `${section.id}-${copy}` })),
  ).flat();
  return window.paintAfter(() => {
    card.article = article;
    return card.updateComplete;
  });
}

/** Runs in the page: shows one card beside so many elements of somebody else, with shadow roots. */
async function showAmong(element, count) {
  if (!customElements.get('other-element')) {
    customElements.define(
      'other-element',
      class extends HTMLElement {
        connectedCallback() {
          this.attachShadow({ mode: 'open' }).innerHTML = '<p>Somebody else’s <b>text</b>.</p>';
        }
      },
    );
  }
  document.body.insertAdjacentHTML('beforeend', '<other-element></other-element>'.repeat(count));
  document.body.getBoundingClientRect();
  await new Promise(requestAnimationFrame);
  return window.paintAfter(() => {
    const main = document.querySelector('main');
    main.innerHTML = element;
    return main.firstElementChild.updateComplete;
  });
}

const curves = [
  {
    id: 'growth-cards',
    title: 'Cards on a page: time to all painted',
    what: 'cards',
    lines: variants,
    steps: counts,
    run: (page, element, count, variant) =>
      page.evaluate(showMany, element.replace('>', ` variant="${variant}">`), count),
  },
  {
    id: 'growth-article',
    title: 'An article of the page’s own: from its assignment to its paint',
    what: 'KB of article',
    lines: ['article'],
    steps: kilobytes,
    run: (page, element, size) => page.evaluate(replaceArticle, element, size * 1000),
  },
  {
    id: 'growth-others',
    title: 'One card among other custom elements: time to its paint',
    what: 'other elements',
    lines: ['article'],
    steps: counts,
    run: (page, element, count) => page.evaluate(showAmong, element, count),
  },
];

/** How the time of this project's script grows with the number of cards, the text and the page. */
export async function measure({ instantBrowser, lines, contestants, runs }) {
  // The curve is made of many points, so each needs fewer rounds.
  const enough = Math.ceil(runs / 3);
  const { element } = contestants.find(({ name }) => name === 'script');
  const measured = [];
  for (const { id, title, what, lines: names, steps, run } of curves) {
    const points = names.flatMap((line) =>
      steps.map((step) => ({ name: `${line} ${step}`, line, step })),
    );
    const { values, busy } = await takeTurns(points, enough, ({ line, step }) =>
      withFreshPage(instantBrowser, async (page) => {
        await page.goto(`${lines.direct.site}loaded/script`);
        await page.evaluate(`window.paintAfter = ${paintAfter}`);
        return { time: await run(page, lines.direct.addressed(element), step, line) };
      }),
    );
    measured.push({
      id,
      title,
      what,
      unit: 'ms',
      busy,
      lines: names.map((line) => ({
        name: line,
        points: steps.map((step) => ({ step, samples: values.time[`${line} ${step}`] })),
      })),
    });
  }
  return { curves: measured };
}
