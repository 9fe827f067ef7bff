import { Kind } from '../../src/article/kinds.ts';
import type { AnyShape } from '../../src/article/shape-types.ts';
import { html, type Html } from '../../src/view/html.ts';
import { describe, fieldsOf, isList, parts, type Field } from '../../tools/docs/article-parts.ts';
import { inARow, withCode } from './words.ts';

/** The allowed values of a field, with links to the parts that have a table of their own. */
function allowedIn(shape: AnyShape): Html {
  const name = parts.get(shape);
  if (name !== undefined) return html`<a href="#part-${name}">${name}</a>`;
  if (shape instanceof Kind) return html`${shape.allowed}`;
  if (isList(shape)) return html`a list, each item ${inARow(shape.map(allowedIn), 'or')}`;
  return html`an object with these fields`;
}

/** A row for a field, and for each field in it that is described nowhere else. */
function rows({ name, isNeeded, shape, description }: Field, outer: string): Html {
  const path = `${outer}.${name}`;
  const row = html`<tr>
<th scope="row"><code>${path.replace(/^\w+\./, '')}</code></th>
<td>${isNeeded ? 'yes' : 'no'}</td>
<td>${allowedIn(shape)}${description && html`<span class="note">${withCode(description)}</span>`}</td>
</tr>`;
  if (parts.has(shape) || shape instanceof Kind || isList(shape)) return row;
  return html`${row}${fieldsOf(shape, path).map((field) => rows(field, path))}`;
}

function part([shape, name]: readonly [AnyShape, string]): Html {
  const paragraphs = describe(name).split('\n\n').filter(Boolean);
  const head = html`<h3 id="part-${name}">${name}</h3>
${paragraphs.map((paragraph) => html`<p>${withCode(paragraph)}</p>`)}`;
  if (shape instanceof Kind) return html`${head}<p>It must be ${shape.allowed}.</p>`;
  if (isList(shape)) return head;
  return html`${head}<div class="scroll" tabindex="0" role="group" aria-label="Fields of ${name}"><table class="fields" aria-labelledby="part-${name}">
<thead><tr><th scope="col">Field</th><th scope="col">Needed</th><th scope="col">May hold</th></tr></thead>
<tbody>${fieldsOf(shape, name).map((field) => rows(field, name))}</tbody>
</table></div>`;
}

/** All fields of an article and of a provider, from the tables that the card checks them with. */
export const articleFields = html`${[...parts].map(part)}`;
