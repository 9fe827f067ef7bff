import { hydrateRoot } from 'react-dom/client';
import { Page } from './page';

const app = document.querySelector('#app');
const { prerendered } = JSON.parse(document.querySelector('#data')?.textContent ?? '{}');
if (app) {
  hydrateRoot(app, <Page prerendered={prerendered} />);
}
