import { renderCard } from 'kratom-info-card/server';
import { options } from '#shared/options';

export default defineEventHandler(() => ({ prerendered: renderCard(options) }));
