import { ReactiveElement, PropertyDeclarations, PropertyValues } from '@lit/reactive-element';

/**
 * Plain text, in sentences. A claim ends with the numbers of the sources that support it, as in
 * `Kratom can be addictive. [5, 6]`. None: advice, or openly the clinic's own view.
 *
 * The text may name the provider with the placeholders `{name}`, `{shortName}` and `{phone}`. It is
 * always shown as text; HTML in it is refused.
 */
type Text = string;
/** A bulleted list and the words before it. */
interface List {
    readonly text: Text;
    readonly items: readonly Text[];
}
/** A boxed note. */
interface Note {
    readonly heading?: string | undefined;
    /** Day (YYYY-MM-DD) on which the note was true; shown on a line of its own before the text. */
    readonly asOf?: string | undefined;
    readonly text: Text;
}
/** A piece of a section. A text is a paragraph. */
type Block = Text | List | Note;
/** One topic of the article. */
interface Section {
    /**
     * Stable name for the `sections` attribute and for links: lower-case words joined by hyphens. Not
     * one of those that the card uses itself, such as `help`.
     */
    readonly id: string;
    readonly heading: string;
    /** Its name in the list of contents. A section without one is not listed there. */
    readonly short?: string | undefined;
    readonly blocks: readonly Block[];
}
/** A numbered reference. */
interface Source {
    readonly id: number;
    /** Language of the title, a BCP 47 tag. */
    readonly lang: string;
    readonly title: string;
    /** Authors, journal or publisher. */
    readonly by: string;
    readonly year?: number | undefined;
    /** http(s) address; left out when only a copy was seen. */
    readonly url?: string | undefined;
    /** Day (YYYY-MM-DD) on which the source was last checked against the claims that cite it. */
    readonly checked: string;
    /**
     * Only a stored copy or the title could be read: a person opens the live page before a release,
     * and then removes this. The content report lists these sources with the claims that cite them.
     */
    readonly toConfirm?: boolean | undefined;
}
/** A helpline or service that is independent of the provider. */
interface HelpLine {
    readonly name: string;
    /** A shorter name, for the call near the top. */
    readonly short?: string | undefined;
    /** When to use it, and what it offers in the language of the article. */
    readonly text: string;
    /** Number to call, as people write it. */
    readonly call?: string | undefined;
    /** Number to text, as people write it. */
    readonly message?: string | undefined;
    /** http(s) address. */
    readonly url?: string | undefined;
    /** Shown in the banner too. One line has this; without it, the first line is shown. */
    readonly featured?: boolean | undefined;
}
/** Words of the interface around the article. `{…}` marks a value that is filled in. */
interface Labels {
    /** Heading over the author, the disclaimer and the rest about the article. */
    readonly about: string;
    readonly shortAnswer: string;
    readonly emergency: string;
    /** Before the list of contents. */
    readonly contents: string;
    /** Link to the list of help lines, in the contents. */
    readonly findHelp: string;
    /** Heading of the help that is not the provider's. */
    readonly help: string;
    readonly callNumber: string;
    readonly textNumber: string;
    readonly advertisement: string;
    readonly messageFrom: string;
    readonly hours: string;
    readonly visit: string;
    readonly directions: string;
    readonly sources: string;
    /** Name of a citation of one source: `{number}`. */
    readonly source: string;
    /** Name of a citation of several sources: `{number}` is `5, 6`. */
    readonly citations: string;
    /** Name of the link from a source back to where it is cited: `{number}`. */
    readonly backToText: string;
    /** Begins a dated note: `{date}`. */
    readonly onDay: string;
    /** How a day is written: `{day}`, `{month}`, `{year}`. */
    readonly date: string;
    /** From January; a month that is missing is written as its number. */
    readonly months: readonly string[];
    readonly lastChecked: string;
    readonly by: string;
    readonly readArticle: string;
}
/** Words of the contact form. `{…}` marks a value that is filled in. */
interface ContactWords {
    readonly heading: string;
    readonly yourName: string;
    readonly yourPhone: string;
    readonly yourEmail: string;
    /** That a phone number or an email address is enough. */
    readonly reach: string;
    readonly bestTime: string;
    readonly yourMessage: string;
    /** Asks the reader to leave medical details out of the message. */
    readonly hint: string;
    /** Characters that are left for the message: `{count}`. */
    readonly left: string;
    /** Names the one organisation that will call, and says that care does not depend on it. */
    readonly consent: string;
    /** When the consent is needed. */
    readonly consentRule: string;
    readonly send: string;
    readonly sending: string;
    /** Heading over the list of mistakes. */
    readonly mistakes: string;
    readonly needName: string;
    /** That there is neither a phone number nor an email address. */
    readonly needReach: string;
    readonly badPhone: string;
    readonly badEmail: string;
    readonly needConsent: string;
    /** That the message is almost too long, and that it is. */
    readonly nearLimit: string;
    readonly overLimit: string;
    /** Characters that are too many: `{count}`. */
    readonly tooLong: string;
    readonly sent: string;
    /** The next step after the request was sent. */
    readonly next: string;
    readonly failed: string;
    /** Why it failed. */
    readonly offline: string;
    readonly slow: string;
    readonly noConnection: string;
    readonly busy: string;
    readonly serverProblem: string;
    /** Seconds to wait before the next try: `{count}`. */
    readonly wait: string;
    readonly again: string;
    readonly online: string;
}
/** Everything the card says, in one language. */
interface Article {
    /** BCP 47 language tag. */
    readonly lang: string;
    readonly direction: 'ltr' | 'rtl';
    /** The note that this is a translation, and of which text; `undefined` in the original. */
    readonly translationNotice: string | undefined;
    readonly title: string;
    /** The answer to the title. Its first text is one sentence, shown before the calls for help. */
    readonly shortAnswer: readonly Text[];
    /** When to call for an ambulance at once, and the number. The banner shows the first text. */
    readonly emergency: {
        readonly text: readonly Text[];
        readonly call: string;
    };
    /** Paragraphs before the first section. */
    readonly opening: readonly Text[];
    readonly sections: readonly Section[];
    readonly helpLines: readonly HelpLine[];
    /** The provider's own message, shown apart from the article and labelled as an advertisement. */
    readonly providerMessage: {
        readonly heading: string;
        readonly text: readonly Text[];
    };
    readonly disclaimer: string;
    readonly byline: string;
    /** One sentence after the byline: who the author is, and who publishes the article. */
    readonly aboutAuthor: string;
    readonly sources: readonly Source[];
    readonly labels: Labels;
    readonly contact: ContactWords;
}
/** The business whose call to action the card carries. */
interface Provider {
    readonly name: string;
    readonly shortName: string;
    /** Number as it is shown. Without a leading `+`, a ten-digit number is dialled as a U.S. one. */
    readonly phone: string;
    readonly address: {
        readonly street: string;
        readonly city: string;
        /** State or region, as it stands in an address. */
        readonly region: string;
        readonly postalCode: string;
    };
    /** http(s) address of the treatment page; the `treatment-url` attribute goes before it. */
    readonly treatmentUrl?: string | undefined;
}

