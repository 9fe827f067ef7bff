import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { asSent, openForm, person, setContactStage, storedIn } from '../../support/contact.js';
import { launchEngines } from '../../support/engines.js';

const { receiver, endpoint, publish } = await setContactStage();
const engines = await launchEngines();

const allAscii = String.fromCharCode(...Array.from({ length: 127 }, (_, index) => index + 1));

const hostile = {
  'quotation marks': `"double" 'single' \`grave\` “curly” «angle» \\"escaped\\"`,
  markup: '</textarea></p><script>alert(1)</script><img src=x onerror=alert(1)> &amp; &lt;',
  'what has a meaning in an address': 'a=1&b=2&name=other;c=%41%00%zz+d#e?f',
  'what has a meaning to a database': `Robert'); DROP TABLE requests;-- \\`,
  placeholders: '{name} {phone} ${phone} {{shortName}} %s %d $& $1',
  emoji: '👩‍👩‍👧‍👦🏳️‍🌈👍🏽 🇧🇷',
  'combining marks': 'e\u0301 é Z\u0351\u036b\u0343a\u0323\u0307lgo \u1e9b\u0323 ﬁ Å \u212b',
  'marks of direction': '\u202eabc\u202c \u2067שלום\u2069 \u200fمرحبا\u200e \u061c',
  'invisible characters': 'zero\u200bwidth\u200djoin\ufeff\u00ad\u2028\u2029\u00a0\u3000end',
  'control characters': `nul\u0000 ${allAscii}\u007f\u0085\u009f`,
  'noncharacters and halves of characters': 'a\ufffe\uffff\u{10ffff} \ud83d b \udc4d c',
  'breaks of lines': 'one\ntwo\r\nthree\rfour\n\n\tfive',
  'white space around': '  \t both sides \t  ',
  'a lot': 'Ж漢👍'.repeat(250),
};

/** The same in each field, with what makes it pass there. */
const wrap = {
  name: (text) => `Jo ${text}`,
  phone: (text) => `555 0100 ${text}`,
  'best-time': (text) => text,
  message: (text) => text,
};

/** All that may stand before the @ of an address. */
const addresses = [
  "o'hara+tag@example.org",
  '!#$%&*+-/=?^_`{name}|~@example.org',
  `${'a'.repeat(64)}@${'b'.repeat(63)}.example`,
];

const cases = [
  ...Object.entries(hostile).flatMap(([what, text]) =>
    Object.entries(wrap).map(([field, make]) => ({ what, field, text: make(text) })),
  ),
  ...addresses.map((text) => ({ what: 'an address', field: 'email', text })),
];

/** Sends a form for each text from the page, and says what stood in its field. */
const sendAll = (engine) =>
  engine.evaluate(
    async (texts, contactEndpoint, others) => {
      const { ready, fillIn, typed, send } = window.contact;
      const all = [];
      for (const { field, text } of texts) {
        const card = document.createElement('kratom-info-card');
        Object.assign(card, { contactEndpoint, sections: 'symptoms' });
        document.body.append(card);
        await ready(card);
        fillIn({ ...others, [field]: text }, card);
        // As JSON, because not every driver can hand out halves of characters.
        all.push(JSON.stringify(typed(card)[field]));
        if ((await send(card)) !== 'sent') throw new Error(`Not sent: ${text}`);
        card.remove();
      }
      return all;
    },
    cases,
    endpoint,
    person,
  );

for (const [name, engine] of Object.entries(engines)) {
  suite(`In ${name}`, { skip: !engine && `needs ${name}` }, () => {
    test('whatever stands in a field arrives byte for byte, and changes no other field', async () => {
      await openForm(engine, publish());
      const typed = (await sendAll(engine)).map((json) => JSON.parse(json));
      const stored = storedIn(receiver);
      assert.equal(stored.length, cases.length);
      cases.forEach(({ what, field, text }, index) => {
        const label = `${what} in ${field}`;
        // No text holds half of a character: the field keeps it, what is sent has a mark in its place.
        const whole = typed[index].toWellFormed();
        assert.deepEqual(stored[index], asSent({ ...person, [field]: whole }), label);
        // A field takes away nothing but breaks of lines, where it has one line only.
        const oneLine = text.replace(/[\r\n]/g, '');
        const lines = text.replace(/\r\n?/g, '\n');
        assert.equal(typed[index], field === 'message' ? lines : oneLine, label);
      });
      assert.equal(new Set(receiver.requests().map(({ id }) => id)).size, cases.length);
    });
  });
}
