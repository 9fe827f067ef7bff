import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import {
  articleIn,
  asSent,
  languages,
  openForm,
  person,
  setContactStage,
  storedIn,
} from '../../support/contact.js';
import { launchEngines } from '../../support/engines.js';
import { say } from '../../support/words.js';

const { receiver, endpoint, publish } = await setContactStage();
const engines = await launchEngines();

/** What is wrong with a form: what was changed, the fields, and the words for them. */
const mistakes = {
  'no name': [{ name: '' }, { name: 'needName' }],
  'only spaces as a name': [{ name: ' \t ' }, { name: 'needName' }],
  'neither phone nor email': [{ phone: '', email: '', consent: false }, { phone: 'needReach' }],
  'only spaces as phone and email': [
    { phone: ' ', email: '', consent: false },
    { phone: 'needReach' },
  ],
  'an email without its host': [{ email: 'zoe@' }, { email: 'badEmail' }],
  'an email without an @': [{ email: 'zoe.example.org' }, { email: 'badEmail' }],
  'a phone without consent': [{ consent: false }, { consent: 'needConsent' }],
  'a phone without a number': [{ phone: 'call me' }, { phone: 'badPhone' }],
  'a message of 1,001 characters': [{ message: 'x'.repeat(1001) }, { message: 'overLimit' }],
  'nothing at all': [
    { name: '', phone: '', email: '', 'best-time': '', message: '', consent: false },
    { name: 'needName', phone: 'needReach' },
  ],
  'everything wrong': [
    { name: '', phone: 'x', email: 'x', message: 'x'.repeat(1001), consent: false },
    {
      name: 'needName',
      phone: 'badPhone',
      email: 'badEmail',
      message: 'overLimit',
      consent: 'needConsent',
    },
  ],
};

/** The message of each field in a language. */
const messagesIn = (lang, fields) =>
  Object.fromEntries(
    Object.entries(fields).map(([field, words]) => [
      field,
      say(articleIn(lang).contact[words], { count: 1 }),
    ]),
  );

/** Numbers as people write them, who can all be called. */
const numbers = [
  '617-555-0100',
  '617 555 0100',
  '617.555.0100',
  '6175550100',
  '(617) 555-0100',
  '(617)5550100',
  '1-617-555-0100',
  '+1 617 555 0100',
  '+1 (617) 555.0100',
  '617/555-0100',
  '617–555–0100',
  '617‑555‑0100',
  '  617 555 0100  ',
  '555-0100',
  '617 555 0100 ext. 5',
  '617 555 0100 x5',
  '617 555 0100 #5',
  '617 555 0100, extension 12',
  '+1-617-555-0100;ext=7',
  'tel:+16175550100',
  '1-800-FLOWERS',
  '1-844-GET-HELP',
  '+44 20 7946 0958',
  '+44 (0)20 7946 0958',
  '0044 20 7946 0958',
  '020 7946 0958',
  '011 44 20 7946 0958',
  '+49 30/901820',
  '+55 (11) 91234-5678',
  '(11) 91234-5678',
  '+34 912 34 56 78',
  '00 34 912345678',
  '+52 1 55 1234 5678',
  '+४४ २० ७९४६ ०९५८',
  '٦١٧ ٥٥٥ ٠١٠٠',
  '۶۱۷-۵۵۵-۰۱۰۰',
  '６１７－５５５－０１００',
  '\u200e+1 617 555 0100',
  '617\u00a0555\u00a00100',
  'home: 617 555 0100',
  '617 555 0100 (after six, ask for Zoë)',
  '617 555 0100 or 617 555 0101',
  '*82 617 555 0100',
  '211',
];

/** What nobody can call. */
const words = ['call me', 'CALL-NOW', '---', '+', '( )', '?', 'n/a', 'zoe@example.org', '5', '1 2'];

/** Opens a form, and fills it in. */
async function fillIn(engine, changes, page) {
  await openForm(engine, publish(page));
  await engine.evaluate((values) => window.contact.fillIn(values), { ...person, ...changes });
}

const press = (engine) => engine.evaluate(() => window.contact.press());
const look = (engine) => engine.evaluate(() => window.contact.look());
const marked = (engine) => engine.evaluate(() => window.contact.mistakes());

/** Presses the link of the summary that tells a mistake. */
const follow = (engine, index) =>
  engine.evaluate((position) => {
    const { shadowRoot } = document.querySelector('kratom-info-card');
    const link = shadowRoot.querySelectorAll('[part=result] a')[position];
    link.click();
    return link.getRootNode().activeElement.getAttribute('name');
  }, index);

