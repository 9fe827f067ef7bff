import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import {
  articleIn,
  asSent,
  openForm,
  person,
  setContactStage,
  storedIn,
} from '../../support/contact.js';
import { launchEngines } from '../../support/engines.js';

const { receiver, publish } = await setContactStage();
const engines = await launchEngines();

/** Opens a form, fills it in, and counts the requests that the page begins. */
async function fillIn(engine) {
  await openForm(engine, publish());
  await engine.evaluate((values) => {
    window.contact.fillIn(values);
    const { fetch } = window;
    window.begun = 0;
    window.fetch = (...args) => {
      window.begun += 1;
      return fetch(...args);
    };
  }, person);
}

const begun = (engine) => engine.evaluate(() => window.begun);
const send = (engine) => engine.evaluate(() => window.contact.send());
const write = (engine, values) => engine.evaluate((given) => window.contact.fillIn(given), values);
const idsSeen = () => receiver.seen().map(({ fields }) => fields['request-id']);

suite('In Chromium, with a real mouse and keyboard', () => {
  const page = engines.Chromium;

  test('a double click sends once', async () => {
    receiver.fail('never-answers');
    await fillIn(page);
    await page.click('kratom-info-card >>> button', { count: 2 });
    assert.equal(await begun(page), 1);
  });

  test('Enter in a field sends, and a second one does not', async () => {
    receiver.fail('never-answers');
    await fillIn(page);
    await page.focus('kratom-info-card >>> [name=name]');
    await page.keyboard.press('Enter');
    assert.equal(await begun(page), 1);
    await page.keyboard.press('Enter');
    assert.equal(await begun(page), 1);
  });
});

for (const [name, engine] of Object.entries(engines)) {
  suite(`In ${name}, a request`, { skip: !engine && `needs ${name}` }, () => {
    test('is the only one under way, however often the button is pressed', async () => {
      receiver.fail('server-error', { times: 1 });
      await fillIn(engine);
      const { status, state } = await engine.evaluate(async () => {
        const failed = window.contact.send();
        for (let times = 0; times < 5; times++) window.contact.press();
        return { status: window.contact.look().status, state: await failed };
      });
      assert.equal(status, articleIn('en').contact.sending);
      assert.equal(state, 'failed');
      assert.equal(await begun(engine), 1);
      // Afterwards the next one may go.
      assert.equal(await send(engine), 'sent');
      assert.equal(await begun(engine), 2);
      assert.equal(receiver.seen().length, 2);
    });

    test('keeps its id as long as it stays the same', async () => {
      receiver.fail('server-error', { times: 3 });
      await fillIn(engine);
      for (const state of ['failed', 'failed', 'failed', 'sent']) {
        // Typed anew, but the same.
        await write(engine, { message: 'Something else.' });
        await write(engine, { message: person.message });
        assert.equal(await send(engine), state);
      }
      assert.equal(receiver.seen().length, 4);
      assert.equal(new Set(idsSeen()).size, 1);
      assert.match(idsSeen()[0], /\S{8,}/);
    });

    for (const [field, value] of Object.entries({
      name: 'Zoe O’Hara',
      phone: '+1 617 555 0101',
      email: '',
      'best-time': '',
      message: 'First line\nSecond line',
    })) {
      test(`gets another id when something else is typed as ${field}`, async () => {
        receiver.fail('server-error', { times: 1 });
        await fillIn(engine);
        assert.equal(await send(engine), 'failed');
        await write(engine, { [field]: value });
        assert.equal(await send(engine), 'sent');
        assert.equal(new Set(idsSeen()).size, 2);
        assert.deepEqual(storedIn(receiver), [asSent({ ...person, [field]: value })]);
      });
    }

    test('gets another id than the same words on another card', async () => {
      for (let times = 0; times < 2; times++) {
        await fillIn(engine);
        assert.equal(await send(engine), 'sent');
      }
      assert.equal(new Set(idsSeen()).size, 2);
      assert.equal(receiver.requests().length, 2);
    });
  });
}
