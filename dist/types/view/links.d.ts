import type { Provider } from '../article/types.js';
/** Address that dials a number. Ten digits, or eleven with a 1 before them, are a U.S. number. */
export declare function dial(phone: string): string;
/** Address that starts a text message. */
export declare function textMessage(phone: string): string;
/** Address of a map with the way to the provider. It names no one but the provider. */
export declare function directions({ name, address }: Provider): string;
