import assert from 'node:assert/strict';
import { EventEmitter, once } from 'node:events';
import { after, suite, test } from 'node:test';
import { open } from '../../support/browsers.js';
import { articleIn, languages, person } from '../../support/contact.js';
import { chromiumLacks } from '../../support/capabilities.js';
import { launchEngines } from '../../support/engines.js';
import { dist } from '../../support/host.js';
import { hostsAsked } from '../../support/net-log.js';
import { listen } from '../../../demo/receiver/server.js';
import { keptByPage, spy } from '../../support/spy.js';
import { setServers } from '../../support/stage.js';
import { variants } from '../../support/words.js';

const { folderOf, renderCard } = await import(new URL('server.js', dist));
const { host, site } = await setServers();
const engines = await launchEngines();

/** Somebody else’s server, which readers may follow a link to. */
const visits = [];
const arrivals = new EventEmitter();
const server = await listen((request, response) => {
  visits.push(request.url);
  arrivals.emit('request', request);
  // There is nothing to see: who follows a link stays where they are.
  response.writeHead(204).end();
});
after(server.close);
const nextVisitor = async () => (await once(arrivals, 'request'))[0];
const there = `http://127.0.0.1:${server.port}`;

const links = `treatment-url="${there}/treatment" contact-endpoint="${there}/requests"`;
const cards = (lang) =>
  variants.map(
    (each) => `<kratom-info-card lang="${lang}" variant="${each}" ${links}></kratom-info-card>`,
  );
const scriptIn = (lang) => `${folderOf(lang)}kratom-info-card.js`;
const tagOf = (lang) => `<script async src="${host.address}${scriptIn(lang)}"></script>`;

/** In the page: what a reader can do with its cards, but for leaving and sending. */
async function useCards(values) {
  const follow = (event) => event.preventDefault();
  addEventListener('click', follow);
  let count = 0;
  for (const card of document.querySelectorAll('kratom-info-card')) {
    await card.updateComplete;
    const { shadowRoot } = card;
    card.scrollIntoView();
    for (const details of shadowRoot.querySelectorAll('details:not([open])')) {
      details.querySelector('summary').click();
      // The page keeps the click from doing it.
      details.open = true;
    }
    for (const link of shadowRoot.querySelectorAll('a')) {
      link.dispatchEvent(new PointerEvent('pointerover', { bubbles: true, composed: true }));
      link.focus();
      link.click();
      count += 1;
    }
    for (const field of shadowRoot.querySelectorAll('[name]:not([name=website])')) {
      field.focus();
      if (field.type === 'checkbox') field.checked = true;
      else field.value = values[field.name];
      field.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    }
    card.theme = 'dark';
    await card.updateComplete;
  }
  scrollTo(0, document.documentElement.scrollHeight);
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  removeEventListener('click', follow);
  return count;
}

/** What of a page’s notes the card has to answer for: we fire some events ourselves. */
const byCard = (noted) =>
  noted.filter(
    ([what, type]) => what !== 'dispatchEvent' || !['input', 'pointerover'].includes(type),
  );

