import type { Outcome } from '../view/contact-result.js';
/** Sends a request once. Never fails: whatever happens is an outcome. */
export declare function send(endpoint: string, body: URLSearchParams): Promise<Outcome>;
