import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { suite, test } from 'node:test';
import { launchEngines } from '../../support/engines.js';
import { eyes, onlyFallback, whole } from '../../support/eyes.js';
import { card, recorder } from '../../support/frames.js';
import { dist } from '../../support/host.js';
import { setStage } from '../../support/stage.js';
import packageJson from '../../../package.json' with { type: 'json' };

const { version } = packageJson;

const { host, site } = await setStage({ launch: () => undefined });
const engines = await launchEngines();

const code = await readFile(new URL('kratom-info-card.js', dist), 'utf8');
const source = `${host.address}kratom-info-card.js`;
const script = `<script crossorigin src="${source}"></script>`;
const spanish = `<script crossorigin src="${host.address}es/kratom-info-card.js"></script>`;
const inline = (text) => `<script>${text.replaceAll('</script', '<\\/script')}</script>`;

/** The script of another version, in which the title has other words. */
const otherVersion = inline(
  code.replace(/\d+\.\d+\.\d+/, '9.9.9').replaceAll('How addictive', 'HOW ADDICTIVE'),
);

const head = recorder + eyes;
const xml = (markup) => markup.replace('crossorigin', 'crossorigin=""');
const foreign = (markup) => `<foreignObject width="600" height="900">${markup}</foreignObject>`;
const post = (body, more = '') => site.publish({ head: head + more, body });
const postXhtml = (body) =>
  site.publishFile(
    'application/xhtml+xml',
    `<html xmlns="http://www.w3.org/1999/xhtml" lang="en">
<head><title>A blog</title>${head}</head>
<body>${body}</body>
</html>`,
  );

