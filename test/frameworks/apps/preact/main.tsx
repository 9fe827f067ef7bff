import { render } from 'preact';
import { App } from './App';

const root = document.querySelector('#app');
if (root) render(<App />, root);
