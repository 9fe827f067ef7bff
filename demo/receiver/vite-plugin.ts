import type { Plugin } from 'vite';
import { createReceiver } from './receiver.js';

/**
 * Takes the requests of the demo's contact form at /contact/, as long as the demo is being served.
 * Beside what every receiver answers, the page that lists them can empty it, and choose how the
 * next request fails.
 */
export function contactReceiver(): Plugin {
  return {
    name: 'contact-receiver',
    configureServer({ middlewares, httpServer }) {
      const receiver = createReceiver();
      httpServer?.once('close', () => void receiver.close());

      middlewares.use('/contact/requests', (request, response, next) => {
        if (request.method !== 'DELETE') {
          next();
          return;
        }
        receiver.clear();
        response.writeHead(204).end();
      });

      middlewares.use('/contact/failure', (request, response) => {
        if (request.method === 'PUT') {
          const mode = new URLSearchParams(request.url?.split('?')[1]).get('mode');
          receiver.recover();
          if (mode) receiver.fail(mode, { times: 1 });
        }
        response.setHeader('content-type', 'text/plain');
        response.end(receiver.failing());
      });

      middlewares.use('/contact', (request, response) => void receiver.handle(request, response));
    },
  };
}