for (const [name, engine] of Object.entries(engines)) {
  suite(`In ${name}`, { skip: !engine && `needs ${name}` }, () => {
    /** What a reader finds of each card on a page; and that nothing went wrong. */
    async function cardsAt(address, expected = []) {
      await engine.goto(address);
      const [found, faults] = await engine.evaluate(async () => [
        await window.lookAtAll(),
        window.faults,
      ]);
      assert.deepEqual(faults, expected);
      return found;
    }

    suite('on a page with several scripts', () => {
      const textStays = '<kratom-info-card>: another text with lang="en" came first, and stays.';

      test('each card works, whether it stands before, between or after them', async () => {
        const again = script.replace('<script', '<script type="module"');
        const found = await cardsAt(post(card + script + card + script + again + card));
        assert.deepEqual(found, [whole(), whole(), whole()]);
      });

      for (const [first, scripts] of Object.entries({
        'this version': script + otherVersion,
        'another version': otherVersion + script,
      })) {
        test(`two versions get along when ${first} comes first`, async () => {
          assert.deepEqual(await cardsAt(post(scripts + card), [textStays]), [whole()]);
          const title = await engine.evaluate(
            () => document.querySelector('kratom-info-card').article.title,
          );
          assert.match(title, first === 'this version' ? /^How addictive/ : /^HOW ADDICTIVE/);
        });
      }

      for (const [order, scripts] of Object.entries({
        'Spanish first': spanish + script,
        'English first': script + spanish,
      })) {
        test(`each card has its own language, with ${order}`, async () => {
          const cards = card + card.replace('card', 'card lang="es"');
          const found = await cardsAt(post(scripts + cards));
          assert.deepEqual(found, [whole(), whole('article', 'es')]);
        });
      }

      test('a language that comes late changes the cards that wait for it', async () => {
        await cardsAt(post(card.replace('card', 'card lang="es"') + script));
        const found = await engine.evaluate(async (src) => {
          const late = Object.assign(document.createElement('script'), { src });
          const loaded = new Promise((resolve) => late.addEventListener('load', resolve));
          document.body.append(late);
          await loaded;
          return window.lookAtAll();
        }, `${host.address}es/kratom-info-card.js`);
        assert.deepEqual(found, [whole('article', 'es')]);
      });

      test('a language is added to an element whose class the page has wrapped', async () => {
        const wrap = inline(`
          const { define } = customElements;
          customElements.define = function (name, Class) {
            define.call(this, name, class extends Class {});
          };`);
        const cards = card + card.replace('card', 'card lang="es"');
        const found = await cardsAt(post(wrap + script + spanish + cards));
        assert.deepEqual(found, [whole(), whole('article', 'es')]);
      });

      test('the page’s own element of this name stays what it is', async () => {
        const givesWay = `<kratom-info-card>: version ${version} leaves the page to another element.`;
        const theirs = inline(`
          customElements.define('kratom-info-card', class extends HTMLElement {
            connectedCallback() {
              this.title = 'theirs';
            }
          });`);
        assert.deepEqual(await cardsAt(post(theirs + card + script), [givesWay]), [onlyFallback]);
        const title = await engine.evaluate(() => document.querySelector('kratom-info-card').title);
        assert.equal(title, 'theirs');
      });
    });

    suite('on a page that writes itself', () => {
      test('the card and its script can come from document.write', async () => {
        const write = inline(`document.write(${JSON.stringify(card + script + card)});`);
        assert.deepEqual(await cardsAt(post(write)), [whole(), whole()]);
      });

      test('the one tag can come from document.write', async () => {
        const tag = script.replace('<script', '<script data-card data-variant="compact"');
        const write = inline(`document.write(${JSON.stringify(tag)});`);
        assert.deepEqual(await cardsAt(post(write)), [whole('compact')]);
      });

      test('the script can stand in the page itself', async () => {
        assert.deepEqual(await cardsAt(post(card + inline(code))), [whole()]);
      });

      test('a card of the document that document.open starts works', async () => {
        await cardsAt(post(card + script));
        const [found, isOpen] = await engine.evaluate(async (markup) => {
          const { look } = window;
          document.open();
          document.write(`<!doctype html><p>A new page.</p>${markup}`);
          document.close();
          const fresh = document.querySelector('kratom-info-card');
          fresh.variant = 'compact';
          await fresh.updateComplete;
          const moved = new Promise((resolve) => addEventListener('hashchange', resolve));
          location.hash = 'kic-risk';
          await moved;
          return [await look(fresh), fresh.shadowRoot.querySelector('#kic-risk').open];
        }, card);
        assert.deepEqual([found, isOpen], [whole('compact'), true]);
      });
    });

    suite('a card that moves', () => {
      /** Moves a card to another document and back, and looks at it in both. */
      const move = (place) =>
        engine.evaluate(async (which) => {
          const { look, use } = window;
          const moved = document.querySelector('kratom-info-card');
          const places = {
            'a frame': () => document.querySelector('iframe').contentDocument,
            'a window': () => window.open('about:blank').document,
            'a document that nobody sees': () => document.implementation.createHTMLDocument(),
          };
          const other = places[which]();
          moved.variant = 'compact';
          await moved.updateComplete;
          other.body.append(moved);
          const there = await look(moved);
          const heard = other.defaultView ? await use(moved) : [];
          moved.variant = 'banner';
          const changed = await look(moved);
          document.body.append(moved);
          const back = await look(moved);
          moved.variant = 'compact';
          await moved.updateComplete;
          const heardBack = await use(moved);
          other.defaultView?.close();
          return { there, heard, changed, back, heardBack, faults: window.faults };
        }, place);

      const events = ['kic-action', 'kic-toggle'];

      // WebKit opens windows for readers only, not for tests.
      for (const place of name === 'WebKit' ? ['a frame'] : ['a frame', 'a window']) {
        test(`to ${place} keeps its style, and works there and back`, async () => {
          await cardsAt(post(`${card}${script}<iframe></iframe>`));
          assert.deepEqual(await move(place), {
            there: whole('compact'),
            heard: events,
            changed: whole('banner'),
            back: whole('banner'),
            heardBack: events,
            faults: [],
          });
        });
      }

      test('to a document that nobody sees works when it comes back', async () => {
        await cardsAt(post(card + script));
        const { back, heardBack, faults } = await move('a document that nobody sees');
        assert.deepEqual([back, heardBack, faults], [whole('banner'), events, []]);
      });

      test('from its maker into a frame has its style', async () => {
        await cardsAt(post(`<iframe></iframe>${script}`));
        const [found, faults] = await engine.evaluate(async () => {
          const made = document.createElement('kratom-info-card');
          document.querySelector('iframe').contentDocument.body.append(made);
          return [await window.look(made), window.faults];
        });
        assert.deepEqual([found, faults], [whole(), []]);
      });

      test('from a frame that goes away works on the page', async () => {
        await cardsAt(post(`<iframe></iframe>${card}${script}`));
        const found = await engine.evaluate(async () => {
          const frame = document.querySelector('iframe');
          const moved = document.querySelector('kratom-info-card');
          frame.contentDocument.body.append(moved);
          document.body.append(moved);
          frame.remove();
          return window.look(moved);
        });
        assert.deepEqual(found, whole());
      });
    });

    suite('in a document that is not HTML', () => {
      const form = 'contact-endpoint="https://clinic.example/requests"';
      const withForm = (variant) =>
        card.replace('-card', `-card variant="${variant}" ${form}`) + xml(script);

      const fieldsIn = () =>
        document.querySelector('kratom-info-card').shadowRoot.querySelectorAll('form [name]')
          .length;

      for (const variant of ['article', 'compact', 'banner']) {
        test(`the ${variant} works in an XHTML page`, async () => {
          assert.deepEqual(await cardsAt(postXhtml(withForm(variant))), [whole(variant)]);
          const count = await engine.evaluate(fieldsIn);
          assert.equal(count > 0, variant !== 'banner');
        });
      }

      test('the one tag works in an XHTML page', async () => {
        const tag = xml(script).replace('<script', '<script data-card="" data-variant="compact"');
        assert.deepEqual(await cardsAt(postXhtml(tag)), [whole('compact')]);
      });

      test('a card works in an SVG picture', async () => {
        const address = site.publishFile(
          'image/svg+xml',
          `<svg xmlns="http://www.w3.org/2000/svg" lang="en">${head}${foreign(
            card.replace('-card', '-card xmlns="http://www.w3.org/1999/xhtml"'),
          )}${xml(script).replace('src', 'href')}</svg>`,
        );
        assert.deepEqual(await cardsAt(address), [whole()]);
      });

      test('a card works in an SVG picture in a page', async () => {
        assert.deepEqual(await cardsAt(post(`<svg>${foreign(card)}</svg>${script}`)), [whole()]);
      });
    });
  });
}
