// Lets a visitor see the cards follow the page's color-scheme.
const scheme = document.querySelector('#scheme');
scheme.addEventListener('change', () => {
  document.documentElement.style.colorScheme = scheme.value;
});
