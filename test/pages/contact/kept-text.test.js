import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import {
  articleIn,
  asSent,
  failureIn,
  languages,
  openForm,
  person,
  setContactStage,
  storedIn,
  thanksIn,
} from '../../support/contact.js';
import { launchEngines } from '../../support/engines.js';
import { dist } from '../../support/host.js';

const { renderCard } = await import(new URL('server.js', dist));
const { host, receiver, endpoint, publish, scriptIn } = await setContactStage();
const engines = await launchEngines();

/** Opens a form, and fills it in. */
async function fillIn(engine, page) {
  await openForm(engine, publish(page));
  await engine.evaluate((values) => window.contact.fillIn(values), person);
}

const typed = (engine) => engine.evaluate(() => window.contact.typed());
const look = (engine) => engine.evaluate(() => window.contact.look());
const mistakes = (engine) => engine.evaluate(() => window.contact.mistakes());
const send = (engine) => engine.evaluate(() => window.contact.send());

/** Changes the card, and waits until it has rendered anew. */
const set = (engine, properties) =>
  engine.evaluate(async (values) => {
    const card = document.querySelector('kratom-info-card');
    const { firstElementChild: before } = card.shadowRoot;
    Object.assign(card, values);
    await card.updateComplete;
    return before !== card.shadowRoot.firstElementChild;
  }, properties);

/** The script of a language arrives. */
const load = (engine, lang) =>
  engine.evaluate(async (src) => {
    const script = Object.assign(document.createElement('script'), { src });
    const loaded = new Promise((resolve, reject) => {
      script.addEventListener('load', resolve);
      script.addEventListener('error', reject);
    });
    document.body.append(script);
    await loaded;
    await window.contact.ready();
  }, scriptIn(lang));

/** Puts the focus into a field, between two characters. */
const enter = (engine, name, caret) =>
  engine.evaluate(
    (field, position) => {
      const { shadowRoot } = document.querySelector('kratom-info-card');
      const input = shadowRoot.querySelector(`[name=${field}]`);
      input.focus();
      input.setSelectionRange(position, position);
    },
    name,
    caret,
  );

/** The field with the focus, and where the caret stands in it. */
const caret = (engine) =>
  engine.evaluate(() => {
    const { activeElement } = document.querySelector('kratom-info-card').shadowRoot;
    return [activeElement?.getAttribute('name') ?? null, activeElement?.selectionStart ?? null];
  });

const changes = {
  'becomes compact': { variant: 'compact' },
  'becomes dark': { theme: 'dark' },
  'shows one section': { sections: 'symptoms' },
  'gets another level': { headingLevel: 4 },
  'speaks Spanish': { lang: 'es' },
};

