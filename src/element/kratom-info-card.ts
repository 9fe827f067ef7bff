// First: with the styles at the top, the compressed file is smaller.
import { styles } from '../styles/styles.js';
import { ReactiveElement, type PropertyDeclarations, type PropertyValues } from 'lit';
import { assertArticle, assertProvider } from '../article/check.js';
import { pickArticle } from '../article/languages.js';
import { provider as bundledProvider } from '../article/provider.js';
import type { Article, Provider } from '../article/types.js';
import { modelOf, textOf, type Theme, type Warn } from '../options/attributes.js';
import { followAddressAtFirst } from '../behavior/deep-links.js';
import { listenForToggles } from '../behavior/disclosures.js';
import { listenForLinks } from '../behavior/links.js';
import { addCard, removeCard, updateCards } from './page-listeners.js';
import { ContactForm } from '../contact/contact-form.js';
import {
  KicErrorEvent,
  type KicActionEvent,
  type KicContactEvent,
  type KicToggleEvent,
} from '../behavior/events.js';
import { nearestLanguage } from './nearest-language.js';
import { createNodes, noteOpenDisclosures, render, replaceContent, shows } from './nodes.js';
import { tag } from '../options/tag.js';
import type { Variant } from '../view/model.js';

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
 * @slot header - Above the title.
 * @slot footer - Below everything else.
 *
 * @fires {KicActionEvent} kic-action - A reader follows the provider's phone number, treatment page or way there: `action` is `call`, `visit` or `directions`. Help lines raise no event: who calls one is nobody's business.
 * @fires {KicToggleEvent} kic-toggle - A reader opens or closes a section: `section` is its id, and `open` is `true` or `false`.
 * @fires {KicContactEvent} kic-contact - A contact request was sent, or was not: `state` is `sent` or `failed`.
 * @fires {KicErrorEvent} kic-error - An `article` or a `provider` was refused, or the card cannot be shown: `error` is an `Error`.
 *
 * @cssprop [--kic-accent=light-dark(#0a5560, #8ad4dd)] - Links, buttons, marks. Any color can be read: the card makes text of it dark or light enough.
 * @cssprop [--kic-on-accent=black or white] - Text on buttons. By default whichever of the two stands out more.
 * @cssprop [--kic-text=light-dark(#1b262c, #e9eff1)] - Text.
 * @cssprop [--kic-muted=the text mixed with the surface] - Small print.
 * @cssprop [--kic-surface=light-dark(#fff, #13191c)] - The card itself.
 * @cssprop [--kic-tint=a little of the accent on the surface] - The short answer and lists.
 * @cssprop [--kic-border=the text mixed with the surface] - Lines.
 * @cssprop [--kic-emergency=light-dark(#8f1d1d, #ffb3aa)] - The emergency notice, and mistakes in the form.
 * @cssprop [--kic-radius=0.5em] - Corners.
 * @cssprop [--kic-font-family=system-ui, sans-serif] - All text; `inherit` takes the page's font. Browsers without style queries know it only on the card itself.
 * @cssprop [--kic-max-width=42em] - The card's width at most.
 *
 * @csspart card - The whole card.
 * @csspart title - The title.
 * @csspart heading - A heading below the title.
 * @csspart short-answer - The short answer at the top.
 * @csspart sentence - The one sentence of the banner.
 * @csspart label - A short text above a list, a note or the answer.
 * @csspart emergency - The emergency notice.
 * @csspart emergency-button - The button that calls 911.
 * @csspart section - A section of the article.
 * @csspart list - A list with its label.
 * @csspart note - A boxed note.
 * @csspart as-of - The day on which a note was true.
 * @csspart disclosure - A section that opens and closes, in the compact card.
 * @csspart summary - What opens and closes it.
 * @csspart disclosed - What it shows.
 * @csspart citation - The number of a source.
 * @csspart boxes - Help and the provider's message, together.
 * @csspart box - Either of the two.
 * @csspart help - Where to get help.
 * @csspart help-lines - The list of help lines.
 * @csspart help-button - A button that calls or texts a help line.
 * @csspart help-link - A link to a help line's page.
 * @csspart provider - The provider's message.
 * @csspart advertisement - The words that say whose message it is.
 * @csspart links - Buttons and links in a row.
 * @csspart button - Any button.
 * @csspart call-button - The button that calls the provider.
 * @csspart treatment-link - The link to the provider's treatment page.
 * @csspart address - The provider's address.
 * @csspart directions-link - The link to the way there.
 * @csspart form - The contact form.
 * @csspart field - A field with its label.
 * @csspart input - What a reader types into.
 * @csspart count - How many characters are left.
 * @csspart error - A mistake, at its field.
 * @csspart result - What became of the request.
 * @csspart status - What is going on with it.
 * @csspart send-button - The button that sends it.
 * @csspart sources - The list of sources.
 * @csspart back-link - The link from a source back to the text.
 * @csspart footer - Everything below the article.
 * @csspart disclaimer - The medical disclaimer.
 * @csspart byline - Who wrote and checked the article.
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

  /**
   * How much to show. `article`: everything open. `compact`: title, short answer, symptoms, help and
   * call to action, the other sections behind their headings. `banner`: one sentence, a help line and
   * the call button.
   * @attr variant
   * @type {'article' | 'compact' | 'banner'}
   */
  declare variant: Variant;

  /**
   * Ids of the sections to show, separated by spaces, or nothing for all of them: `what-is-kratom`,
   * `seven-oh`, `symptoms`, `psychological`, `risk`, `what-to-do`. The title, short answer, emergency
   * notice, help, the provider's message, disclaimer and byline always stay.
   * @attr sections
   */
  declare sections: string;

  /**
   * Level of the card's title, 1 to 6; sections follow one level below, and never past 6.
   * @attr heading-level
   */
  declare headingLevel: number;

  /**
   * `auto` follows the page's own `color-scheme`; `light` and `dark` force one.
   * @attr theme
   * @type {'auto' | 'light' | 'dark'}
   */
  declare theme: Theme;

  /**
   * http(s) address: shows a link to the provider's treatment page.
   * @attr treatment-url
   */
  declare treatmentUrl: string;

  /**
   * https address (http on localhost): shows the contact form, which posts there.
   * @attr contact-endpoint
   */
  declare contactEndpoint: string;

  /**
   * Language to show, such as `es`; without it, that of the nearest `lang` around the card.
   * @attr lang
   */
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
      if (copy !== undefined) assertArticle(copy);
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
  protected override async scheduleUpdate(): Promise<void> {
    if (this.#isPrerendered && document.readyState === 'loading') {
      await new Promise((resolve) => {
        document.addEventListener('DOMContentLoaded', resolve, { once: true });
      });
    }
    await super.scheduleUpdate();
  }

  protected override update(changed: PropertyValues): void {
    const root = this.#root;
    if (!root) return;
    try {
      // First, because the language is read from the attribute.
      super.update(changed);
      const { article } = this;
      if (!article) throw new Error('no language is loaded');
      const model = modelOf(article, this.#provider, this, this.#warn);
      const rendering = render(model);
      if (rendering.markup === this.#shown) return;
      if (!this.hasUpdated) noteOpenDisclosures(root, this.#open);
      const nodes = createNodes(rendering, this.#open);
      // Nodes that a server rendered stay where they are, with the focus and the scroll position.
      if (model.contactEndpoint !== undefined) this.#contact ??= new ContactForm(root, model);
      this.#contact?.addForm(nodes, rendering.form, model);
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

  /** What waits for the card waits for its form too. */
  protected override async getUpdateComplete(): Promise<boolean> {
    await super.getUpdateComplete();
    await this.#contact?.isWhole;
    return !this.isUpdatePending;
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
