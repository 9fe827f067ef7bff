import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { suite, test } from 'node:test';
import {
  addFunctions,
  articleIn,
  failureIn,
  person,
  setContactStage,
  storedIn,
} from '../../support/contact.js';
import { launchEngines } from '../../support/engines.js';
import { dist } from '../../support/host.js';
import { allow, enterFrame, hash, only, styleHash, visit } from '../../support/policy.js';
import { read } from '../../support/read.js';
import { mainWords, provider } from '../../support/words.js';

const { renderCard } = await import(new URL('server.js', dist));
const { host, site, receiver, endpoint } = await setContactStage();
const engines = await launchEngines();

const origin = new URL(host.address).origin;
const file = `${host.address}kratom-info-card.js`;
const fromHost = `script-src ${origin}`;
const litOnly = ["require-trusted-types-for 'script'", 'trusted-types lit-html'];

const element = '<kratom-info-card variant="compact"></kratom-info-card>';
const script = `${element}<script async src="${file}"></script>`;
const pinned = `${element}<script async src="${file}" integrity="${hash}" crossorigin></script>`;
const oneTag = `<script async src="${file}" data-card data-variant="compact"></script>`;
const prerendered = renderCard({ host: host.address, variant: 'compact' });

/** What the page's own Lit does first: https://github.com/lit/lit/blob/main/packages/lit-html/src/lit-html.ts */
const lit = site.publishFile(
  'text/javascript',
  await readFile(new URL('../../../node_modules/lit-html/lit-html.js', import.meta.url)),
);

/** Everything that Chromium knows how to deny. The other engines know a part of it. */
const denyAll = await engines.Chromium.evaluate(() =>
  document.featurePolicy.features().map((feature) => `${feature}=()`),
);

const isolated = (embedder) => ({
  ...only(fromHost, `frame-src ${origin}`),
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-embedder-policy': embedder,
});

