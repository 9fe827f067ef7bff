import type { Offer } from './link.js';
import { find } from './page.js';

/** The effect of the address in each field. */
const effects: Readonly<Record<Offer['name'], string>> = {
  'treatment-url': 'the card would lead readers to',
  'contact-endpoint': 'what readers write would go to',
  host: 'your page would run a script from',
};

/** The part of the page that asks about the addresses in a link. */
const section = find('#offers', HTMLElement);
const list = find('#offers ul', HTMLElement);
const next = find('#where-title', HTMLElement);

/** Asks about each address. `decide` hears of every answer, and of the label of the field. */
export function showOffers(
  offers: readonly Offer[],
  decide: (offer: Offer, isUsed: boolean, label: string) => void,
): void {
  for (const offer of offers) {
    const label = find(`label[for=${offer.name}]`, HTMLLabelElement).textContent;
    const item = document.createElement('li');
    const question = document.createElement('p');
    const name = Object.assign(document.createElement('b'), { textContent: label });
    const address = Object.assign(document.createElement('code'), { textContent: offer.address });
    question.append(name, `: ${effects[offer.name]} `, address);

    const answer = (text: string, isUsed: boolean) => {
      const button = Object.assign(document.createElement('button'), { className: 'quiet' });
      const what = Object.assign(document.createElement('span'), { className: 'unseen' });
      what.textContent = ` (${label})`;
      button.append(text, what);
      button.addEventListener('click', () => {
        item.remove();
        decide(offer, isUsed, label);
        // The pressed button is gone.
        (list.querySelector('button') ?? next).focus();
        section.hidden = list.childElementCount === 0;
      });
      return button;
    };
    const answers = Object.assign(document.createElement('p'), { className: 'row' });
    answers.append(answer('Use it', true), answer('Leave it out', false));
    item.append(question, answers);
    list.append(item);
  }
  section.hidden = offers.length === 0;
}

/** Asks no longer. */
export function dismissOffers(): void {
  list.replaceChildren();
  section.hidden = true;
}
