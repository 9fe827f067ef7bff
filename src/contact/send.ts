import { ownEntries } from '../article/own-entries.js';
import type { Mistake, Outcome } from '../view/contact-result.js';

const limit = 15_000;

// Limits for an endpoint, which may be faulty or hostile.
const mostBytes = 64 * 1024;
const mostMistakes = 20;
const longestWait = 10 * 60;

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
      // A browser follows some redirects with an empty GET, whose answer says nothing about the
      // request, and others with all that was typed, to whatever server.
      redirect: 'manual',
      signal,
    });
    // Fails when the answer is cut off, or takes too long.
    return outcomeOf(response, await startOf(response));
  } catch {
    if (!navigator.onLine) return { reason: 'offline' };
    // The error does not tell: in WebKit it is always the same.
    return { reason: signal.aborted ? 'slow' : 'noConnection' };
  }
}

/** The text of an answer, up to the limit: what is longer is no answer that the card knows. */
async function startOf({ body }: Response): Promise<string> {
  if (!body) return '';
  const reader = body.getReader();
  const decoder = new TextDecoder();
  let text = '';
  let left = mostBytes;
  while (left > 0) {
    const { done, value } = await reader.read();
    if (done) break;
    text += decoder.decode(value.subarray(0, left), { stream: true });
    left -= value.length;
  }
  await reader.cancel();
  return text;
}

/** A redirect has the status 0, and no text. */
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
  return [...ownEntries(errors)].slice(0, mostMistakes).map(([name, error]) => {
    const details = ownEntries(error);
    const field = details.get('field');
    return [
      typeof field === 'string' ? field : name,
      [details.get('message') ?? error].join(),
      true,
    ];
  });
}

/** `Retry-After` holds seconds or a date: https://www.rfc-editor.org/rfc/rfc9110#field.retry-after */
function secondsUntil(retryAfter: string | null): number {
  const seconds = Number(retryAfter) || (Date.parse(String(retryAfter)) - Date.now()) / 1000;
  return Math.min(Math.ceil(seconds) || 0, longestWait);
}
