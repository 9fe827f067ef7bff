import { ownEntries } from '../article/own-entries.js';
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

const limit = 15_000;

/** Sends a request once. Never fails: whatever happens is an outcome. */
export async function send(endpoint: string, body: URLSearchParams): Promise<Outcome> {
  const signal = AbortSignal.timeout(limit);
  try {
    const response = await fetch(endpoint, {
      method: 'POST',
      body,
      headers: { Accept: 'application/json' },
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      signal,
    });
    // Fails when the answer is cut off, or takes too long.
    return outcomeOf(response, await response.text());
  } catch {
    if (!navigator.onLine) return { reason: 'offline' };
    // The error does not tell: in WebKit it is always the same.
    return { reason: signal.aborted ? 'slow' : 'noConnection' };
  }
}

function outcomeOf({ ok, status, headers }: Response, text: string): Outcome {
  // The server has this request already, from a try whose answer was lost.
  if (status === 409) return { isSent: true };
  if (status === 429 || status === 503) {
    return { reason: 'busy', wait: secondsUntil(headers.get('retry-after')) };
  }
  const answer = parse(text);
  // A page instead of an answer comes from somebody in between, such as the login of a hotel.
  if (ok) return answer === undefined ? { reason: 'serverProblem' } : { isSent: true };
  const mistakes = status < 500 ? mistakesOf(ownEntries(answer).get('errors')) : [];
  return mistakes.length > 0 ? { mistakes } : { reason: 'serverProblem' };
}

/** Nothing at all is an answer too: null. */
function parse(text: string): unknown {
  try {
    return text ? JSON.parse(text) : null;
  } catch {
    return undefined;
  }
}

/** A list of `{ field, message }`; or an object with the name, and a message or several, of each. */
function mistakesOf(errors: unknown): Mistake[] {
  return [...ownEntries(errors)].map(([name, error]) => {
    const details = ownEntries(error);
    const field = details.get('field');
    return [typeof field === 'string' ? field : name, [details.get('message') ?? error].join()];
  });
}

/** `Retry-After` holds seconds or a date: https://www.rfc-editor.org/rfc/rfc9110#field.retry-after */
function secondsUntil(retryAfter: string | null): number {
  const seconds = Number(retryAfter) || (Date.parse(String(retryAfter)) - Date.now()) / 1000;
  return Math.ceil(seconds) || 0;
}
