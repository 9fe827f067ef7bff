import 'kratom-info-card';

/** A card on the page of the test, which has tried to show itself. */
export async function showCard() {
  document.body.innerHTML = '<kratom-info-card><p>Call 844-486-0671</p></kratom-info-card>';
  const card = document.querySelector('kratom-info-card');
  if (!card) throw new Error('There is no card.');
  await card.updateComplete;
  return card;
}
