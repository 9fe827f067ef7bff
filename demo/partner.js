// Lets a visitor see the cards follow the page's color-scheme.
const scheme = document.querySelector('#scheme');
scheme.addEventListener('change', () => {
  document.documentElement.style.colorScheme = scheme.value;
});

// The built demo has no server that could take what the form sends.
if (import.meta.env.DEV) {
  const { href } = new URL('contact/', location.href);
  document.querySelector('#article').setAttribute('contact-endpoint', href);
}
