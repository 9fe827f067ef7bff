import { type Html } from './html.js';
import { type Model } from './model.js';
/** The name of a field, and what has to change in it before the request can be sent. */
export type Mistake = readonly [field: string, message: string];
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
/** Tells the reader what became of a request. */
export declare function result(model: Model, { isSent, mistakes, reason, wait }: Outcome): Html;
