import type { HTMLAttributes } from 'vue';
import type { CamelHandlers, CardProps } from './card.js';

// `kic-action` is `onKicAction` to Vue.
type Tag = new () => {
  $props: CardProps & CamelHandlers & Omit<HTMLAttributes, keyof CardProps>;
};

declare module 'vue' {
  interface GlobalComponents {
    /**
     * The article "How addictive is kratom?", its symptom list and the provider's call to action.
     *
     * A value that cannot be used never breaks the card: it shows the default, and one `console.warn`
     * names the attribute, the value and what is allowed.
     *
     * Slots:
     * - `header`: Above the title.
     * - `footer`: Below everything else.
     *
     * Custom properties:
     * - `--kic-accent`: Links, buttons, marks. Any color can be read: the card makes text of it dark or light enough.
     * - `--kic-on-accent`: Text on buttons. By default whichever of the two stands out more.
     * - `--kic-text`: Text.
     * - `--kic-muted`: Small print.
     * - `--kic-surface`: The card itself.
     * - `--kic-tint`: Lists, and the result of the form.
     * - `--kic-border`: Lines.
     * - `--kic-emergency`: The emergency notice, and mistakes in the form.
     * - `--kic-radius`: Corners.
     * - `--kic-font-family`: All text; `inherit` takes the page's font. Browsers without style queries know it only on the card itself.
     * - `--kic-max-width`: The card's width at most.
     *
     * Parts:
     * - `card`: The whole card.
     * - `title`: The title.
     * - `heading`: A heading below the title.
     * - `short-answer`: The short answer at the top.
     * - `sentence`: Its one sentence.
     * - `lead`: The rest of the answer, after the calls for help.
     * - `label`: A short text above a list, a note or the answer.
     * - `emergency`: The emergency notice.
     * - `emergency-button`: The link that calls 911.
     * - `calls`: Two calls, side by side, near the top.
     * - `call`: Either of the two: the one of `help` or the one of `provider`.
     * - `contents`: Links to what readers look for most.
     * - `contents-link`: One of them.
     * - `section`: A section of the article.
     * - `list`: A list with its label.
     * - `note`: A boxed note.
     * - `as-of`: The day on which a note was true.
     * - `disclosure`: A section that opens and closes, in the compact card.
     * - `summary`: What opens and closes it.
     * - `disclosed`: What it shows.
     * - `citation`: The numbers of the sources of a claim.
     * - `boxes`: Help and the provider's message, together.
     * - `box`: Either of the two.
     * - `help`: Where to get help.
     * - `help-lines`: The list of help lines.
     * - `help-button`: The button that calls the help line near the top.
     * - `help-link`: A link that calls, texts or opens a help line.
     * - `provider`: The provider's message.
     * - `advertisement`: The word that says so.
     * - `from`: Whose message it is.
     * - `links`: Buttons and links in a row.
     * - `button`: Any button.
     * - `call-button`: The button that calls the provider.
     * - `treatment-link`: The link to the provider's treatment page.
     * - `address`: The provider's address.
     * - `directions-link`: The link to the way there.
     * - `form`: The contact form.
     * - `field`: A field with its label.
     * - `input`: What a reader types into.
     * - `count`: How many characters are left.
     * - `error`: A mistake, at its field.
     * - `result`: What became of the request.
     * - `status`: What is going on with it.
     * - `send-button`: The button that sends it.
     * - `sources`: The list of sources.
     * - `back-link`: The link from a source back to the text.
     * - `footer`: About the article.
     * - `disclaimer`: The medical disclaimer.
     * - `byline`: Who wrote and checked the article.
     */
    'kratom-info-card': Tag;
  }
}