for (const [name, engine] of Object.entries(engines)) {
  suite(
    `In ${name}, a page with a card of each variant`,
    { skip: !engine && `needs ${name}` },
    () => {
      for (const lang of languages) {
        test(`asks for one script in ${lang}, keeps nothing and tells nobody, whatever a reader does`, async () => {
          for (const asks of [host.requests, site.requests, visits]) asks.length = 0;
          const asked = [];
          const note = (request) => asked.push(request.url());
          engine.on?.('request', note);
          const head = `<script>(${spy})()</script>`;
          const page = site.publish({ head, body: cards(lang).join('\n') + tagOf(lang), lang });
          await engine.goto(page);
          assert.ok((await engine.evaluate(useCards, person)) > 60);
          const noted = byCard(await engine.evaluate(() => window.noted));
          for (const [what, type] of noted)
            assert.match(
              `${what} ${type}`,
              /^(dispatchEvent kic-(action|toggle)|pushState {"kicDepth":\d+})$/,
            );
          assert.ok(noted.some(([, type]) => type === 'kic-action'));
          // Links within a card add entries to the history, so that Back returns from them.
          const pushed = noted.filter(([what]) => what === 'pushState').length;
          // WebKit allows 100 in half a minute.
          const entries = name === 'WebKit' ? Math.min(pushed, 100) : pushed;
          assert.ok(entries > 0);
          assert.deepEqual(await engine.evaluate(keptByPage), {
            local: {},
            session: {},
            cookie: '',
            databases: [],
            caches: [],
            workers: 0,
            state: { kicDepth: entries },
            name: '',
          });
          const loaded = await engine.evaluate(() =>
            performance.getEntriesByType('resource').map((entry) => entry.name),
          );
          const script = host.address + scriptIn(lang);
          assert.deepEqual(
            loaded.filter((each) => !each.startsWith('data:')),
            [script],
          );

          // Some tell it when their reader goes.
          await engine.evaluate(() => dispatchEvent(new Event('pagehide')));
          const next = site.publish({ body: '' });
          await engine.goto(next);
          engine.off?.('request', note);
          assert.deepEqual(host.requests, [`/${scriptIn(lang)}`]);
          assert.deepEqual(
            site.requests.map((path) => new URL(path, page).href),
            [page, next],
          );
          assert.deepEqual(visits, []);
          if (engine.on) {
            assert.deepEqual(
              asked.filter((each) => !each.startsWith('data:')),
              [page, script, next],
            );
          }
        });
      }

      test('asks for nothing at all where the cards are prerendered', async () => {
        host.requests.length = 0;
        const body = languages
          .flatMap((lang) =>
            variants.map((variant) => renderCard({ host: host.address, lang, variant })),
          )
          .join('\n');
        await engine.goto(site.publish({ body }));
        await engine.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
        await engine.goto('about:blank');
        assert.deepEqual(host.requests, []);
      });

      test('does not say where a reader comes from who follows a link', async () => {
        const body = `<p><a href="${there}/own">The page’s own link</a></p>${cards('en')[0]}${tagOf('en')}`;
        const address = site.publish({ body });
        await engine.goto(address);
        await engine.evaluate(leadLinks, articleIn('en'), there);
        const referrers = {};
        for (const path of ['/own', '/treatment', '/source', '/help']) {
          const visitor = nextVisitor();
          await engine.evaluate(followLink, `${there}${path}`);
          const { url, headers } = await visitor;
          referrers[url] = headers.referer;
        }
        assert.deepEqual(referrers, {
          // By default, browsers tell other sites where a page is, but not which.
          '/own': site.address,
          '/treatment': undefined,
          '/source': undefined,
          '/help': undefined,
        });
      });
    },
  );
}

/** In the page: has the card’s links to sources and to help lines lead to a server. */
async function leadLinks(article, there) {
  const card = document.querySelector('kratom-info-card');
  const leadTo = (address) => (each) => (each.url ? { ...each, url: address } : each);
  card.article = {
    ...article,
    sources: article.sources.map(leadTo(`${there}/source`)),
    helpLines: article.helpLines.map(leadTo(`${there}/help`)),
  };
  await card.updateComplete;
}

/** In the page: follows the first link with an address, of the page or of the card. */
function followLink(address) {
  const { shadowRoot } = document.querySelector('kratom-info-card');
  const links = [document, shadowRoot].map((root) => root.querySelector(`a[href="${address}"]`));
  links.find(Boolean).click();
}

suite('Each link to elsewhere carries no referrer and no recommendation', () => {
  const render = (options) => renderCard({ host: host.address, treatmentUrl: there, ...options });
  for (const [where, markupOf] of Object.entries({
    'in the prerendered card': (options) => render(options).split('</template>')[0],
    'in plain HTML': (options) => render({ ...options, format: 'html' }),
    'in the fallback': (options) => render(options).split('</template>')[1],
  })) {
    test(where, () => {
      for (const lang of languages) {
        for (const variant of variants) {
          const away = markupOf({ lang, variant }).match(/<a [^>]*href="https?:[^>]*>/g);
          assert.ok(away.length > 0);
          for (const link of away) assert.match(link, / rel="nofollow noopener noreferrer"/);
        }
      }
    });
  }
});

const lacksLog = await chromiumLacks('a log of host look-ups');

test(
  'Chromium looks up no host for cards but where their files are, whatever a reader does',
  { skip: lacksLog },
  async () => {
    const hint = 'a-hint-of-the-page.invalid';
    const address = site.publish({
      head: `<link rel="dns-prefetch" href="//${hint}">`,
      body: [
        ...languages.flatMap((lang) => [...cards(lang), tagOf(lang)]),
        `<iframe src="${host.address}embed.html?variant=compact" title="Card"></iframe>`,
      ].join('\n'),
    });
    const hosts = await hostsAsked(async (browser) => {
      const page = await open(browser, address);
      await page.evaluate(useCards, person);
      await page.hover('kratom-info-card >>> [part~=treatment-link]');
      await page.pdf();
    });
    assert.deepEqual(hosts, ['127.0.0.1', hint, 'localhost']);
  },
);
