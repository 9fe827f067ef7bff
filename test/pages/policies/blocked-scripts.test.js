import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, suite, test } from 'node:test';
import { launchEngines } from '../../support/engines.js';
import { dist } from '../../support/host.js';
import { hash, only, visit } from '../../support/policy.js';
import { listen } from '../../../demo/receiver/server.js';
import { setServers } from '../../support/stage.js';

const { renderCard } = await import(new URL('server.js', dist));
const { host, site } = await setServers();
const engines = await launchEngines();

/** A host that has not read what to send with the files. */
const careless = await listen(async (request, response) => {
  response.setHeader('content-type', 'text/javascript; charset=utf-8');
  response.end(await readFile(new URL('kratom-info-card.js', dist)));
});
after(careless.close);
const carelessAddress = `http://127.0.0.1:${careless.port}/`;

const fromHost = `script-src ${new URL(host.address).origin}`;
const required = "require-trusted-types-for 'script'";

/** The card of the snippets, with the words for readers whose browser does not get the script. */
const cardWith = (script) => `<kratom-info-card>
  <p>Kratom can be addictive. Call <a href="tel:+18444860671">844-486-0671</a>.</p>
</kratom-info-card>
${script}`;

const script = cardWith(`<script async src="${host.address}kratom-info-card.js"></script>`);
const pinned = cardWith(
  `<script async src="${host.address}kratom-info-card.js" integrity="${hash}" crossorigin></script>`,
);
const otherHash = `sha384-${'A'.repeat(64)}`;
const lit = site.publishFile(
  'text/javascript',
  await readFile(new URL('../../../node_modules/lit-html/lit-html.js', import.meta.url)),
);

/** What keeps the card’s script, or its stylesheet, from coming. The browser says so in one line. */
const withoutFile = {
  'the script has another hash than its integrity attribute says': {
    headers: only(fromHost),
    body: pinned.replace(hash, otherHash),
  },
  'the script has another hash than the policy names': {
    headers: only(`script-src '${otherHash}'`),
    body: pinned,
  },
  'the script comes from a host that the policy does not name': {
    headers: only('script-src https://cards.example'),
    body: script,
  },
  'the script lacks the nonce of the page': {
    headers: only("script-src 'nonce-once'"),
    body: script,
  },
  'the script lacks the integrity that the page wants': {
    headers: { ...only(fromHost), 'integrity-policy': 'blocked-destinations=(script)' },
    body: script,
  },
  'the script comes to an isolated page from a careless host': {
    headers: { ...only('script-src http:'), 'cross-origin-embedder-policy': 'require-corp' },
    body: script.replace(host.address, carelessAddress),
  },
  'the script is pinned, and comes from a careless host': {
    headers: only('script-src http:'),
    body: pinned.replace(host.address, carelessAddress),
    // The second is about the request, or about the hash of nothing.
    lines: 2,
  },
  'the page is in a sandbox without scripts': {
    headers: only(fromHost),
    body: script,
    inFrame: 'sandbox',
  },
  'the policy forbids the stylesheet of a prerendered card': {
    headers: only(),
    body: renderCard({ host: host.address }),
  },
};

/** Pages that let the script come, but not its Trusted Types policy. */
const withoutTrustedTypes = {
  'no Trusted Types': { headers: only(fromHost, required, "trusted-types 'none'"), body: script },
  'Trusted Types of other names': {
    headers: only(fromHost, required, 'trusted-types others'),
    body: script,
  },
  'Trusted Types of Lit’s name once, and has used it for its own Lit': {
    headers: only(`${fromHost} ${site.address}`, required, 'trusted-types lit-html'),
    body: `<script type="module" src="${lit}"></script>${script.replace('async', 'type="module"')}`,
  },
};

/** In the page: what a reader sees where the card should be, and whether its number can be called. */
async function look() {
  const card = document.querySelector('kratom-info-card');
  await card.updateComplete;
  const shown = card.shadowRoot?.querySelector('[part~=card]');
  const link = (shown ?? card).querySelector('a[href="tel:+18444860671"]');
  const box = link.getBoundingClientRect();
  return {
    isUpgraded: card.matches(':defined'),
    text: (shown ?? card).innerText,
    canCall: link.checkVisibility() && box.width > 0 && box.height > 0,
  };
}

async function assertReadable(place) {
  const { text, canCall, isUpgraded } = await place.evaluate(look);
  assert.match(text, /Kratom can be addictive|kratom can be addictive/);
  assert.ok(text.includes('844-486-0671'));
  assert.ok(canCall);
  return isUpgraded;
}

const isOurs = (line) => line.includes('<kratom-info-card>');

suite('The fallback stays readable', { concurrency: true }, () => {
  for (const [name, engine] of Object.entries(engines)) {
    suite(`in ${name}`, { skip: !engine && `needs ${name}`, concurrency: false }, () => {
      for (const [what, { lines = 1, ...post }] of Object.entries(withoutFile)) {
        test(`where ${what}`, async () => {
          const { place, complaints } = await visit(engine, site, post);
          assert.equal(await assertReadable(place), false);
          const { said } = await complaints();
          assert.ok(said.length <= lines && !said.some(isOurs), said.join('\n'));
        });
      }

      for (const [what, post] of Object.entries(withoutTrustedTypes)) {
        test(`on a page that allows ${what}`, async () => {
          const { place, complaints } = await visit(engine, site, post);
          assert.equal(await assertReadable(place), true);
          const { reports, said } = await complaints({ awaited: ['trusted-types'] });
          // It may say once that the card makes a policy, and once that it does without.
          const directives = reports.map(({ directive }) => directive);
          assert.ok(directives.includes('trusted-types'));
          assert.deepEqual([...new Set(directives)], directives);
          const allowed = ['trusted-types', 'require-trusted-types-for'];
          assert.ok(
            directives.every((each) => allowed.includes(each)),
            directives.join(),
          );
          assert.ok(said.filter(isOurs).length <= 1);
          assert.ok(said.filter((line) => !isOurs(line)).length <= reports.length);
        });
      }
    });
  }
});
