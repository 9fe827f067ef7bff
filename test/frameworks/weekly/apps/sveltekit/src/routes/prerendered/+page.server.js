import { renderCard } from 'kratom-info-card/server';
import { options } from '../../../../options.js';

export const load = () => ({ prerendered: renderCard(options) });
