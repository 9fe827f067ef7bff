import { define } from 'kratom-info-card/element';
import english from 'kratom-info-card/article/en.json';

define({ ...english.article, title: 'The first title' });

import.meta.hot.accept();
