import assert from 'node:assert/strict';
import { before, suite, test } from 'node:test';
import { launchEngines } from '../../support/engines.js';
import { card, recorder, tryInFrames } from '../../support/frames.js';
import { setStage } from '../../support/stage.js';
import { missingLibraries, libraryFile } from '../../support/page-libraries.js';
import { libraries, shadyDom } from '../../support/library-pages.js';
import { clobbers, obstacles, patches, silences } from '../../support/page-patches.js';
import { article, provider } from '../../support/words.js';

if (missingLibraries) console.log(missingLibraries);

const { host, site } = await setStage({ launch: () => undefined });
const engines = await launchEngines();

const script = `<script async crossorigin src="${host.address}kratom-info-card.js"></script>`;

/** A page with something in its head or before its card. */
const publish = (head, before = '', element = card) =>
  site.publish({ head: recorder + head, body: before + element + script });

const asScript = (run) => `<script>(${run})();</script>`;
const publishRun = (run) => publish(asScript(run));

/** The addresses of pages, by what is said of them. */
const publishAll = (table, publishOne) =>
  Object.entries(table).map(([name, content]) => [name, publishOne(content)]);

/** An element of the page's own, made with the Lit of 2021. */
async function publishOtherLit() {
  const folder = '@lit/reactive-element/';
  for (const name of ['css-tag.js', 'reactive-element.js']) {
    site.publishFile('text/javascript', await libraryFile(folder + name), `/${folder}${name}`);
  }
  return publish(`<script type="module">
import { ReactiveElement } from '/${folder}reactive-element.js';
customElements.define('their-element', class extends ReactiveElement {});
</script>`);
}

const ordinary = publish('');
const shady = publish(shadyDom);
const alike = [
  ...publishAll(patches, publishRun),
  ...publishAll(clobbers, (elements) => publish('', elements)),
  // With a mistake, of which the card would tell.
  ...publishAll(silences, (run) =>
    publish(asScript(run), '', card.replace('-card', '-card variant="unknown"')),
  ),
  ...publishAll(libraries, (head) => publish(head)),
];
if (!missingLibraries) alike.push(['has another Lit', await publishOtherLit()]);
const blocked = publishAll(obstacles, publishRun);

for (const [name, engine] of Object.entries(engines)) {
  suite(`In ${name}, on a page that`, { skip: !engine && `needs ${name}` }, () => {
    const reports = new Map();

    before(async () => {
      await engine.goto(site.publish({ body: '' }));
      const withCard = [ordinary, shady, ...alike.map(([, address]) => address)];
      const without = blocked.map(([, address]) => address);
      const add = (addresses, found) =>
        addresses.forEach((address, index) => reports.set(address, found[index]));
      add(withCard, await tryInFrames(engine, withCard));
      add(without, await tryInFrames(engine, without, { isWithoutCard: true }));
    });

    test('does nothing to its built-ins, the card works', () => {
      const { faults, article: first, compact, ...used } = reports.get(ordinary);
      assert.deepEqual(faults, []);
      for (const look of [first, compact]) {
        assert.ok(look.words.startsWith(article.title));
        assert.ok(look.words.includes(provider.phone));
        assert.equal(look.phone, 'tel:+18444860671');
        assert.equal(look.color, 'rgb(10, 85, 96)');
      }
      assert.deepEqual(used, { heard: ['kic-action call', 'kic-toggle risk true'] });
    });

    for (const [does, address] of alike) {
      test(`${does}, the card is the same and works`, () => {
        assert.deepEqual(reports.get(address), reports.get(ordinary));
      });
    }

    test(
      'replaces shadow roots by Shady DOM, the card works without its style',
      { skip: missingLibraries },
      () => {
        const { article: first, compact, ...used } = reports.get(ordinary);
        const color = 'rgba(0, 0, 0, 0)';
        assert.deepEqual(reports.get(shady), {
          ...used,
          article: { ...first, words: reports.get(shady).article.words, color },
          compact: { ...compact, words: reports.get(shady).compact.words, color },
        });
      },
    );

    for (const [does, address] of blocked) {
      test(`${does}, the fallback stays, with one message at most`, () => {
        const { faults, article: shown } = reports.get(address);
        assert.deepEqual([shown.words, shown.phone], ['Call 844-486-0671.', 'tel:+18444860671']);
        assert.ok(faults.length <= 1, faults.join('\n'));
      });
    }
  });
}
