import { expect } from '@open-wc/testing';
import { es } from '../../src/article/es.js';
import { define } from '../../src/element/define.js';
import { allByRole, byRole } from './helpers/by-role.js';
import { find, rootOf, showCard, textOf } from './helpers/card.js';
import { listenToConsole } from './helpers/console.js';
import { endpoint, fakeServer, fill, press, resultOf, send, showForm } from './helpers/contact.js';
import { record } from './helpers/events.js';
import { expectSame } from './helpers/same-node.js';

const ann = { 'Your name': 'Ann', Email: 'ann@example.org' };

describe('contact-endpoint', () => {
  const said = listenToConsole();

  it('shows the form under the call button of the article and of the compact card', async () => {
    for (const variant of ['article', 'compact']) {
      const card = await showForm(`variant="${variant}"`);
      const order = [byRole(card, 'link', 'Call 844-486-0671'), find(rootOf(card), 'form')];
      expect(order[0]?.compareDocumentPosition(order[1] ?? card)).to.equal(
        Node.DOCUMENT_POSITION_FOLLOWING,
      );
    }
  });

  it('shows no form in the banner, nor without it', async () => {
    for (const card of [await showForm('variant="banner"'), await showCard()]) {
      expect(rootOf(card).querySelectorAll('form')).to.have.lengthOf(0);
    }
  });

  for (const address of ['http://localhost:8080/contact', 'http://127.0.0.1/', 'http://[::1]/']) {
    it(`may be ${address}`, async () => {
      const card = await showCard(`contact-endpoint="${address}"`);
      expect(find(rootOf(card), 'form').getAttribute('action')).to.equal(address);
      expect(said).to.deep.equal([]);
    });
  }

  for (const address of [
    'http://forms.example/',
    '/contact',
    'mailto:a@b.c',
    'javascript:alert(1)',
    'https://user:password@forms.example/',
    'https://user@forms.example/',
  ]) {
    it(`cannot be ${address}`, async () => {
      const card = await showCard(`contact-endpoint="${address}"`);
      expect(rootOf(card).querySelectorAll('form')).to.have.lengthOf(0);
      expect(said).to.have.lengthOf(1);
      expect(said[0]).to.include(`contact-endpoint="${address}"`).and.include('https://');
    });
  }
});

