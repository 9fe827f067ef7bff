/** A summary of a card: its variant, its language, a number to call, and its style. */
async function look(card) {
  await card.updateComplete;
  const shown = card.shadowRoot?.querySelector('[part~=card]');
  const phone = (shown ?? card).querySelector('[href^="tel:+1844"]');
  const view = card.ownerDocument.defaultView;
  return {
    shows: shown?.part.value.replace('card ', '') ?? 'fallback',
    lang: shown?.lang ?? '',
    phone: phone?.checkVisibility() ? phone.getAttribute('href') : 'none',
    color: view && shown ? view.getComputedStyle(phone).backgroundColor : '',
  };
}

/** Does what readers do with a compact card, and says what the page hears of it. */
async function use(card) {
  const heard = [];
  const note = ({ type }) => heard.push(type);
  const types = ['kic-action', 'kic-toggle'];
  for (const type of types) card.addEventListener(type, note);
  // A browser would ask what to do with the number.
  const stay = (event) => event.composedPath()[0].closest('a') && event.preventDefault();
  card.addEventListener('click', stay);
  const { shadowRoot } = card;
  shadowRoot.querySelector('[part~=call-button]').click();
  const toggled = new Promise((resolve) => {
    shadowRoot.addEventListener('toggle', resolve, { capture: true, once: true });
  });
  shadowRoot.querySelector('summary').click();
  await toggled;
  for (const type of types) card.removeEventListener(type, note);
  card.removeEventListener('click', stay);
  return heard;
}

/** Makes `look` and `use` available to the functions that a test runs in a page. */
export const eyes = `<script>//<![CDATA[
window.look = ${look};
window.use = ${use};
window.lookAtAll = () =>
  Promise.all([...document.getElementsByTagName('kratom-info-card')].map(window.look));
//]]></script>`;

/** The summary of a card that works. */
export const whole = (shows = 'article', lang = 'en') => ({
  shows,
  lang,
  phone: 'tel:+18444860671',
  color: 'rgb(10, 85, 96)',
});

/** The summary where only the fallback text shows. */
export const onlyFallback = { shows: 'fallback', lang: '', phone: 'tel:+18444860671', color: '' };
