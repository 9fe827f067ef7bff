import { title } from './answer.js';
import { byline } from './byline.js';
import { calls } from './calls.js';
import { cited } from './citation.js';
import { emergency } from './emergency.js';
import { html, type Html } from './html.js';
import type { Model } from './model.js';
import { sources } from './sources.js';

/** The shortest card: one sentence, the emergency notice, and two calls side by side. */
export function banner(model: Model): Html {
  return html`${title(model)}
    <p part="sentence">${cited(model, model.content.shortAnswer.join(' '))}</p>
    ${emergency(model)} ${calls(model)} ${sources(model)} ${byline(model)}`;
}
