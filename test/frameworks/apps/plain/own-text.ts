import { define } from 'kratom-info-card/element';
import english from 'kratom-info-card/article/en.json';

define({ ...english.article, title: 'What our clinic says about kratom' });
document.querySelector('#app')?.append(document.createElement('kratom-info-card'));