/** What a page asks of its files, and the card on it. */
const pages = {
  'no host but the card’s': { headers: only(fromHost), body: script },
  'no host but the card’s, with a card in one tag': { headers: only(fromHost), body: oneTag },
  'no host but the card’s, and a module': {
    headers: only(fromHost),
    body: script.replace('async', 'type="module"'),
  },
  'nothing but the hash of the script': { headers: only(`script-src '${hash}'`), body: pinned },
  'integrity for every script': {
    headers: { ...only(fromHost), 'integrity-policy': 'blocked-destinations=(script)' },
    body: pinned,
  },
  'a nonce for every script': {
    headers: only("script-src 'nonce-once'"),
    body: oneTag.replace('async', 'async nonce="once"'),
  },
  'a nonce for the script that adds the card’s': {
    headers: only("script-src 'nonce-once' 'strict-dynamic'"),
    body: `${element}<script nonce="once">
      document.body.append(Object.assign(document.createElement('script'), { src: '${file}' }));
    </script>`,
  },
  'no style': {
    headers: only(fromHost, "style-src 'none'", "style-src-elem 'none'", "style-src-attr 'none'"),
    body: script,
  },
  'Trusted Types of Lit’s name': { headers: only(fromHost, ...litOnly), body: script },
  'Trusted Types of Lit’s name, once, though the script comes again and in another language': {
    headers: only(fromHost, ...litOnly),
    body: `${script}${oneTag}<script async src="${host.address}es/kratom-info-card.js"></script>`,
  },
  'Trusted Types of Lit’s name, while its own default refuses everything': {
    headers: only(
      `${fromHost} 'nonce-once'`,
      "require-trusted-types-for 'script'",
      'trusted-types default lit-html',
    ),
    body: `<script nonce="once">
      trustedTypes.createPolicy('default', { createHTML: () => null });
    </script>${script}`,
  },
  'Trusted Types of Lit’s name twice, because it uses Lit itself': {
    headers: only(
      `${fromHost} ${site.address}`,
      "require-trusted-types-for 'script'",
      "trusted-types lit-html 'allow-duplicates'",
    ),
    body: `<script type="module" src="${lit}"></script>${script}`,
  },
  'two policies at once': {
    headers: {
      'content-security-policy': [
        ...Object.values(only(fromHost)),
        ...Object.values(only('script-src http:', ...litOnly)),
      ],
    },
    body: script,
  },
  'a policy in its markup': {
    head: `<meta http-equiv="Content-Security-Policy" content="${allow(fromHost, ...litOnly)}">`,
    body: script,
    isReported: false,
  },
  'a sandbox in its policy': {
    headers: only(fromHost, 'sandbox allow-scripts'),
    body: script,
    inForce: () => origin === 'null',
  },
  'a sandbox around its frame': {
    headers: only(fromHost),
    body: script,
    inFrame: 'sandbox="allow-scripts"',
    inForce: () => origin === 'null',
  },
  'isolation from other origins': {
    headers: isolated('require-corp'),
    body: script,
    inForce: () => crossOriginIsolated,
  },
  'isolation from other origins, and a pinned script': {
    headers: isolated('require-corp'),
    body: pinned,
  },
  'isolation from the cookies of others': { headers: isolated('credentialless'), body: script },
  'isolation of itself alone': {
    headers: { ...only(fromHost), 'document-isolation-policy': 'isolate-and-require-corp' },
    body: script,
  },
  'no referrer': { headers: { ...only(fromHost), 'referrer-policy': 'no-referrer' }, body: script },
  'no permission at all': {
    headers: { ...only(fromHost), 'permissions-policy': denyAll.join(', ') },
    body: script,
  },
  'no old habits': {
    headers: { ...only(fromHost), 'document-policy': 'force-load-at-top, js-profiling=?0' },
    body: script,
  },
  'encrypted files': {
    headers: only(fromHost, 'upgrade-insecure-requests'),
    body: script,
    // It wants encryption also from this machine, which has no certificate.
    notIn: 'WebKit',
  },
  'names of Trusted Types, but asks for none': {
    headers: only(fromHost, 'trusted-types others'),
    body: script,
    // The browser says that the card may not make its policy.
    breaks: ['trusted-types'],
  },
  'no Trusted Types but its own default': {
    headers: only(
      `${fromHost} 'nonce-once'`,
      "require-trusted-types-for 'script'",
      'trusted-types default',
    ),
    body: `<script nonce="once">
      trustedTypes.createPolicy('default', { createHTML: (markup) => markup });
    </script>${script}`,
    // The browser says that the card may not make its policy.
    breaks: ['trusted-types'],
  },
  'no script, but the styles of a prerendered card': {
    headers: only(`style-src '${styleHash}'`),
    body: prerendered,
  },
  'the script and the styles of a prerendered card': {
    headers: only(fromHost, `style-src '${styleHash}'`, ...litOnly),
    body: `${prerendered}<script async src="${file}"></script>`,
  },
};

/** Only the card’s stylesheet gives its button this color. */
const accent = 'rgb(10, 85, 96)';

/** In the page: the color of the card's button, and whether a section opens on a click. */
async function tryOut() {
  const card = document.querySelector('kratom-info-card');
  await card.updateComplete;
  const details = card.shadowRoot.querySelector('details:not([open])');
  details.querySelector('summary').click();
  const button = card.shadowRoot.querySelector('[part~=call-button]');
  return { color: getComputedStyle(button).backgroundColor, opens: details.open };
}

async function assertWorks(place) {
  assert.deepEqual(await place.evaluate(tryOut), { color: accent, opens: true });
  const text = await read(place);
  for (const words of mainWords.compact) assert.ok(text.includes(words), words);
}

const nothing = { reports: [], said: [] };

