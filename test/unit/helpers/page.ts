/** The built file that partners load. */
export const builtFile = '/dist/kratom-info-card.js';

/** A small page of its own, in a frame on the test page. */
export interface Page {
  readonly document: Document;
  readonly window: Window & typeof globalThis;
  /** Console messages and uncaught errors of the page. */
  readonly said: () => readonly string[];
  /** The names that scripts have added to the page's window. */
  readonly newGlobals: () => readonly string[];
}

// Runs before anything else in the page, and leaves its notes where it adds no global.
const notes = `<script>{
  const { dataset } = document.documentElement;
  const note = (...words) => { dataset.said += JSON.stringify(words.join(' ')) + ','; };
  dataset.said = '';
  for (const level of ['debug', 'error', 'info', 'log', 'warn']) {
    console[level] = (...words) => note(level + ':', ...words);
  }
  addEventListener('error', (event) => note('uncaught:', event.message));
  addEventListener('unhandledrejection', (event) => note('uncaught:', event.reason));
  dataset.globals = JSON.stringify(Reflect.ownKeys(window).map(String));
}</script>`;

const frames = new Set<HTMLIFrameElement>();

/** Opens a page with this markup, and waits until it has loaded. */
export function openPage({ head = '', body = '', width = 800 }): Promise<Page> {
  return load(width, (frame) => {
    frame.srcdoc = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A page</title>${notes}${head}</head><body>${body}</body></html>`;
  });
}

/** Opens a page at an address. */
export function visitPage(address: string): Promise<Page> {
  return load(800, (frame) => {
    frame.src = address;
  });
}

/** Takes the pages away again. Call it after each test. */
export function closePages(): void {
  for (const frame of frames) frame.remove();
  frames.clear();
}

async function load(width: number, point: (frame: HTMLIFrameElement) => void): Promise<Page> {
  const frame = document.createElement('iframe');
  frame.width = String(width);
  frame.height = '600';
  point(frame);
  frames.add(frame);
  await new Promise((resolve) => {
    frame.addEventListener('load', resolve, { once: true });
    document.body.append(frame);
  });

  const page = frame.contentDocument;
  const window = page?.defaultView;
  if (!window) throw new Error('The page is not from here.');
  const { dataset } = page.documentElement;
  return {
    document: page,
    window,
    said: () => listIn(`[${(dataset['said'] ?? '').replace(/,$/, '')}]`),
    newGlobals: () => {
      const before = listIn(dataset['globals'] ?? '[]');
      return Reflect.ownKeys(window)
        .map(String)
        .filter((name) => !before.includes(name));
    },
  };
}

function listIn(json: string): string[] {
  const list: unknown = JSON.parse(json);
  return Array.isArray(list) ? list.map(String) : [];
}