/** The reader's action on the provider's call to action. */
declare const actions: readonly ["call", "visit", "directions"];
type Action = (typeof actions)[number];
declare const Base: new (type: string, init: EventInit) => Event;
/** Fired when a reader follows the provider's phone number, treatment page or directions. */
declare class KicActionEvent extends Base {
    readonly action: Action;
    constructor(action: Action);
}
/** Fired when a reader opens or closes a section. */
declare class KicToggleEvent extends Base {
    /** Id of the section. */
    readonly section: string;
    /** Whether the section stands open now. */
    readonly open: boolean;
    constructor(section: string, open: boolean);
}
/** Fired when a contact request was sent, or could not be. It says nothing of what was in it. */
declare class KicContactEvent extends Base {
    readonly state: 'sent' | 'failed';
    constructor(state: 'sent' | 'failed');
}
/** Fired when the card refuses an `article` or a `provider`, or cannot show itself. */
declare class KicErrorEvent extends Base {
    /** The mistake, and its place. */
    readonly error: Error;
    constructor(error: Error);
}

/** The values of one option, and how the card parses them. */
interface Option<Value extends string | number> {
    /** The value where the page says nothing, or something that cannot be used. */
    readonly standard: Value;
    /** The allowed values, in words, for the warning about another value. */
    readonly allowed: (article: Article) => string;
    /** The value that a text stands for, or undefined where the text cannot be used. */
    readonly parse: (text: string, article: Article) => Value | undefined;
    /** Whether `parse` leaves out a part of a text because it cannot be used. By default it does not. */
    readonly leavesOut?: (text: string, article: Article) => boolean;
    /** All values, where they can be counted. The first is the standard one. */
    readonly choices?: readonly Value[];
}

