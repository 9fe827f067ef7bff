import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { confirmAddresses, openBuilder } from '../../support/builder.js';
import { open } from '../../support/browsers.js';
import { version } from '../../support/host.js';
import { setStage } from '../../support/stage.js';

const { host, browser } = await setStage();
const builder = await openBuilder(browser);

const script = {
  status: 200,
  contentType: 'text/javascript',
  headers: { 'access-control-allow-origin': '*' },
};
const homePage = { ...script, contentType: 'text/html' };
const nothing = { ...script, status: 404, contentType: 'text/plain' };

/** What the builder says of an address, where another site answers with these. */
async function saidOf(address, answers, query = {}) {
  const page = await open(browser, 'about:blank');
  const asked = [];
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(address) || url.startsWith(builder.address)) {
      void request.continue();
      return;
    }
    asked.push(url.slice(address.length));
    const answer = answers(url.slice(address.length));
    void (answer ? request.respond(answer) : request.abort());
  });
  await page.goto(`${builder.address}?${new URLSearchParams({ ...query, host: address })}`);
  assert.deepEqual(asked, [], 'nothing is asked before the visitor confirms the address');
  await confirmAddresses(page);
  await page.waitForFunction(
    (where) => document.querySelector('#host-problems').dataset.checked === where,
    {},
    address,
  );
  const said = await page.$eval('#host-problems', ({ innerText }) => innerText);
  const offersChange = await page.$eval('#change-host', ({ hidden }) => !hidden);
  await page.close();
  return { said, offersChange };
}

suite('Of the address of the card’s files, the builder says', () => {
  test('nothing where both the script and the folder of its version are there', async () => {
    const { said, offersChange } = await saidOf('https://cards.example/', () => script);
    assert.equal(said, '');
    assert.equal(offersChange, false);
  });

  test('that others cannot load from this computer', async () => {
    const { said, offersChange } = await saidOf(host.address, () => script);
    assert.match(said, /works on this computer only/);
    assert.equal(offersChange, true);
  });

  test('that sites do not load what starts with http', async () => {
    const { said } = await saidOf('http://cards.example/', () => script);
    assert.match(said, /only what starts with https/);
  });

  test('that a folder is empty, also where a home page stands for whatever is missing', async () => {
    for (const answer of [nothing, homePage]) {
      const { said } = await saidOf('https://cards.example/empty/', () => answer);
      assert.match(said, /There is no card at https:\/\/cards\.example\/empty\//);
    }
  });

  test('that the script for the chosen language is missing', async () => {
    const onlyEnglish = (path) => (path.includes('es/') ? nothing : script);
    const { said } = await saidOf('https://cards.example/', onlyEnglish, { lang: 'es' });
    assert.match(said, /There is no card/);
  });

  test('that the folder of the version is missing', async () => {
    const onlyNewest = (path) => (path.startsWith(version) ? nothing : script);
    const { said } = await saidOf('https://cards.example/', onlyNewest);
    assert.match(said, new RegExp(`The folder ${version}/ is missing`));
  });

  test('that nobody answers', async () => {
    const { said } = await saidOf('https://cards.example/', () => undefined);
    assert.match(said, /No answer from https:\/\/cards\.example\//);
  });
});
