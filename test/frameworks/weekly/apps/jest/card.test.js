import 'kratom-info-card';

// Jest 30 comes with jsdom 26, which lacks adopted stylesheets.
test('shows the page’s own text where the card cannot be shown', async () => {
  const warn = jest.spyOn(console, 'warn').mockReturnValue();
  document.body.innerHTML = '<kratom-info-card><p>Call 844-486-0671</p></kratom-info-card>';
  const card = document.querySelector('kratom-info-card');
  await card.updateComplete;

  expect(card.shadowRoot.innerHTML).toBe('<slot></slot>');
  expect(warn.mock.lastCall[0]).toContain('the card cannot be shown: ');
});
