/** Folder of a language's files, ending in a slash; none for English, whose files are at the top. */
declare function folderOf(lang: string): string;

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
/** The options of a card, as a page gives them. Each may be left out. */
type CardOptions = {
    readonly [Name in keyof OptionValues]?: OptionValues[Name] | undefined;
};

/** The bundled articles, the original first. */
declare const articles: readonly [Article, ...Article[]];
interface RenderOptions extends CardOptions {
    /**
     * `declarative-shadow-dom` (default): the element with its content, for a page without
     * JavaScript. `html`: plain HTML without styles, which a sanitizer lets pass. `json`: the words.
     */
    readonly format?: 'declarative-shadow-dom' | 'html' | 'json' | undefined;
    /** Address of the folder with the card's files, ending in a slash; the page's own by default. */
    readonly host?: string | undefined;
    /** Replaces the bundled text. Throws when it has a mistake. */
    readonly article?: Article | undefined;
    /** Replaces the provider's details. Throws when they have a mistake. */
    readonly provider?: Provider | undefined;
}
/** Renders a card to a string, in Node or in a browser. A bad option gives a warning, as in a page. */
declare function renderCard({ format, ...options }?: RenderOptions): string;

export { articles, folderOf, renderCard };
export type { RenderOptions };
