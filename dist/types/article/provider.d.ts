import type { Provider } from './types.js';
/** The treatment centre whose article the card carries. */
export declare const provider: Provider;