/**
 * Everything that a page can ask of a card: one line for each option, under the name of its property.
 * The attribute has the same name in kebab case. Attributes, properties, warnings, `renderCard`, the
 * page for a frame, the one-tag script, the builder, the types and the reference follow from here.
 *
 * `sections` is first, because in an address `&sections` would be read as the section sign.
 */
declare const options: {
    /**
     * Ids of the sections to show, separated by spaces, or nothing for all of them: `what-is-kratom`,
     * `seven-oh`, `symptoms`, `psychological`, `risk`, `what-to-do`, `law`. The title, short answer,
     * emergency notice, help, the provider's message, disclaimer and byline always stay.
     */
    sections: Option<string>;
    /**
     * How much to show. `article`: everything open. `compact`: title, short answer, symptoms, help and
     * call to action, the other sections behind their headings. `banner`: one sentence, a help line and
     * the call button.
     */
    variant: Option<"article" | "compact" | "banner"> & {
        readonly choices: readonly ("article" | "compact" | "banner")[];
    };
    /** `auto` follows the page's own `color-scheme`; `light` and `dark` force one. */
    theme: Option<"auto" | "light" | "dark"> & {
        readonly choices: readonly ("auto" | "light" | "dark")[];
    };
    /** Level of the card's title, 1 to 6; sections follow one level below, and never past 6. */
    headingLevel: Option<number>;
    /** http(s) address: shows a link to the provider's treatment page. */
    treatmentUrl: Option<string>;
    /** https address (http on localhost): shows the contact form, which posts there. */
    contactEndpoint: Option<string>;
    /** Language to show, such as `es`; without it, that of the nearest `lang` around the card. */
    lang: Option<string>;
};
/** A value for every option. With `keyof`, and not `OptionName`, editors show the comments above. */
type OptionValues = {
    [Name in keyof typeof options]: (typeof options)[Name]['standard'];
};
/** How much of the article a card shows. */
type Variant = OptionValues['variant'];
/** Which colors a card uses; `auto` follows the `color-scheme` of the page around it. */
type Theme = OptionValues['theme'];

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
declare class KratomInfoCard extends ReactiveElement {
    #private;
    static properties: PropertyDeclarations;
    static readonly version = "1.0.0";
    /**
     * Adds a language for all cards on the page. A text that is there already stays, unless the page
     * has one of its own.
     */
    static addArticle(article: Article, isOwn?: boolean): void;
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
interface KratomInfoCard extends OptionValues {
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

/**
 * Registers the element with a text of the page's own, which takes the place of another text in the
 * same language. A text with a mistake is refused with a warning.
 */
declare function define(article: Article): void;

export { KicActionEvent, KicContactEvent, KicErrorEvent, KicToggleEvent, KratomInfoCard, define };
export type { Action, Article, Block, ContactWords, HelpLine, Labels, List, Note, Provider, Section, Source, Text, Theme, Variant };
