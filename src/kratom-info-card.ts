// First: with the styles at the top, the compressed file is smaller.
import { styles } from './styles/styles.js';
import { ReactiveElement, type PropertyDeclarations, type PropertyValues } from 'lit';
import { assertArticle, assertProvider } from './article/check.js';
import { pickArticle } from './article/languages.js';
import { provider as bundledProvider } from './article/provider.js';
import type { Article, Provider } from './article/types.js';
import { modelOf, textOf, type Theme, type Warn } from './attributes.js';
import { followAddressAtFirst } from './behavior/deep-links.js';
import { listenForToggles } from './behavior/disclosures.js';
import { listenForLinks } from './behavior/links.js';
import { addCard, removeCard, updateCards } from './cards.js';
import { ContactForm } from './contact/contact-form.js';
import {
  KicErrorEvent,
  type KicActionEvent,
  type KicContactEvent,
  type KicToggleEvent,
} from './events.js';
import { nearestLanguage } from './nearest-language.js';
import { createNodes, noteOpenDisclosures, render, replaceContent, shows } from './render.js';
import { tag } from './tag.js';
import type { Variant } from './view/model.js';

const toAttribute = (value: unknown) => value && textOf(value);
const reflected = { reflect: true, useDefault: true, converter: { toAttribute } };

/** What is no number stays as it was written, so that a warning can tell. */
const numberOrText = (text: string | null) => Number(text) || text;

const sheets = new WeakMap<typeof globalThis, CSSStyleSheet>();

/** The stylesheet that all the cards of a document share: a document takes none of another. */
function sheetIn(view: typeof globalThis): CSSStyleSheet {
  const sheet = sheets.get(view) ?? new view.CSSStyleSheet();
  if (!sheets.has(view)) sheet.replaceSync(styles);
  sheets.set(view, sheet);
  return sheet;
}

/** For JSON: Prototype.js gives all arrays a toJSON that makes strings of them. */
function asItIs(this: Record<string, unknown>, key: string): unknown {
  return this[key];
}

/**
 * The article "How addictive is kratom?", its symptom list and the provider's call to action.
 *
 * A value that cannot be used never breaks the card: it shows the default, and one `console.warn`
 * names the attribute, the value and what is allowed.
 *
 * @element kratom-info-card
 *
 * @slot header - Shown inside the card, above the title.
 * @slot footer - Shown inside the card, below everything else.
 *
 * @fires {KicActionEvent} kic-action - A reader followed the provider's phone number (`call`), treatment page (`visit`) or way there (`directions`).
 * @fires {KicContactEvent} kic-contact - A contact request was sent, or could not be.
 * @fires {KicToggleEvent} kic-toggle - A reader opened or closed a section.
 * @fires {KicErrorEvent} kic-error - An `article` or a `provider` was refused, or the card could not be shown.
 */
export class KratomInfoCard extends ReactiveElement {
  static override properties: PropertyDeclarations = {
    variant: reflected,
    sections: reflected,
    headingLevel: {
      ...reflected,
      attribute: 'heading-level',
      converter: { fromAttribute: numberOrText, toAttribute },
    },
    theme: reflected,
    treatmentUrl: { ...reflected, attribute: 'treatment-url' },
    contactEndpoint: { ...reflected, attribute: 'contact-endpoint' },
    // No attribute and an empty one are the same text, but not the same language.
    lang: { ...reflected, hasChanged: () => true },
    article: { attribute: false, noAccessor: true },
    provider: { attribute: false, noAccessor: true },
  };

  /** The bundled articles, in the order in which their languages were loaded. */
  static readonly #articles: Article[] = [];

  /** Adds a language for all cards on the page. A language that is there already stays as it is. */
  static addArticle(article: Article): void {
    // Not `this`: a page that wraps each class it registers calls this on its own.
    const articles = KratomInfoCard.#articles;
    if (articles.some(({ lang }) => lang === article.lang)) return;
    articles.push(article);
    updateCards();
  }

  /** How much to show: `article`, `compact` or `banner`. */
  declare variant: Variant;

  /** Ids of the sections to show, separated by spaces; empty for all of them. */
  declare sections: string;

  /** Level of the card's title, 1 to 6. Sections follow one level below. */
  declare headingLevel: number;

  /** `auto` follows the page's `color-scheme`; `light` and `dark` force one. */
  declare theme: Theme;

  /** http(s) address of the provider's treatment page; empty for no link. */
  declare treatmentUrl: string;

  /** https address (http on localhost) that takes the contact form; empty for no form. */
  declare contactEndpoint: string;

  /** Language tag; empty for the nearest `lang` around the card. */
  declare lang: string;

  /** Kept, because a page may have made all shadow roots closed. */
  #root: ShadowRoot | undefined;
  #article: Article | undefined;
  #provider = bundledProvider;
  #contact: ContactForm | undefined;
  #shown = '';
  #isPrerendered = false;
  readonly #open = new Set<string>();
  readonly #warnings = new Set<string>();

