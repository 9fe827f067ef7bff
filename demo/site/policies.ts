import { readFileSync } from 'node:fs';
import { html } from '../../src/view/html.ts';
import { code } from './words.ts';

interface Integrity {
  readonly version: string;
  readonly style: string;
  readonly files: Readonly<Record<string, string>>;
}

const file = new URL('../../dist/integrity.json', import.meta.url);
const { version, style, files }: Integrity = JSON.parse(readFileSync(file, 'utf8'));

const script = 'kratom-info-card.js';
const hash = files[script];
if (hash === undefined) throw new Error(`integrity.json lacks ${script}.`);

/** Snippets with the hashes of the built files. */
export const policies = {
  version: html`${version}`,
  'hash-policy': code(`Content-Security-Policy: default-src 'none'; script-src '${hash}'`),
  'style-policy': code(`Content-Security-Policy: default-src 'none'; style-src '${style}'`),
  'pinned-script': code(
    `<script async src="https://HOST/${version}/${script}" integrity="${hash}" crossorigin="anonymous"></script>`,
  ),
  hashes: html`<dl class="entries">${Object.entries(files).map(
    ([name, value]) => html`<div><dt><code>${name}</code></dt><dd><code>${value}</code></dd></div>`,
  )}</dl>`,
};
