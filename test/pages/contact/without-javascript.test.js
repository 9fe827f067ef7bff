import assert from 'node:assert/strict';
import { after, suite, test } from 'node:test';
import { launchChromium, open } from '../../support/browsers.js';
import { asSent, languages, person, setContactStage, storedIn } from '../../support/contact.js';
import { dist } from '../../support/host.js';

const { renderCard } = await import(new URL('server.js', dist));
const { host, site, receiver, endpoint } = await setContactStage();
const browser = await launchChromium();
after(() => browser.close());

const within = (selector) => `kratom-info-card >>> ${selector}`;
const button = within('[part~=send-button]');

/** Opens a prerendered card in a browser that runs no script. */
function openCard(options) {
  const body = renderCard({ host: host.address, contactEndpoint: endpoint, ...options });
  return open(browser, site.publish({ body }), { javascript: false });
}

async function fillIn(page, { consent, ...texts }) {
  for (const [name, text] of Object.entries(texts)) {
    await page.type(within(`[name="${name}"]`), text);
  }
  if (consent) await page.click(within('[name=consent]'));
}

/** The browser sends lines of a message as HTML says, with the breaks of lines of mail. */
const asPosted = ({ message, ...values }) =>
  asSent({ ...values, message: message.replaceAll('\n', '\r\n') });

suite('Without JavaScript, the form of a prerendered card', () => {
  for (const options of [...languages.map((lang) => ({ lang })), { variant: 'compact' }]) {
    test(`with ${JSON.stringify(options)} arrives, and leads to a thank-you`, async () => {
      const page = await openCard(options);
      await fillIn(page, person);
      await Promise.all([page.waitForNavigation(), page.click(button)]);
      assert.equal(page.url(), `${endpoint}thanks`);
      assert.equal(await page.$eval('h1', (heading) => heading.textContent), 'Thank you');
      assert.deepEqual(storedIn(receiver), [asPosted(person)]);
      const [{ headers }] = receiver.seen();
      // Firefox leaves it out. Chromium heeds `rel=noreferrer` only where a form opens a window; but it
      // tells no more than the site, which `Origin` has to tell anyhow.
      assert.ok([undefined, site.address].includes(headers.referer), headers.referer);
      assert.match(headers['content-type'], /^application\/x-www-form-urlencoded\b/);
      await page.close();
    });
  }

  test('is not sent without a name, and the focus is where it is missing', async () => {
    const { name, ...others } = person;
    const page = await openCard();
    await fillIn(page, others);
    await page.click(button);
    const focused = () =>
      page.$eval('kratom-info-card', (card) => card.shadowRoot.activeElement?.getAttribute('name'));
    assert.equal(await focused(), 'name');
    assert.equal(receiver.seen().length, 0);

    await page.type(within('[name=name]'), name);
    await Promise.all([page.waitForNavigation(), page.click(button)]);
    assert.deepEqual(storedIn(receiver), [asPosted(person)]);
    await page.close();
  });

  test('has a field against machines that no reader comes across', async () => {
    const page = await openCard();
    await page.focus(within('[name=name]'));
    const visited = [];
    while (!visited.includes('send-button')) {
      visited.push(
        await page.$eval('kratom-info-card', ({ shadowRoot: { activeElement } }) =>
          activeElement.name
            ? activeElement.name
            : activeElement.getAttribute('part').split(' ')[1],
        ),
      );
      await page.keyboard.press('Tab');
    }
    assert.deepEqual(visited, [...Object.keys(person), 'send-button']);
    const isVisible = await page.$eval(within('[name=website]'), (field) =>
      field.checkVisibility(),
    );
    assert.equal(isVisible, false);
    await page.close();
  });
});
