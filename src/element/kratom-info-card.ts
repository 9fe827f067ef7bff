/* eslint-disable @typescript-eslint/no-unsafe-declaration-merging, @typescript-eslint/no-empty-object-type --
   Lit makes the accessors of the options at run time. An interface of the class's name declares them. */
import {
  ReactiveElement,
  type PropertyDeclaration,
  type PropertyDeclarations,
  type PropertyValues,
} from '@lit/reactive-element';
import { assertArticle, assertProvider } from '../article/check.js';
import { pickArticle } from '../article/languages.js';
import { plainCopy } from '../article/plain-copy.js';
import { provider as bundledProvider } from '../article/provider.js';
import type { Article, Provider } from '../article/types.js';
import { followAddressAtFirst } from '../behavior/deep-links.js';
import { listenForToggles } from '../behavior/disclosures.js';
import {
  KicErrorEvent,
  type KicActionEvent,
  type KicContactEvent,
  type KicToggleEvent,
} from '../behavior/events.js';
import { listenForLinks } from '../behavior/links.js';
import { listenForTabKey } from '../behavior/tab-key.js';
import { unshadowed } from '../behavior/unshadowed.js';
import { ContactForm } from '../contact/contact-form.js';
import { attributeOf } from '../options/attributes.js';
import { optionList, type OptionValues } from '../options/options.js';
import { readOptions, textOf } from '../options/read-options.js';
import { tag } from '../options/tag.js';
import { modelOf } from '../view/model.js';
import { replaceContent } from './focus.js';
import { nearestLanguage } from './nearest-language.js';
import { adoptPrerendered, hasSameNodes, renderingOf } from './nodes.js';
import { addCard, linkedCard, removeCard, updateCards } from './page-listeners.js';
import { sheetIn } from './stylesheet.js';
import { version } from './version.js';
import { warner } from './warner.js';

