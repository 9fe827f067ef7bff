import 'kratom-info-card';
import 'kratom-info-card/es';
import { provider } from '../provider';

const root = document.querySelector('#app');
root?.insertAdjacentHTML(
  'beforeend',
  `<button>Lower</button>
  <output>nothing</output>
  <kratom-info-card
    class="aside"
    variant="compact"
    treatment-url="https://clinic.example/kratom"
    heading-level="3"
  >
    <p slot="header">From no framework</p>
  </kratom-info-card>
  <kratom-info-card id="spanish" variant="banner" lang="es"></kratom-info-card>`,
);

const card = root?.querySelector('kratom-info-card');
const output = root?.querySelector('output');
if (card && output) {
  card.provider = provider;
  card.addEventListener('kic-toggle', ({ section, open }) => {
    output.value = `${section} ${open ? 'open' : 'closed'}`;
  });
  root?.querySelector('button')?.addEventListener('click', () => (card.headingLevel += 1));
}