describe('the contact form', () => {
  const { requests, answers } = fakeServer();

  it('has a label, and the right keyboard, for each field', async () => {
    const card = await showForm();

    expect(byRole(card, 'textbox', 'Your name')).to.have.attribute('autocomplete', 'name');
    expect(byRole(card, 'textbox', 'Phone')).to.have.attribute('type', 'tel');
    expect(byRole(card, 'textbox', 'Email')).to.have.attribute('type', 'email');
    expect(byRole(card, 'textbox', 'Best time to call (optional)')).to.exist;
    expect(byRole(card, 'textbox', /^Message .*medical details/)).to.exist;
    expect(byRole(card, 'checkbox', /^Massachusetts Center for Addiction may call me/)).to.exist;
  });

  it('hides its trap for robots from everyone else', async () => {
    const card = await showForm();

    expect(find(rootOf(card), '[name=website]').checkVisibility()).to.be.false;
  });

  it('sends what was typed once, without cookies and referrer, and says thank you', async () => {
    const card = await showForm();
    const events = record(document.body, 'kic-contact');
    fill(card, { ...ann, Phone: '617 555 0123', Best: 'noon', Message: 'Hello\n& goodbye' });
    byRole(card, 'checkbox').click();

    await send(card);

    expect(requests).to.have.lengthOf(1);
    const [{ address, fields, options } = {}] = requests;
    expect(address).to.equal(endpoint);
    expect(fields).to.include({
      name: 'Ann',
      phone: '617 555 0123',
      email: 'ann@example.org',
      'best-time': 'noon',
      message: 'Hello\n& goodbye',
      consent: 'yes',
      website: '',
    });
    expect(options).to.deep.include({
      method: 'POST',
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      headers: { Accept: 'application/json' },
    });
    expectSame(rootOf(card).activeElement, resultOf(card));
    expect(textOf(resultOf(card)))
      .to.include('Your request was sent.')
      .and.include('will contact you');
    expect(rootOf(card).querySelectorAll('input, textarea, button')).to.have.lengthOf(0);
    expect(events.map(({ state }) => state)).to.deep.equal(['sent']);
  });

  it('sends no consent that was not given', async () => {
    const card = await showForm();
    fill(card, ann);

    await send(card);

    expect(requests[0]?.fields).not.to.have.property('consent');
  });

  it('counts down the characters of the message', async () => {
    const card = await showForm();

    fill(card, { Message: 'Hello' });
    expect(find(rootOf(card), '[part=count]')).to.have.text('Characters left: 995');
    fill(card, { Message: 'x'.repeat(1000) });
    expect(find(rootOf(card), '[part=count]')).to.have.text('Characters left: 0');
    fill(card, { Message: 'x'.repeat(1234) });
    expect(find(rootOf(card), '[part=count]')).to.have.text('Characters over the limit: 234');
  });

  for (const [what, fields, expected] of [
    ['no name', { Email: 'ann@example.org' }, { name: 'Enter your name.' }],
    ['a blank name', { ...ann, 'Your name': '  ' }, { name: 'Enter your name.' }],
    [
      'no way to answer',
      { 'Your name': 'Ann' },
      { phone: 'Enter a phone number or an email address.' },
    ],
    [
      'half an email address',
      { ...ann, Email: 'ann@' },
      { email: 'Enter a whole email address, such as name@example.org.' },
    ],
    [
      'a phone number in words',
      { ...ann, Phone: 'call me' },
      {
        phone: 'Enter a phone number with its area code.',
        consent: 'Check the box, or remove the phone number.',
      },
    ],
    [
      'a phone number that is cut off',
      { ...ann, Phone: '(61' },
      {
        phone: 'Enter a phone number with its area code.',
        consent: 'Check the box, or remove the phone number.',
      },
    ],
    [
      'a long message',
      { ...ann, Message: 'x'.repeat(1001) },
      { message: 'Your message is too long.' },
    ],
  ] as const) {
    it(`says what is wrong with ${what}, at the field and in a summary`, async () => {
      const card = await showForm();
      fill(card, fields);

      press(card);

      expect(requests).to.deep.equal([]);
      expectSame(rootOf(card).activeElement, resultOf(card));
      for (const [name, words] of Object.entries(expected)) {
        const field = find(rootOf(card), `[name=${name}]`);
        expect(field).to.have.attribute('aria-invalid', 'true');
        const [error = ''] = field.getAttribute('aria-describedby')?.split(' ') ?? [];
        expect(rootOf(card).getElementById(error)).to.have.text(words);
        const link = byRole(resultOf(card), 'link', words);
        link.click();
        expectSame(rootOf(card).activeElement, field);
      }
      expect(rootOf(card).querySelectorAll('[aria-invalid=true]')).to.have.lengthOf(
        Object.keys(expected).length,
      );
    });
  }

  const problem = 'The server had a problem.';
  for (const [what, answer, reason] of [
    ['an error', () => new Response('{}', { status: 500 }), problem],
    ['a refusal', () => new Response('no', { status: 403 }), problem],
    ['a page', () => new Response('<!doctype html>', { status: 200 }), problem],
    ['half an answer', () => new Response('{"ok":', { status: 200 }), problem],
    ['a broken connection', () => new TypeError('Failed to fetch'), 'The connection failed.'],
    ['too many requests', () => new Response('', { status: 429 }), 'The server is busy.'],
  ] as const) {
    it(`keeps everything after ${what}, and sends the same request again`, async () => {
      answers.push(answer());
      const card = await showForm();
      const events = record(card, 'kic-contact');
      fill(card, ann);

      await send(card);

      expect(textOf(resultOf(card))).to.include(`Your request was not sent. ${reason}`);
      expect(byRole(resultOf(card), 'link', 'Call 844-486-0671')).to.exist;
      expectSame(rootOf(card).activeElement, resultOf(card));
      expect(byRole(card, 'textbox', 'Your name')).to.have.value('Ann');
      expect(byRole(card, 'textbox', 'Email')).to.have.value('ann@example.org');
      byRole(card, 'button', 'Try again');

      await send(card);

      expect(requests).to.have.lengthOf(2);
      expect(requests[1]?.fields).to.deep.equal(requests[0]?.fields);
      expect(events.map(({ state }) => state)).to.deep.equal(['failed', 'sent']);
    });
  }

  it('waits 15 seconds for an answer', async () => {
    const original = Object.getOwnPropertyDescriptor(AbortSignal, 'timeout');
    const limits: number[] = [];
    AbortSignal.timeout = (limit) => {
      limits.push(limit);
      return AbortSignal.abort();
    };
    answers.push(new TypeError('Any error'));
    const card = await showForm();
    fill(card, ann);

    await send(card);
    if (original) Object.defineProperty(AbortSignal, 'timeout', original);

    expect(limits).to.deep.equal([15_000]);
    expect(textOf(resultOf(card))).to.include(
      'Your request was not sent. The server took too long.',
    );
  });

  for (const [what, answer] of [
    ['an empty answer', () => new Response(null, { status: 204 })],
    ['the news that it has the request already', () => new Response('', { status: 409 })],
  ] as const) {
    it(`takes ${what} for sent`, async () => {
      answers.push(answer());
      const card = await showForm();
      fill(card, ann);

      await send(card);

      expect(textOf(resultOf(card))).to.include('Your request was sent.');
    });
  }

  for (const [what, errors] of [
    ['a list', [{ field: 'email', message: 'is unknown' }]],
    ['an object of lists', { email: ['is unknown'] }],
    ['an object of objects', { email: { message: 'is unknown', rule: 'email' } }],
  ] as const) {
    it(`shows the server’s own mistakes, from ${what}`, async () => {
      answers.push(Response.json({ errors }, { status: 422 }));
      const card = await showForm();
      fill(card, ann);

      await send(card);

      expect(byRole(resultOf(card), 'link', 'is unknown')).to.exist;
      expect(byRole(card, 'textbox', 'Email')).to.have.attribute('aria-invalid', 'true');
    });
  }

  it('does not take a sentence of the server for a list of mistakes', async () => {
    answers.push(Response.json({ errors: 'Email is unknown' }, { status: 422 }));
    const card = await showForm();
    fill(card, ann);

    await send(card);

    expect(textOf(resultOf(card))).to.include('The server had a problem.');
  });

  describe('with a server that says when to come back', () => {
    const { now } = Date;
    const start = Date.UTC(2026, 0, 1);
    afterEach(() => {
      Date.now = now;
    });

    for (const [kind, wait] of Object.entries({
      seconds: '20',
      'a date': new Date(start + 20_000).toUTCString(),
    })) {
      it(`waits as long as it was told to: ${kind}`, async () => {
        answers.push(new Response('', { status: 503, headers: { 'Retry-After': wait } }));
        const card = await showForm();
        fill(card, ann);
        Date.now = () => start;
        await send(card);

        Date.now = () => start + 5000;
        press(card);

        expect(requests).to.have.lengthOf(1);
        expect(textOf(resultOf(card))).to.include('The server is busy. Seconds to wait: 15.');
      });
    }
  });

  for (const wait of ['86400', '1e999', 'Fri, 31 Dec 9999 23:59:59 GMT']) {
    it(`waits for ten minutes at most, whatever it was told: ${wait}`, async () => {
      answers.push(new Response('', { status: 429, headers: { 'Retry-After': wait } }));
      const card = await showForm();
      fill(card, ann);

      await send(card);

      expect(textOf(resultOf(card))).to.include('Seconds to wait: 600.');
    });
  }

  it('does not wait at another endpoint', async () => {
    const wait = { 'Retry-After': '20' };
    answers.push(new Response('', { status: 503, headers: wait }));
    const card = await showForm();
    fill(card, ann);
    await send(card);

    card.contactEndpoint = 'https://other.example/contact';
    await card.updateComplete;
    await send(card);

    expect(requests.map(({ address }) => address)).to.deep.equal([
      endpoint,
      'https://other.example/contact',
    ]);
    expect(textOf(resultOf(card))).to.include('Your request was sent.');
  });

  it('shows twenty mistakes at most', async () => {
    const errors = Array.from({ length: 1000 }, (_, index) => ({
      field: 'name',
      message: `No. ${index + 1}`,
    }));
    answers.push(Response.json({ errors }, { status: 422 }));
    const card = await showForm();
    fill(card, ann);

    await send(card);

    const shown = allByRole(resultOf(card), 'link', /^No\./).map(textOf);
    expect(shown).to.have.lengthOf(20);
    expect(shown.at(-1)).to.equal('No. 20');
  });

  it('takes no more than 64 KB of an answer', async () => {
    const piece = new TextEncoder().encode(' '.repeat(16 * 1024));
    let pieces = 0;
    let isCanceled = false;
    const body = new ReadableStream({
      pull(controller) {
        pieces += 1;
        if (pieces > 100) controller.close();
        else controller.enqueue(piece);
      },
      cancel() {
        isCanceled = true;
      },
    });
    answers.push(new Response(body, { status: 200 }));
    const card = await showForm();
    fill(card, ann);

    await send(card);

    expect(textOf(resultOf(card))).to.include('Your request was not sent.');
    expect(isCanceled).to.be.true;
    // One more may wait in the queue of the stream.
    expect(pieces).to.be.at.most(5);
  });

  it('gives another request another id', async () => {
    answers.push(new Response('', { status: 500 }));
    const card = await showForm();
    fill(card, ann);
    await send(card);
    fill(card, { 'Your name': 'Anna' });

    await send(card);

    expect(requests[1]?.fields['request-id']).not.to.equal(requests[0]?.fields['request-id']);
  });

  it('has one request under way at most', async () => {
    const card = await showForm();
    fill(card, ann);

    const sent = send(card);
    press(card);
    expect(byRole(card, 'status')).to.have.text('Sending…');
    await sent;

    expect(requests).to.have.lengthOf(1);
  });

  it('keeps what was typed, and its mistakes, in another language and variant', async () => {
    define(es);
    const card = await showForm('variant="compact"');
    fill(card, { 'Your name': 'Ann', Message: 'Hello' });
    press(card);

    for (const change of [{ lang: 'es' }, { variant: 'banner' }, { variant: 'article' }]) {
      Object.assign(card, change);
      await card.updateComplete;
    }

    expect(byRole(card, 'textbox', 'Su nombre')).to.have.value('Ann');
    expect(byRole(card, 'textbox', /^Mensaje/)).to.have.value('Hello');
    expect(byRole(card, 'link', es.contact.needReach)).to.exist;
    expect(find(rootOf(card), '[part=count]')).to.have.text('Caracteres restantes: 995');
  });

  it('says thank you in another language too', async () => {
    define(es);
    const card = await showForm();
    fill(card, ann);
    await send(card);

    card.lang = 'es';
    await card.updateComplete;

    expect(textOf(resultOf(card))).to.include(es.contact.sent);
    expect(allByRole(card, 'textbox')).to.deep.equal([]);
  });

  it('offers to send again when the reader is back online', async () => {
    answers.push(new TypeError('Failed to fetch'));
    const card = await showForm();
    fill(card, ann);
    Object.defineProperty(navigator, 'onLine', { value: false, configurable: true });
    await send(card);
    Reflect.deleteProperty(navigator, 'onLine');
    expect(textOf(resultOf(card))).to.include('You seem to be offline.');

    window.dispatchEvent(new Event('online'));

    expect(byRole(card, 'status')).to.have.text('You are back online.');
  });

  it('leaves a form alone that the page put into a slot', async () => {
    const slotted = '<form slot="footer"><input name="other" required /></form>';
    const card = await showCard(`contact-endpoint="${endpoint}"`, slotted);
    const form = find(card, 'form');
    const events: Event[] = [];
    form.addEventListener('submit', (event) => {
      events.push(event);
      event.preventDefault();
    });

    if (form instanceof HTMLFormElement) form.requestSubmit();
    find(form, 'input').setAttribute('value', 'words');
    if (form instanceof HTMLFormElement) form.requestSubmit();

    expect(events).to.have.lengthOf(1);
    expect(resultOf(card)).to.have.text('');
  });
});