/** How Lit declares the property of an option. */
function declarationOf(name: string, standard: string | number): PropertyDeclaration {
  return {
    attribute: attributeOf(name),
    reflect: true,
    useDefault: true,
    // A value can look the same and still ask for something else: with `lang=""` on the card, the
    // `lang` around the card no longer counts.
    hasChanged: () => true,
    converter: {
      // Keeps non-numeric input so that the warning can quote it.
      fromAttribute: (text) => (typeof standard === 'number' && Number(text)) || text,
      toAttribute: (value) => value && textOf(value),
    },
  };
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
 * @cssprop [--kic-tint=a little of the accent on the surface] - Lists, and the result of the form.
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
 * @csspart sentence - Its one sentence.
 * @csspart lead - The rest of the answer, after the calls for help.
 * @csspart label - A short text above a list, a note or the answer.
 * @csspart emergency - The emergency notice.
 * @csspart emergency-button - The link that calls 911.
 * @csspart calls - Two calls, side by side, near the top.
 * @csspart call - Either of the two: the one of `help` or the one of `provider`.
 * @csspart contents - Links to what readers look for most.
 * @csspart contents-link - One of them.
 * @csspart section - A section of the article.
 * @csspart list - A list with its label.
 * @csspart note - A boxed note.
 * @csspart as-of - The day on which a note was true.
 * @csspart disclosure - A section that opens and closes, in the compact card.
 * @csspart summary - What opens and closes it.
 * @csspart disclosed - What it shows.
 * @csspart citation - The numbers of the sources of a claim.
 * @csspart boxes - Help and the provider's message, together.
 * @csspart box - Either of the two.
 * @csspart help - Where to get help.
 * @csspart help-lines - The list of help lines.
 * @csspart help-button - The button that calls the help line near the top.
 * @csspart help-link - A link that calls, texts or opens a help line.
 * @csspart provider - The provider's message.
 * @csspart advertisement - The word that says so.
 * @csspart from - Whose message it is.
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
 * @csspart footer - About the article.
 * @csspart disclaimer - The medical disclaimer.
 * @csspart byline - Who wrote and checked the article.
 */
export class KratomInfoCard extends ReactiveElement {
  static override properties: PropertyDeclarations = {
    ...Object.fromEntries(
      optionList.map(([name, { standard }]) => [name, declarationOf(name, standard)]),
    ),
    article: { attribute: false, noAccessor: true },
    provider: { attribute: false, noAccessor: true },
  };

  /** The bundled articles, in the order in which their languages were loaded. */
  static readonly #articles: Article[] = [];

  static readonly version = version;

  /**
   * Adds a language for all cards on the page. A text that is there already stays, unless the page
   * has one of its own.
   */
  static addArticle(article: Article, isOwn = false): void {
    // Not `this`: a page that wraps each class it registers calls this on its own class.
    const articles = KratomInfoCard.#articles;
    const known = articles.findIndex(({ lang }) => lang === article.lang);
    if (known < 0) articles.push(article);
    else if (isOwn) articles[known] = article;
    else if (JSON.stringify(articles[known]) !== JSON.stringify(article))
      console.warn(`<${tag}>: another text with lang="${article.lang}" came first, and stays.`);
    updateCards();
  }

  /** Kept, because a page may have made all shadow roots closed. */
  #root: ShadowRoot | undefined;
  #article: Article | undefined;
  #provider = bundledProvider;
  #contact: ContactForm | undefined;
  /** The markup that the card shows. */
  #shown = '';
  #isPrerendered = false;
  /** Ids of the disclosures that stand open. */
  readonly #open = new Set<string>();
  readonly #warn = warner();

  constructor() {
    super();
    for (const [name, { standard }] of optionList) Reflect.set(this, name, standard);
  }

  /**
   * The text to show. Assign an object of the same shape to replace the bundled one, and `undefined`
   * to bring that back. A copy is kept; an object with a mistake is refused with `kic-error`.
   */
  get article(): Article | undefined {
    return this.#article ?? pickArticle(KratomInfoCard.#articles, nearestLanguage(this));
  }

  set article(value: Article | undefined) {
    this.#replace('article', () => {
      const copy = plainCopy(value);
      if (copy !== undefined) assertArticle(copy);
      this.#article = copy;
    });
  }

  /** The provider's details. Checked, copied and refused like `article`. */
  get provider(): Provider {
    return this.#provider;
  }

  set provider(value: Provider | undefined) {
    this.#replace('provider', () => {
      const copy = value === undefined ? bundledProvider : plainCopy(value);
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

  /** Takes the stylesheet of the new document: a document accepts none of another. */
  adoptedCallback(): void {
    const { defaultView } = unshadowed(this.ownerDocument);
    if (this.#root && defaultView) this.#root.adoptedStyleSheets = [sheetIn(defaultView)];
  }

  protected override createRenderRoot(): ShadowRoot {
    this.#isPrerendered = this.shadowRoot !== null;
    const root = (this.#root = this.shadowRoot ?? this.attachShadow({ mode: 'open' }));
    try {
      this.adoptedCallback();
      listenForLinks(root);
      listenForToggles(root, this.#open);
      listenForTabKey(root);
    } catch (error) {
      this.#showFallback(root, error);
      // What the browser lacks now, it lacks later: the card never renders.
      this.#root = undefined;
    }
    return root;
  }

  /** Waits for the rest of a prerendered card, which the parser may not have reached. */
  protected override async scheduleUpdate(): Promise<void> {
    const page = unshadowed(document);
    if (this.#isPrerendered && page.readyState === 'loading') {
      await new Promise((resolve) => {
        page.addEventListener('DOMContentLoaded', resolve);
      });
    }
    await super.scheduleUpdate();
  }

  protected override update(changed: PropertyValues): void {
    // First, because it reflects `lang`, and the language is read from the attribute.
    super.update(changed);
    const root = this.#root;
    if (!root) return;
    try {
      this.#render(root);
    } catch (error) {
      this.#showFallback(root, error);
    }
  }

  #render(root: ShadowRoot): void {
    const { article } = this;
    if (!article) throw new Error('no language is loaded');
    this.#checkAttributes();
    const model = modelOf(article, this.#provider, readOptions(this, article, this.#warn));
    const rendering = renderingOf(model);
    if (rendering.markup === this.#shown) return;
    if (!this.hasUpdated) adoptPrerendered(root, this.#open);
    if (model.contactEndpoint) this.#contact ??= new ContactForm(root, model);
    const nodes = rendering.createNodes(this.#open);
    // Hydration: nodes that a server rendered stay, with the focus and the scroll position.
    if (!hasSameNodes(root, nodes)) replaceContent(root, nodes);
    this.#contact?.restore(model);
    this.#shown = rendering.markup;
  }

  /**
   * Warns of what a framework makes of a property that it does not set: a server writes
   * `headinglevel="3"`, React 18 also `provider="[object Object]"`.
   */
  #checkAttributes(): void {
    for (const [name, { attribute }] of Object.entries(KratomInfoCard.properties)) {
      const alike = name.toLowerCase();
      const value = this.getAttribute(alike);
      if (alike === attribute || value === null) continue;
      const instead = attribute ? `attribute ${String(attribute)}` : `property ${name}`;
      this.#warn(`${alike}="${value}" has no effect. Use the ${instead}.`);
    }
  }

  /** Shows the page's own fallback text, which a slot without a name brings back. */
  #showFallback(root: ShadowRoot, cause: unknown): void {
    root.replaceChildren(unshadowed(document).createElement('slot'));
    this.#shown = '';
    this.#fail('the card cannot be shown', cause);
  }

  protected override firstUpdated(): void {
    if (linkedCard() === this) followAddressAtFirst(this);
  }

  /** Replaces the article or the provider, unless that throws. */
  #replace(property: string, assign: () => void): void {
    try {
      assign();
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
}

/** The properties whose accessors Lit makes from the table of options. */
export interface KratomInfoCard extends OptionValues {}

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
