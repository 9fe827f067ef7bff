import { defineCustomElement } from 'vue';
import Card from './Card.vue';

customElements.define('bench-card', defineCustomElement(Card));