for (const [name, engine] of Object.entries(engines)) {
  suite(`In ${name}, what was typed`, { skip: !engine && `needs ${name}` }, () => {
    for (const [what, properties] of Object.entries(changes)) {
      test(`stays when the card ${what}, with the focus`, async () => {
        await fillIn(engine);
        await load(engine, 'es');
        await enter(engine, 'message', 5);
        // A theme is only a matter of style.
        assert.equal(await set(engine, properties), !('theme' in properties));
        assert.deepEqual(await typed(engine), person);
        assert.deepEqual(await caret(engine), ['message', 5]);
        assert.equal(await send(engine), 'sent');
        assert.deepEqual(storedIn(receiver), [asSent(person)]);
      });
    }

    test('stays when the card becomes a banner without the form, and an article again', async () => {
      await fillIn(engine);
      await set(engine, { variant: 'banner' });
      const hasForm = await engine.evaluate(() =>
        Boolean(document.querySelector('kratom-info-card').shadowRoot.querySelector('form')),
      );
      assert.equal(hasForm, false);
      await set(engine, { variant: 'article' });
      assert.deepEqual(await typed(engine), person);
    });

    test('stays when the endpoint is taken away and comes back', async () => {
      await fillIn(engine);
      await set(engine, { contactEndpoint: '' });
      await set(engine, { contactEndpoint: endpoint });
      assert.deepEqual(await typed(engine), person);
    });

    test('stays when the element moves in the page', async () => {
      await fillIn(engine);
      await engine.evaluate(async () => {
        document.body.append(document.querySelector('kratom-info-card'));
        await window.contact.ready();
      });
      assert.deepEqual(await typed(engine), person);
      // Its listeners have come along.
      assert.equal(await send(engine), 'sent');
      assert.deepEqual(storedIn(receiver), [asSent(person)]);
    });

    test('stays when the script of the page’s own language arrives', async () => {
      await fillIn(engine);
      await engine.evaluate(() => (document.documentElement.lang = 'pt'));
      await enter(engine, 'name', 2);
      await load(engine, 'pt-BR');
      assert.equal((await look(engine)).button, articleIn('pt-BR').contact.send);
      assert.deepEqual(await typed(engine), person);
      assert.deepEqual(await caret(engine), ['name', 2]);
    });

    for (const [what, lang] of Object.entries({ 'the same': 'en', 'another language': 'es' })) {
      test(`stays when the script arrives at a prerendered card, and shows ${what}`, async () => {
        const body = renderCard({ host: host.address, contactEndpoint: endpoint, lang });
        await engine.goto(publish({ body, script: '' }));
        await engine.evaluate((values) => window.contact.fillIn(values), person);
        await enter(engine, 'phone', 4);
        await engine.evaluate(() => {
          const { shadowRoot } = document.querySelector('kratom-info-card');
          window.leaves = 0;
          shadowRoot.addEventListener('focusout', () => (window.leaves += 1));
        });
        await load(engine, 'en');
        assert.equal((await look(engine)).button, articleIn('en').contact.send);
        assert.deepEqual(await typed(engine), person);
        assert.deepEqual(await caret(engine), ['phone', 4]);
        // A field that loses the focus also breaks off what is being composed in it.
        if (lang === 'en') assert.equal(await engine.evaluate(() => window.leaves), 0);
        assert.equal(await send(engine), 'sent');
        assert.deepEqual(storedIn(receiver), [asSent(person)]);
      });
    }

    test('arrives when the card changes and moves while it is being sent', async () => {
      await fillIn(engine);
      await load(engine, 'es');
      const { during, state } = await engine.evaluate(async () => {
        const card = document.querySelector('kratom-info-card');
        const sent = window.contact.send();
        card.lang = 'es';
        document.body.append(card);
        await card.updateComplete;
        return { during: window.contact.look().status, state: await sent };
      });
      assert.equal(during, articleIn('es').contact.sending);
      assert.equal(state, 'sent');
      assert.equal((await look(engine)).says, thanksIn('es'));
      assert.deepEqual(storedIn(receiver), [asSent(person)]);
    });

    test('stays with why it was not sent, in the words of each language', async () => {
      receiver.fail('server-error', { times: 1 });
      await fillIn(engine);
      for (const lang of languages.filter((each) => each !== 'en')) await load(engine, lang);
      assert.equal(await send(engine), 'failed');
      for (const lang of languages) {
        await set(engine, { lang });
        const { says, button } = await look(engine);
        assert.equal(says, failureIn(lang, 'serverProblem'));
        assert.equal(button, articleIn(lang).contact.again);
        assert.deepEqual(await typed(engine), person);
      }
    });

    test('stays with its mistakes, in the words of each language', async () => {
      await fillIn(engine);
      for (const lang of languages.filter((each) => each !== 'en')) await load(engine, lang);
      await engine.evaluate(() => {
        window.contact.fillIn({ name: ' ', consent: false });
        window.contact.press();
      });
      for (const lang of languages) {
        await set(engine, { lang });
        const { contact } = articleIn(lang);
        assert.deepEqual(await mistakes(engine), {
          name: contact.needName,
          consent: contact.needConsent,
        });
        const { says } = await look(engine);
        assert.equal(says, [contact.mistakes, contact.needName, contact.needConsent].join(' '));
      }
    });

    test('stays without its mistakes once they are mended, and the language changes', async () => {
      receiver.fail('field-errors', { times: 1 });
      await fillIn(engine);
      await load(engine, 'es');
      assert.equal(await send(engine), 'failed');
      await set(engine, { lang: 'es' });
      assert.equal((await look(engine)).says, '');
      assert.deepEqual(await mistakes(engine), {});
      assert.deepEqual(await typed(engine), person);
    });

    test('is gone once it was sent, whatever becomes of the card', async () => {
      await fillIn(engine);
      await load(engine, 'es');
      assert.equal(await send(engine), 'sent');
      for (const properties of [
        { lang: 'es' },
        { variant: 'compact' },
        { variant: 'banner' },
        { variant: 'article' },
      ]) {
        await set(engine, properties);
        if (properties.variant === 'banner') continue;
        const { says, fields } = await look(engine);
        assert.deepEqual({ says, fields }, { says: thanksIn('es'), fields: 0 });
      }
      assert.equal(receiver.seen().length, 1);
    });
  });
}
