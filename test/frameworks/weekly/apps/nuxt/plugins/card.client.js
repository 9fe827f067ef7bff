import 'kratom-info-card';

export default defineNuxtPlugin({ name: 'kratom-info-card' });
