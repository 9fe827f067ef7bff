import { problemsOf } from './hosting.js';
import { scriptOf, type Options } from './options.js';
import { find } from './page.js';
import { placeOf, takesText } from './places.js';

const notice = find('#host-problems', HTMLElement);
const change = find('#change-host', HTMLButtonElement);
let latest = '';

/** Says what would keep a snippet from working on the visitor's page. */
export async function checkHost(options: Options, version: string): Promise<void> {
  const { host, lang, place } = options;
  // Text loads nothing.
  const isText = takesText(placeOf(place));
  const asked = `${host} ${lang} ${isText}`;
  if (asked === latest) return;
  latest = asked;
  const problems = isText ? [] : await problemsOf({ host, script: scriptOf(lang), version });
  if (asked !== latest) return;
  const texts = problems.map((textContent) =>
    Object.assign(document.createElement('p'), { textContent }),
  );
  notice.replaceChildren(...texts);
  notice.dataset['checked'] = host;
  change.hidden = problems.length === 0;
}

change.addEventListener('click', () => {
  find('#advanced', HTMLDetailsElement).open = true;
  find('#host', HTMLInputElement).focus();
});
