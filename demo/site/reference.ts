import { html, type Html } from '../../src/view/html.ts';
import { element, type Described, type Member } from './manifest.ts';
import { inARow, withCode } from './words.ts';

const code = (text: string) => html`<code>${text}</code>`;

/** One thing to look up, with an address of its own. */
function entry(kind: string, { name, description }: Described, facts?: Html): Html {
  return html`<div id="${kind}-${name}"><dt>${code(name)}</dt>
<dd><p>${withCode(description)}</p>${facts && html`<p class="note">${facts}</p>`}</dd></div>`;
}

const list = (entries: readonly Html[]) => html`<dl class="entries">${entries}</dl>`;

/** `'a' | 'b'` as words to choose from, and any other type as it is. */
function typeOf({ type }: Member): Html {
  const words = type.text.split(' | ').filter((word) => word.startsWith("'"));
  if (words.length < 2) return html`Type ${code(type.text)}`;
  return html`One of ${inARow(
    words.map((word) => code(word.replaceAll("'", ''))),
    'or',
  )}`;
}

function attribute({ name, description, fieldName }: (typeof element.attributes)[number]): Html {
  const member = element.members.find((each) => each.name === fieldName);
  if (!member) throw new Error(`The manifest lacks the property ${fieldName}.`);
  const standard = member.default?.replaceAll("'", '');
  const facts = html`Property ${code(fieldName)} · ${typeOf(member)} · ${
    standard ? html`Default ${code(standard)}` : 'No default'
  }`;
  return entry('attribute', { name, description }, facts);
}

/** The whole interface of the element, from the manifest that the build makes of the source. */
export const reference = {
  attributes: list(element.attributes.map(attribute)),
  properties: list(
    element.members
      .filter((member) => member.attribute === undefined)
      .map((member) => entry('property', member, typeOf(member))),
  ),
  events: list(element.events.map((event) => entry('event', event))),
  slots: list(element.slots.map((slot) => entry('slot', slot))),
  'custom-properties': list(
    element.cssProperties.map((property) =>
      entry('custom-property', property, html`Default ${code(property.default)}`),
    ),
  ),
  parts: list(element.cssParts.map((part) => entry('part', part))),
};
