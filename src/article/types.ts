/**
 * One or two plain-text sentences that rest on the same sources.
 *
 * The text may name the provider with the placeholders `{name}`, `{shortName}` and `{phone}`.
 * It is always shown as text; HTML in it is refused.
 */
export interface Claim {
  readonly text: string;
  /** Numbers of the sources that support the text. None: advice, or openly the clinic's own view. */
  readonly sources?: readonly number[];
}

/** Claims that are read in one breath. */
export type Paragraph = readonly Claim[];

/**
 * A piece of a section: a paragraph; with `items`, the words before a bulleted list; with
 * `heading`, a boxed note.
 */
export interface Block {
  readonly text: Paragraph;
  readonly items?: readonly Claim[];
  readonly heading?: string;
  /** Day (YYYY-MM-DD) on which a note was true; shown beside its heading. */
  readonly asOf?: string;
}

/** One topic of the article. */
export interface Section {
  /**
   * Stable name for the `sections` attribute and for links: lower-case words joined by hyphens.
   * `title`, `help` and `sources` are taken by the card itself.
   */
  readonly id: string;
  readonly heading: string;
  readonly blocks: readonly Block[];
}

/** A numbered reference. */
export interface Source {
  readonly id: number;
  readonly title: string;
  /** Authors, journal or publisher. */
  readonly by: string;
  readonly year?: number;
  /** http(s) address; left out when only a copy was seen. */
  readonly url?: string;
  /** Day (YYYY-MM-DD) on which the source was last checked against the claims that cite it. */
  readonly checked: string;
}

/** A helpline or service that is independent of the provider. */
export interface HelpLine {
  readonly name: string;
  /** When to use it, and what it offers. */
  readonly text: string;
  /** Number to call, as people write it. */
  readonly call?: string;
  /** Number to text, as people write it. */
  readonly message?: string;
  /** http(s) address. */
  readonly url?: string;
  /** Shown in the banner too. One line has this; without it, the first line is shown. */
  readonly featured?: boolean;
}

/** Words of the interface around the article. `{…}` marks a value that is filled in. */
export interface Labels {
  readonly shortAnswer: string;
  readonly emergency: string;
  readonly findHelp: string;
  readonly help: string;
  readonly callNumber: string;
  readonly textNumber: string;
  readonly advertisement: string;
  readonly messageFrom: string;
  readonly callProvider: string;
  readonly hours: string;
  readonly visit: string;
  readonly directions: string;
  readonly sources: string;
  readonly source: string;
  readonly backToText: string;
  readonly onDay: string;
  readonly lastChecked: string;
  readonly by: string;
  readonly readArticle: string;
}

/** Everything the card says, in one language. */
export interface Article {
  /** BCP 47 language tag. */
  readonly lang: string;
  readonly direction: 'ltr' | 'rtl';
  readonly title: string;
  /** The answer to the title. Its first claim is the one sentence of the banner. */
  readonly shortAnswer: Paragraph;
  /** When to call for an ambulance at once, and the number. */
  readonly emergency: { readonly text: Paragraph; readonly call: string };
  readonly opening: readonly Paragraph[];
  readonly sections: readonly Section[];
  readonly helpLines: readonly HelpLine[];
  /** The provider's own message, shown apart from the article and labelled as an advertisement. */
  readonly providerMessage: { readonly heading: string; readonly text: readonly Paragraph[] };
  readonly disclaimer: string;
  readonly byline: string;
  readonly aboutAuthor: string;
  readonly sources: readonly Source[];
  readonly labels: Labels;
}

/** The business whose call to action the card carries. */
export interface Provider {
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
  readonly treatmentUrl?: string;
}