// What a page brings is small: the engines do not wait for each other.
suite('The card works', { concurrency: true }, () => {
  for (const [name, engine] of Object.entries(engines)) {
    suite(
      `in ${name} on a page that allows`,
      { skip: !engine && `needs ${name}`, concurrency: false },
      () => {
        for (const [what, { isReported, breaks = [], inForce, notIn, ...post }] of Object.entries(
          pages,
        )) {
          if (notIn === name) continue;

          test(what, async () => {
            const { place, complaints } = await visit(engine, site, post);
            if (inForce) assert.ok(await place.evaluate(inForce));
            await assertWorks(place);
            const { reports, said } = await complaints({ isReported, awaited: breaks });
            assert.deepEqual(
              reports.map(({ directive }) => directive),
              breaks,
            );
            assert.equal(said.length, engine.said ? breaks.length : 0, said.join('\n'));
          });
        }

        for (const [what, headers] of Object.entries({
          'frames of the card’s host': only(`frame-src ${origin}`),
          'frames of the card’s host in isolation from other origins': isolated('require-corp'),
        })) {
          test(what, async () => {
            const body = `<iframe src="${host.address}embed.html?variant=compact" title="Card" width="600" height="900"></iframe>`;
            const { complaints } = await visit(engine, site, { headers, body });
            assert.deepEqual(await complaints(), nothing);
            await assertWorks(await enterFrame(engine));
          });
        }

        test('everything, but asks to be told of all that it would rather not allow', async () => {
          const [strictest] = Object.values(
            only("require-trusted-types-for 'script'", "trusted-types 'none'"),
          );
          const headers = { ...only(fromHost), 'content-security-policy-report-only': strictest };
          const { place, complaints } = await visit(engine, site, { headers, body: script });
          await assertWorks(place);
          const { reports } = await complaints({ awaited: ['script-src-elem', 'trusted-types'] });
          assert.deepEqual(reports.map(({ blocked }) => blocked).sort(), [
            file,
            'trusted-types-policy',
          ]);
        });
      },
    );
  }
});

/** Opens a page with the card’s form, and fills it in. */
async function fillIn(engine, values, ...allowed) {
  const headers = only(fromHost, ...allowed);
  const body = `<kratom-info-card contact-endpoint="${endpoint}"></kratom-info-card><script async src="${file}"></script>`;
  const visited = await visit(engine, site, { headers, body });
  await engine.evaluate(addFunctions);
  await engine.evaluate(() => window.contact.ready());
  await engine.evaluate((texts) => window.contact.fillIn(texts), values);
  return visited;
}

const send = (engine) => engine.evaluate(() => window.contact.send());

for (const [name, engine] of Object.entries(engines)) {
  suite(`In ${name}, the contact form`, { skip: !engine && `needs ${name}` }, () => {
    test('needs no more than to connect to its server', async () => {
      const { complaints } = await fillIn(
        engine,
        person,
        `connect-src ${endpoint}`,
        "form-action 'none'",
      );
      assert.equal(await send(engine), 'sent');
      assert.equal(storedIn(receiver).length, 1);
      assert.deepEqual(await complaints(), nothing);
    });

    test('says that it cannot be sent, and keeps what was typed, where it may not connect', async () => {
      const { complaints } = await fillIn(engine, person, "form-action 'none'");
      assert.equal(await send(engine), 'failed');
      const { says, call } = await engine.evaluate(() => window.contact.look());
      assert.equal(says, failureIn('en', 'noConnection'));
      assert.equal(call, `tel:+1${provider.phone.replaceAll('-', '')}`);
      assert.deepEqual(await engine.evaluate(() => window.contact.typed()), person);
      const { reports } = await complaints({ awaited: ['connect-src'] });
      assert.deepEqual(
        reports.map(({ directive }) => directive),
        ['connect-src'],
      );
    });

    test(
      'answers to its button in a sandbox without forms',
      {
        // https://html.spec.whatwg.org/#form-submission-algorithm
        skip: name !== 'WebKit' && 'It ends there before it fires `submit`.',
      },
      async () => {
        const { complaints } = await fillIn(
          engine,
          {},
          'sandbox allow-scripts',
          `connect-src ${endpoint}`,
        );
        await engine.evaluate(() => window.contact.press());
        const { says } = await engine.evaluate(() => window.contact.look());
        assert.ok(says.startsWith(articleIn('en').contact.mistakes));
        await engine.evaluate((values) => window.contact.fillIn(values), person);
        assert.equal(await send(engine), 'sent');
        assert.deepEqual(await complaints(), nothing);
      },
    );
  });
}
