import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { isEndpoint, isWebAddress } from '../../src/article/web-address.js';
import { holds } from './helpers/holds.js';
import { text } from './helpers/texts.js';

/** Text that begins like an address, and one that is an address. */
const almost = fc.oneof(
  fc
    .tuple(
      fc.constantFrom(
        '',
        'http:',
        'https:/',
        'https://',
        'HTTP://',
        ' https://',
        'javascript://',
        'data:',
        'https:\\\\',
        '//',
        'http://localhost',
        'http://127.0.0.1',
        'http://[::1]',
        'http://localhost.',
        'http://localhost@',
      ),
      text,
      fc.constantFrom('', ':80', ':99999', '/', '@a.example', '#', '?', '\n'),
    )
    .map((pieces) => pieces.join('')),
  fc.webUrl({ withFragments: true, withQueryParameters: true }),
);

/** What a browser makes of an address on a page. */
function onPage(address: string): HTMLAnchorElement {
  const link = document.createElement('a');
  link.href = address;
  return link;
}

describe('an address', () => {
  holds('that is taken leads to the web, whatever the page', 1, almost, (address) => {
    if (!isWebAddress(address)) return;
    expect(onPage(address).protocol).to.match(/^https?:$/);
    // On another page it is the same one.
    expect(onPage(address).href).to.equal(new URL(address, 'https://elsewhere.example/a/b').href);
    expect(onPage(address).href).to.equal(new URL(address).href);
    // What stands before an @ looks like the site, and is not.
    expect(onPage(address).username + onPage(address).password).to.equal('');
  });

  holds(
    'of the web is taken',
    1,
    fc.webUrl({ withFragments: true, withQueryParameters: true }),
    (address) => {
      expect(isWebAddress(address)).to.equal(true);
    },
  );

  holds('that takes a request is encrypted, or on this machine', 1, almost, (address) => {
    if (!isEndpoint(address)) return;
    const { protocol, hostname } = onPage(address);
    if (protocol !== 'https:') expect(['localhost', '127.0.0.1', '[::1]']).to.include(hostname);
  });
});
