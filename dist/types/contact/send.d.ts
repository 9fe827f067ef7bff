import type { Mistake } from './mistakes.js';
/** Why a request did not arrive. The names are those of the form's words. */
export type Reason = 'offline' | 'slow' | 'noConnection' | 'busy' | 'serverProblem';
/** What became of a request. */
export interface Outcome {
    readonly isSent?: boolean;
    readonly mistakes?: readonly Mistake[];
    readonly reason?: Reason;
    /** Seconds to wait before the next try. */
    readonly wait?: number;
}
/** Sends a request once. Never fails: whatever happens is an outcome. */
export declare function send(endpoint: string, body: URLSearchParams): Promise<Outcome>;
