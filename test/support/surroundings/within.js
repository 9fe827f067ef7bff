/**
 * What a page may put around a card, by words that end the sentence “A card looks as on an empty
 * page …”.
 *
 * - `css` may be a function that loads it; `around` says what the card stands in; `attributes` are
 *   those of the page's root; `run` runs in the page.
 * - `media` is what the page is shown on. Only Chromium's windows can be told.
 * - `plain` is a style for the block on the empty page.
 * - `except` names the engines that get it wrong themselves.
 */

/** Puts a card between two pieces of markup. */
export const within =
  (open, close = '</div>') =>
  (card) =>
    `${open}${card}${close}`;

/** A block of its own for each card, as wide as a post. */
export const inPost = within('<div style="width: 720px">');

/** What a page of the kind that people write has in it, so that its rules have something to match. */
export const post = `<header class="navbar"><nav><ul><li><a href="#a">Home</a></li></ul></nav></header>
<h1 class="title">A post</h1>
<p>Text <a href="#b">with a link</a> and <b>more</b>.</p>
<form><label>Name <input></label> <button class="button btn">Send</button></form>
<details><summary>More</summary><p>Text.</p></details>`;
