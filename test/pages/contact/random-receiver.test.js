import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { launchChromium, open } from '../../support/browsers.js';
import { asSent, openForm, person, setContactStage, storedIn } from '../../support/contact.js';

const { receiver, endpoint, publish } = await setContactStage();
const browser = await launchChromium();
after(() => browser.close());

const requests = Array.from({ length: 60 }, (_, index) => ({
  ...person,
  name: `Person ${index}`,
  message: '“Hello”\n'.repeat(index % 100),
}));

/** The same each time; `SEED` tries another one. */
const seed = Number(process.env.SEED ?? 1);

test(`${requests.length} requests over a connection that fails at random arrive once each`, async () => {
  receiver.failAtRandom({ seed, rate: 0.5 });
  const page = await open(browser, 'about:blank');
  await openForm(page, publish());

  const presses = await page.evaluate(
    async (people, contactEndpoint) => {
      const { ready, fillIn, send } = window.contact;
      // Who is told to wait, waits: the clock of the page goes on by a minute after each try.
      const { now } = Date;
      let minutes = 0;
      Date.now = () => now.call(Date) + minutes * 60_000;

      const all = [];
      for (const values of people) {
        const card = document.createElement('kratom-info-card');
        card.contactEndpoint = contactEndpoint;
        document.body.append(card);
        await ready(card);
        fillIn(values, card);
        let times = 1;
        while ((await send(card)) !== 'sent') {
          minutes += 1;
          times += 1;
          if (times > 100) throw new Error(`Never sent: ${values.name}`);
        }
        all.push(times);
        card.remove();
      }
      return all;
    },
    requests,
    endpoint,
  );

  // Each press was one post, and every way to fail has come up.
  const posts = receiver.seen();
  assert.equal(
    posts.length,
    presses.reduce((sum, times) => sum + times, 0),
  );
  assert.deepEqual(
    [...new Set(posts.map(({ failure }) => failure))].map(String).sort(),
    ['reset-after', 'reset-before', 'server-error', 'truncated', 'unavailable', 'undefined'],
    `SEED=${seed}`,
  );
  assert.deepEqual(storedIn(receiver), requests.map(asSent), `SEED=${seed}`);
});