for (const [name, engine] of Object.entries(engines)) {
  suite(`In ${name}, a form with`, { skip: !engine && `needs ${name}` }, () => {
    for (const [what, [changes, fields]] of Object.entries(mistakes)) {
      test(`${what} says so at the field and in a summary, and is not sent`, async () => {
        await fillIn(engine, changes);
        await press(engine);
        const messages = messagesIn('en', fields);
        assert.deepEqual(await marked(engine), messages);
        const { contact } = articleIn('en');
        assert.deepEqual(await look(engine), {
          focus: 'result',
          says: [contact.mistakes, ...Object.values(messages)].join(' '),
          status: '',
          button: contact.send,
          call: null,
          fields: 6,
        });
        for (const [index, field] of Object.keys(fields).entries()) {
          assert.equal(await follow(engine, index), field);
        }

        // The mended form is sent, so nothing was before.
        await engine.evaluate((values) => window.contact.fillIn(values), person);
        assert.equal(await engine.evaluate(() => window.contact.send()), 'sent');
        assert.equal(receiver.seen().length, 1);
        assert.deepEqual(storedIn(receiver), [asSent(person)]);
        assert.deepEqual(await engine.evaluate(() => window.contact.states), ['sent']);
      });
    }

    test('some mistakes mended shows only those that are left', async () => {
      await fillIn(engine, { name: '', consent: false });
      await press(engine);
      await engine.evaluate((value) => window.contact.fillIn({ name: value }), person.name);
      await press(engine);
      assert.deepEqual(await marked(engine), messagesIn('en', { consent: 'needConsent' }));
      assert.equal(
        (await look(engine)).says,
        `${articleIn('en').contact.mistakes} ${articleIn('en').contact.needConsent}`,
      );
    });

    test('either a phone number or an email address is enough', async () => {
      const either = [
        { ...person, email: '' },
        { ...person, phone: '', consent: false },
      ];
      for (const values of either) {
        await fillIn(engine, values);
        assert.equal(await engine.evaluate(() => window.contact.send()), 'sent');
      }
      assert.deepEqual(storedIn(receiver), either.map(asSent));
    });

    test('a message of 1,000 characters is sent, and the counter tells what is left', async () => {
      const message = 'x'.repeat(1000);
      await openForm(engine, publish());
      const counts = await engine.evaluate(
        (texts) =>
          texts.map((text) => {
            window.contact.fillIn({ message: text });
            const { shadowRoot } = document.querySelector('kratom-info-card');
            return shadowRoot.querySelector('[part=count]').textContent;
          }),
        ['', 'x', message, `${message}xx`],
      );
      const { left, tooLong } = articleIn('en').contact;
      assert.deepEqual(counts, [
        say(left, { count: '1000' }),
        say(left, { count: 999 }),
        say(left, { count: 0 }),
        say(tooLong, { count: 2 }),
      ]);
      await engine.evaluate((values) => window.contact.fillIn(values), { ...person, message });
      assert.equal(await engine.evaluate(() => window.contact.send()), 'sent');
      assert.deepEqual(storedIn(receiver), [asSent({ ...person, message })]);
    });

    test('a phone number however it is written is sent, and words without one are not', async () => {
      await openForm(engine, publish());
      const outcomes = await engine.evaluate(
        async (texts, contactEndpoint, others) => {
          const { ready, fillIn: fill, send, mistakes: mistakesOf } = window.contact;
          const all = [];
          for (const phone of texts) {
            const card = document.createElement('kratom-info-card');
            Object.assign(card, { contactEndpoint, sections: 'symptoms' });
            document.body.append(card);
            await ready(card);
            fill({ ...others, phone }, card);
            const sent = send(card);
            // It is only waited for where there is no mistake.
            sent.catch(() => undefined);
            all.push(mistakesOf(card).phone ?? (await sent));
            card.remove();
          }
          return all;
        },
        [...numbers, ...words],
        endpoint,
        person,
      );
      const { badPhone } = articleIn('en').contact;
      assert.deepEqual(
        [...numbers, ...words].map((text, index) => [text, outcomes[index]]),
        [...numbers.map((text) => [text, 'sent']), ...words.map((text) => [text, badPhone])],
      );
      assert.deepEqual(
        storedIn(receiver).map(({ phone }) => phone),
        numbers,
      );
    });

    for (const lang of languages) {
      test(`mistakes says so in ${lang}`, async () => {
        const [changes, fields] = mistakes['everything wrong'];
        await fillIn(engine, changes, { lang });
        await press(engine);
        assert.deepEqual(await marked(engine), messagesIn(lang, fields));
      });
    }

    test('a form of the page’s own beside it leaves that one alone', async () => {
      const content = `<form slot="footer"><input name="mail" required><button>Subscribe</button></form>`;
      await openForm(engine, publish({ content }));
      const refused = await engine.evaluate(() => {
        const form = document.querySelector('form');
        window.invalid = [];
        form.addEventListener(
          'invalid',
          (event) => window.invalid.push(event.defaultPrevented),
          true,
        );
        form.requestSubmit();
        return {
          invalid: window.invalid,
          mistakes: window.contact.mistakes(),
          says: window.contact.look().says,
        };
      });
      assert.deepEqual(refused, { invalid: [false], mistakes: {}, says: '' });

      const isPrevented = await engine.evaluate(() => {
        const form = document.querySelector('form');
        form.elements.mail.value = 'zoe@example.org';
        return new Promise((resolve) => {
          addEventListener('submit', (event) => {
            resolve(event.defaultPrevented);
            event.preventDefault();
          });
          form.requestSubmit();
        });
      });
      assert.equal(isPrevented, false);
      assert.equal(receiver.seen().length, 0);
    });
  });
}
