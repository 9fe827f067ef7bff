import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { open } from '../../support/browsers.js';
import { openBuilder } from '../../support/builder.js';
import { articleIn } from '../../support/card-page.js';
import { setStage } from '../../support/stage.js';
import { oneLine } from '../../support/words.js';

const { browser } = await setStage();
const builder = await openBuilder(browser);

const byRole = (role, name) => `::-p-aria([name="${name}"][role="${role}"])`;

/** A blogger in front of the builder, whose clipboard can be read, and who counts each step. */
async function startTask(options) {
  const page = await open(browser, builder.address, options);
  await page.evaluate(() => {
    window.clipboard = {};
    const write = async ([item]) => {
      for (const type of item.types)
        window.clipboard[type] = await (await item.getType(type)).text();
    };
    const writeText = async (text) => void (window.clipboard['text/plain'] = text);
    Object.defineProperty(navigator, 'clipboard', { value: { write, writeText } });
  });
  // What it says about this computer moves what stands below.
  await page.waitForSelector('#host-problems[data-checked]');
  let count = 0;
  const found = (role, name) => {
    count += 1;
    return page.waitForSelector(byRole(role, name), { visible: true });
  };
  return {
    page,
    press: async (role, name) => (await found(role, name)).click(),
    choose: async (role, name, value) => (await found(role, name)).select(value),
    fill: async (role, name, value) =>
      (await found(role, name)).evaluate((field, given) => {
        field.value = given;
        field.dispatchEvent(new Event('input', { bubbles: true }));
      }, value),
    /** Waits until it has been copied, and reads the clipboard. */
    async copied() {
      await page.waitForSelector('::-p-text(Copied. Now:)');
      return page.evaluate(() => window.clipboard);
    },
    /** What the page says to do next, and what one should see then. */
    told: async () =>
      oneLine(
        await page.$$eval('#steps li, #result', (all) =>
          all.map((each) => each.innerText).join(' '),
        ),
      ),
    count: () => count,
  };
}

suite('A blogger', () => {
  test('puts the card into a WordPress post in one step', async () => {
    const task = await startTask();
    await task.press('button', 'Copy the code');
    const { 'text/plain': code } = await task.copied();
    assert.match(code, /<kratom-info-card variant="compact"/);
    assert.match(code, /<script async src="[^"]*\/kratom-info-card\.js"/);
    assert.match(await task.told(), /Custom HTML.* paste.* you should see the card/);
    assert.equal(task.count(), 1);
    await task.page.close();
  });

  test('puts the card into a Wix page in two, and hears how high its box has to be', async () => {
    const task = await startTask();
    await task.press('radio', 'Wix');
    await task.press('button', 'Copy the code');
    const { 'text/plain': code } = await task.copied();
    assert.match(code, /kratom-info-card\.js/);
    assert.match(await task.told(), /Embed HTML.* paste.* Draw the box/);
    await task.page.waitForSelector('::-p-text(On a phone, make the box )');
    assert.equal(task.count(), 2);
    await task.page.close();
  });

  test('puts the card into a Markdown or MDX post in two, with nothing that would stop the build', async () => {
    const task = await startTask();
    await task.press('radio', 'Markdown or static site');
    await task.press('button', 'Copy the code');
    const { 'text/plain': code } = await task.copied();
    assert.match(code, /kratom-info-card\.js/);
    assert.doesNotMatch(code, /\n\s*\n| style="/);
    assert.match(await task.told(), /with an empty line before and after/);
    assert.equal(task.count(), 2);
    await task.press('button', 'Copy the style rule');
    assert.match((await task.copied())['text/plain'], /kratom-info-card {\n[^}]*min-height/);
    await task.page.close();
  });

  test('puts the card as plain text into a newsletter in two, with its headings and links', async () => {
    const task = await startTask();
    await task.press('radio', 'Newsletter or email');
    await task.press('button', 'Copy the text');
    const { 'text/html': formatted, 'text/plain': plain } = await task.copied();
    const { title } = articleIn('en');
    assert.match(formatted, new RegExp(`<h2[^>]*>${title.replace('?', '\\?')}</h2>`));
    assert.match(formatted, /<a href="tel:\+18444860671"/);
    assert.doesNotMatch(formatted, /<(script|style|kratom-info-card)/);
    assert.ok(plain.includes(title));
    assert.doesNotMatch(plain, /<\w/);
    assert.match(await task.told(), /Paste, as you paste any text.*no code/);
    // What readers get there: no card, but its words.
    const preview = await (await task.page.$('#preview')).contentFrame();
    await preview.waitForSelector('kratom-info-card[hidden]');
    assert.ok((await preview.$eval('body', ({ innerText }) => innerText)).includes(title));
    assert.equal(task.count(), 2);
    await task.page.close();
  });

  test('gets the card in Spanish and in a color of their own in three', async () => {
    const task = await startTask();
    await task.choose('combobox', 'Language', 'es');
    await task.fill('ColorWell', 'Color', '#7a1f5c');
    await task.press('button', 'Copy the code');
    const { 'text/plain': code } = await task.copied();
    assert.match(code, / lang="es"/);
    assert.match(code, /--kic-accent:#7a1f5c/);
    assert.match(code, /\/es\/kratom-info-card\.js/);
    assert.equal(task.count(), 3);
    await task.page.close();
  });

  test('who sees no card after saving finds the text, and is told how to paste it', async () => {
    const task = await startTask();
    await task.press('DisclosureTriangle', 'If the card does not show');
    await task.press('button', 'Use the text instead');
    await task.press('button', 'Copy the text');
    assert.match((await task.copied())['text/html'], /<h2/);
    await task.page.close();
  });

  for (const [width, height] of [
    [1280, 800],
    [390, 844],
  ]) {
    test(`has the button within reach everywhere at ${width} px`, async () => {
      const { page } = await startTask({ width });
      await page.setViewport({ width, height });
      const button = await page.waitForSelector(byRole('button', 'Copy the code'));
      const isWithin = () =>
        button.evaluate((element) => {
          const { top, bottom } = element.getBoundingClientRect();
          return top >= 0 && bottom <= innerHeight;
        });
      assert.ok(await isWithin());
      await page.$eval('#advanced', (advanced) => (advanced.open = true));
      for (const place of ['#preview', '#heading-level', '#host']) {
        await page.$eval(place, (element) => element.scrollIntoView({ block: 'end' }));
        assert.ok(await isWithin(), place);
      }
      await page.close();
    });
  }
});