  constructor() {
    super();
    this.variant = 'article';
    this.sections = '';
    this.headingLevel = 2;
    this.theme = 'auto';
    this.treatmentUrl = '';
    this.contactEndpoint = '';
    this.lang = '';
  }

  /**
   * The text to show. Assign an object of the same shape to replace the bundled one, and `undefined`
   * to bring that back. A copy is kept; an object with a mistake is refused with `kic-error`.
   */
  get article(): Article | undefined {
    return this.#article ?? pickArticle(KratomInfoCard.#articles, nearestLanguage(this));
  }

  set article(value: Article | undefined) {
    this.#replace('article', value, (copy) => {
      if (copy !== undefined) assertArticle(copy, KratomInfoCard.#articles[0]);
      this.#article = copy;
    });
  }

  /** The provider's details. Checked, copied and refused like `article`. */
  get provider(): Provider {
    return this.#provider;
  }

  set provider(value: Provider | undefined) {
    this.#replace('provider', value, (copy = bundledProvider) => {
      assertProvider(copy);
      this.#provider = copy;
    });
  }

  override connectedCallback(): void {
    super.connectedCallback();
    addCard(this);
    // Elsewhere on the page, another language may be in force.
    this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeCard(this);
  }

  /** A card that moves to another document leaves its stylesheet behind. */
  adoptedCallback(): void {
    const { defaultView } = this.ownerDocument;
    if (this.#root && defaultView) this.#root.adoptedStyleSheets = [sheetIn(defaultView)];
  }

  protected override createRenderRoot(): ShadowRoot {
    this.#isPrerendered = this.shadowRoot !== null;
    const root = (this.#root = this.shadowRoot ?? this.attachShadow({ mode: 'open' }));
    this.adoptedCallback();
    listenForLinks(root);
    listenForToggles(root, this.#open);
    return root;
  }

  /** Waits for the rest of a prerendered card: the parser may be in the middle of it. */
  protected override scheduleUpdate() {
    if (!this.#isPrerendered || document.readyState !== 'loading') return super.scheduleUpdate();
    return new Promise((resolve) => {
      document.addEventListener('DOMContentLoaded', resolve, { once: true });
    }).then(() => super.scheduleUpdate());
  }

  protected override update(changed: PropertyValues): void {
    super.update(changed);
    const { article } = this;
    const root = this.#root;
    if (!root) return;
    try {
      if (!article) throw new Error('no language is loaded');
      const model = modelOf(article, this.#provider, this, this.#warn);
      const rendering = render(model);
      if (rendering.markup === this.#shown) return;
      if (!this.hasUpdated) noteOpenDisclosures(root, this.#open);
      const nodes = createNodes(rendering, this.#open);
      // Nodes that a server rendered stay where they are, with the focus and the scroll position.
      if (model.contactEndpoint !== undefined) this.#contact ??= new ContactForm(root, model);
      if (!shows(root, nodes)) replaceContent(root, nodes);
      this.#contact?.restore(model);
      this.#shown = rendering.markup;
    } catch (error) {
      // The page's own fallback text is still there: a slot without a name shows it again.
      root.replaceChildren(document.createElement('slot'));
      this.#shown = '';
      this.#fail('the card cannot be shown', error);
    }
  }

  protected override firstUpdated(): void {
    if (document.querySelector(tag) === this) followAddressAtFirst();
  }

  /** Assigns a copy, which can no longer change behind the card's back, or run code. */
  #replace(property: string, value: unknown, assign: (copy: unknown) => void): void {
    try {
      // A function has no JSON. As null it is refused like any other value of the wrong type.
      const json = typeof value === 'function' ? 'null' : JSON.stringify(value, asItIs);
      assign(value === undefined ? value : JSON.parse(json));
      this.requestUpdate();
    } catch (error) {
      this.#fail(`this ${property} is refused`, error);
    }
  }

  #fail(what: string, cause: unknown): void {
    const error = cause instanceof Error ? cause : new Error(textOf(cause));
    this.#warn(`${what}: ${error.message}`);
    this.dispatchEvent(new KicErrorEvent(error));
  }

  /** Says a thing once, however often the card is rendered. */
  readonly #warn: Warn = (message) => {
    if (this.#warnings.has(message)) return;
    this.#warnings.add(message);
    try {
      console.warn(`<${tag}>: ${message}`);
    } catch {
      // A page may have taken the console away.
    }
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'kratom-info-card': KratomInfoCard;
  }
  interface HTMLElementEventMap {
    'kic-action': KicActionEvent;
    'kic-contact': KicContactEvent;
    'kic-toggle': KicToggleEvent;
    'kic-error': KicErrorEvent;
  }
}
