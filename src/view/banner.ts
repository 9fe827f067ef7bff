import { title } from './answer.js';
import { byline } from './byline.js';
import { callButton } from './call-button.js';
import { cited } from './citation.js';
import { helpLinks } from './help.js';
import { html, type Html } from './html.js';
import type { Model } from './model.js';
import { advertisement } from './provider.js';
import { sources } from './sources.js';

/** The shortest card: one sentence, one help line and one call button, side by side. */
export function banner(model: Model): Html {
  const { helpLines, labels } = model.article;
  const { shortAnswer, emergency } = model.content;
  const helpLine = helpLines.find(({ featured }) => featured) ?? helpLines[0];
  return html`${title(model)}
    <p part="sentence">${cited(model, shortAnswer.join(' '))}</p>
    <div part="boxes">
      ${
        helpLine &&
        html`<div part="help">
          <p part="advertisement"><b>${labels.help}</b> ${helpLine.name}</p>
          ${helpLinks(model, helpLine)}
        </div>`
      }
      <div part="provider">${advertisement(model)}${callButton(model)}</div>
    </div>
    <p part="emergency">${cited(model, emergency.join(' '))}</p>
    ${sources(model)} ${byline(model)}`;
}
