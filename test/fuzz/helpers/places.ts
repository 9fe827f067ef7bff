import { settle } from './settle.js';

export const placeNames = [
  'page',
  'frame',
  'template',
  'windowless document',
  'shadow root',
  'nowhere',
] as const;

/** Where a card can be taken. */
export type PlaceName = (typeof placeNames)[number];

/** A browser ignores, or refuses, more than some 200 changes of the address in 10 seconds. */
const changes: number[] = [];
const allowed = 100;

/** The places that cards are taken to during one sequence. */
export class Places {
  readonly home = document.createElement('div');
  readonly #template = document.createElement('template');
  readonly #windowless = document.implementation.createHTMLDocument();
  readonly #host = document.createElement('div');
  readonly #shadowRoot = this.#host.attachShadow({ mode: 'open' });
  readonly #onWindow: (window: Window) => void;
  #frame: HTMLIFrameElement | undefined;

  constructor(onWindow: (window: Window) => void) {
    this.#onWindow = onWindow;
    document.body.append(this.home, this.#host);
  }

  /** The documents that have a window. */
  get documents(): Document[] {
    const framed = this.#frame?.contentDocument;
    return framed ? [document, framed] : [document];
  }

  async find(name: PlaceName): Promise<ParentNode | undefined> {
    switch (name) {
      case 'page':
        return this.home;
      case 'frame':
        return (await this.openFrame()).body;
      case 'template':
        return this.#template.content;
      case 'windowless document':
        return this.#windowless.body;
      case 'shadow root':
        return this.#shadowRoot;
      case 'nowhere':
        return undefined;
    }
  }

  async openFrame(): Promise<Document> {
    if (!this.#frame) {
      this.#frame = document.createElement('iframe');
      const loaded = new Promise((resolve) => this.#frame?.addEventListener('load', resolve));
      // Otherwise Firefox first shows a document that is soon replaced.
      this.#frame.srcdoc = '<!doctype html><title>Another page</title>';
      document.body.append(this.#frame);
      await loaded;
    }
    const { contentDocument, contentWindow } = this.#frame;
    if (!contentDocument || !contentWindow) throw new Error('The frame is not from here.');
    this.#onWindow(contentWindow);
    return contentDocument;
  }

  /** What is in the frame stays in a document that has lost its window. */
  closeFrame(): void {
    this.#frame?.remove();
    this.#frame = undefined;
  }

  /** Changes the page's address behind the `#`; without a change, only tells of one. */
  goTo(fragment: string): void {
    const now = Date.now();
    const isAllowed = now - (changes.at(-allowed) ?? 0) > 20_000;
    if (isAllowed && location.hash.slice(1) !== fragment) {
      changes.push(now);
      location.hash = fragment;
    } else {
      dispatchEvent(new HashChangeEvent('hashchange'));
    }
  }

  async settle(): Promise<void> {
    await Promise.all(this.documents.map(settle));
  }

  leave(): void {
    if (location.hash) this.goTo('');
    this.home.remove();
    this.#host.remove();
    this.closeFrame();
  }
}
