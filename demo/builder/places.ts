import { html, type Html } from '../../src/view/html.js';
import type { Extra, Kind } from './snippets.js';

/** Somewhere that a visitor can paste the card into. */
export interface Place {
  /** Its value in the form and in the address of the page. */
  readonly id: string;
  /** As the visitor calls it. */
  readonly name: string;
  /** The snippet that does best there. `html` is copied as formatted text, all others as code. */
  readonly kind: Kind | Extra;
  /** Whether visitors draw the box that the card stands in, and have to know its height. */
  readonly isBox?: true;
  /** From where the visitor is at home, to the card on the page. */
  readonly steps: readonly Html[];
  /** What the visitor should see then. */
  readonly result: Html;
  /** For whoever wants to know more. */
  readonly notes?: readonly Html[];
}

const asText = html`Paste, as you paste any text: <b>Ctrl+V</b>, or <b>Cmd+V</b> on a Mac.`;

const readAgain = html`It looks like the rest of your page, and does not change by itself: come back
now and then for a fresh copy.`;

const notTried = html`As far as public descriptions say; not tried here.`;

const textTried = html`Tried in TinyMCE 8, CKEditor 5, Quill, Tiptap, Lexical and Trix, which many
  sites and newsletters are written with.`;

export const places: readonly [Place, ...Place[]] = [
  {
    id: 'wordpress',
    name: 'WordPress',
    kind: 'script',
    steps: [
      html`In your post, add a block, and choose <b>Custom HTML</b>.`,
      html`Click into the block and paste.`,
      html`Choose <b>Preview</b> or <b>Publish</b>.`,
    ],
    result: html`On your page you should see the card as it is here. In the editor you see code.`,
    notes: [
      html`In the classic editor, paste into the <b>Text</b> tab.`,
      html`It works for those whom WordPress lets post any HTML: administrators and editors, and in a
        network of sites only its super administrators. For everyone else, scripts, frames and unknown
        tags are removed when you save. Then only a short text is left of the card, and nothing of
        <a href="#snippet-one-tag">One tag</a> and <a href="#snippet-iframe">Frame</a>. The card as
        text stays as it is.`,
      html`The <a href="#snippet-link">Link</a> on a line of its own becomes a frame if the host’s
        oEmbed file is set up, for everyone who may publish. WordPress locks such a frame in: it has
        to be scrolled, and its links and call buttons do not open. The numbers can be read.`,
      html`Tried with WordPress 6.1; networks of sites were not.`,
    ],
  },
  {
    id: 'wix',
    name: 'Wix',
    kind: 'script',
    isBox: true,
    steps: [
      html`In the editor, choose <b>Add Elements</b>, then <b>Embed Code</b>, then
        <b>Embed HTML</b>.`,
      html`Choose <b>Enter Code</b>, paste into the field, and press <b>Update</b>.`,
      html`Draw the box as high as the card, in the mobile editor too. The heights are under the
        preview.`,
    ],
    result: html`You should see the card in the box, from top to bottom.`,
    notes: [
      html`<b>Embed a Site</b> with the address from <a href="#snippet-link">Link</a> works too. Either
        way the card stands in a box that is as high as you draw it, and can be scrolled where that is
        too low. The address of the card’s files has to start with <code>https</code>.`,
      html`As far as its documentation says; not tried here.`,
    ],
  },
  {
    id: 'squarespace',
    name: 'Squarespace',
    kind: 'script',
    steps: [
      html`Edit your page, add a block, and choose <b>Code</b>.`,
      html`Remove what stands in the block, and paste. Leave it set to <b>HTML</b>.`,
      html`Save, and open the page where you are not logged in.`,
    ],
    result: html`You should see the card as it is here. While you are logged in, there may be a grey
      box in its place.`,
    notes: [html`Scripts and frames need one of the higher plans there.`, notTried],
  },
  {
    id: 'blogger',
    name: 'Blogger',
    kind: 'script',
    steps: [
      html`Write your post first. Then switch from <b>Compose view</b> to <b>HTML view</b>, with the
        pencil at the top left.`,
      html`Click where the card should stand, and paste.`,
      html`Publish without switching back: that may change what you pasted.`,
    ],
    result: html`On your blog you should see the card as it is here.`,
    notes: [
      html`Beside your posts, use the <b>HTML/JavaScript</b> gadget under <b>Layout</b>. Where scripts
        do not stay, <a href="#snippet-iframe">Frame</a> may.`,
      notTried,
    ],
  },
  {
    id: 'ghost',
    name: 'Ghost',
    kind: 'script',
    steps: [
      html`On an empty line of your post, type <code>/html</code> and press <b>Enter</b>.`,
      html`Paste into the box that opens.`,
      html`Publish, or open the preview.`,
    ],
    result: html`On your site you should see the card as it is here. In the editor you see code.`,
    notes: [
      html`For a post that also goes out by email, choose <b>Newsletter or email</b> above: emails run
        no scripts.`,
      notTried,
    ],
  },
  {
    id: 'markdown',
    name: 'Markdown or static site',
    // In MDX, React takes no style attribute as HTML writes it, and the site would not be built.
    kind: 'script-without-style',
    steps: [
      html`Open the file of your post, and go to where the card should stand.`,
      html`Paste, with an empty line before and after.`,
      html`Put the style rule into your site’s own stylesheet, once. It keeps room for the card, so that
        nothing jumps, and holds your color.
        <button type="button" class="quiet" data-copy="code-rule">Copy the style rule</button>`,
      html`Build or publish your site as always.`,
    ],
    result: html`On your site you should see the card as it is here.`,
    notes: [
      html`The code is the same for Markdown and for MDX, whichever program makes your site.`,
      html`Hugo leaves HTML out unless <code>markup.goldmark.renderer.unsafe</code> is on.`,
      html`In VitePress, <a href="#snippet-one-tag">One tag</a> by itself would stop the build. Tell Vue
        about the tag, as <a href="frameworks.html">Frameworks</a> says, and the card’s text is there
        before scripts run.`,
      html`Tried with Hugo 0.111, Jekyll 4.3, Eleventy 3, VitePress 1.6, Docusaurus 3.10 and Astro 7, with
        Markdown and with MDX.`,
    ],
  },
  {
    id: 'newsletter',
    name: 'Newsletter or email',
    kind: 'html',
    steps: [
      html`In your letter, click where the text should stand.`,
      asText,
      html`Send yourself a test before you send it to everyone.`,
    ],
    result: html`You should see headings, links and phone numbers in the type of your letter, with no
      code.`,
    notes: [textTried, html`What mail programs make of the letter was not tried here.`],
  },
  {
    id: 'editor',
    name: 'Another editor',
    kind: 'html',
    steps: [html`Where you write, click where the text should stand.`, asText],
    result: html`You should see headings, links and phone numbers, with no code. ${readAgain}`,
    notes: [
      html`If your editor has a block for <b>HTML</b>, <b>code</b> or <b>embed</b>, choose
        <b>My own HTML</b> above and paste into that block: readers then see the card itself.`,
      html`Notion and similar editors can show the card in a frame: paste the
        <a href="#snippet-link">Link</a>, and choose <b>Embed</b> if you are asked. That was not tried
        here.`,
      textTried,
    ],
  },
  {
    id: 'html',
    name: 'My own HTML',
    kind: 'script',
    steps: [
      html`Open your page’s file, and go to where the card should stand.`,
      html`Paste.`,
      html`Save, and upload the file as always.`,
    ],
    result: html`On your page you should see the card as it is here.`,
    notes: [
      html`Room is kept for the card, so nothing jumps when it arrives. For a page with a
        <a href="policies.html">Content Security Policy</a>, for a fixed version and for bundlers, see
        “Other ways” below.`,
    ],
  },
  {
    id: 'unknown',
    name: 'I don’t know',
    kind: 'html',
    steps: [html`Go to where you write your page, and click where the text should stand.`, asText],
    result: html`You should see headings, links and phone numbers, with no code. That works nearly
      everywhere. ${readAgain}`,
  },
];

/** Where a visitor pastes, unless another place is chosen. */
export const [usualPlace] = places;

/** The place with this id, or the usual one. */
export function placeOf(id: string): Place {
  return places.find((place) => place.id === id) ?? usualPlace;
}

/** Whether the place takes text with headings and links, but no code. */
export function takesText({ kind }: Place): boolean {
  return kind === 'html';
}
