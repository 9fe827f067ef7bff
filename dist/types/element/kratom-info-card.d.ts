import { ReactiveElement, type PropertyDeclarations, type PropertyValues } from 'lit';
import type { Article, Provider } from '../article/types.js';
import { KicErrorEvent, type KicActionEvent, type KicContactEvent, type KicToggleEvent } from '../behavior/events.js';
import { type OptionValues } from '../options/options.js';
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
export declare class KratomInfoCard extends ReactiveElement {
    #private;
    static properties: PropertyDeclarations;
    /** Adds a language for all cards on the page. A language that is there already stays as it is. */
    static addArticle(article: Article): void;
    constructor();
    /**
     * The text to show. Assign an object of the same shape to replace the bundled one, and `undefined`
     * to bring that back. A copy is kept; an object with a mistake is refused with `kic-error`.
     */
    get article(): Article | undefined;
    set article(value: Article | undefined);
    /** The provider's details. Checked, copied and refused like `article`. */
    get provider(): Provider;
    set provider(value: Provider | undefined);
    connectedCallback(): void;
    disconnectedCallback(): void;
    /** Takes the stylesheet of the new document: a document accepts none of another. */
    adoptedCallback(): void;
    protected createRenderRoot(): ShadowRoot;
    /** Waits for the rest of a prerendered card, which the parser may not have reached. */
    protected scheduleUpdate(): Promise<void>;
    protected update(changed: PropertyValues): void;
    protected firstUpdated(): void;
}
/** The properties whose accessors Lit makes from the table of options. */
export interface KratomInfoCard extends OptionValues {
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
