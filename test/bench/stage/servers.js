import { constants, brotliCompressSync } from 'node:zlib';
import { extname } from 'node:path';
import { listen } from '../../../demo/receiver/server.js';
import { host as placeholder } from '../contestants/index.js';
import { listenSecurely } from './secure-server.js';
import { createLine } from './slow-line.js';

const types = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
};

export const brotli = (content) =>
  brotliCompressSync(content, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: 11,
      [constants.BROTLI_PARAM_SIZE_HINT]: Buffer.byteLength(content),
    },
  });

/** A server that has compressed its files beforehand. `requests` are the paths that were asked for. */
async function serve(headers, certificate) {
  const files = new Map();
  const requests = [];
  const answer = async (request, response) => {
    const { pathname } = new URL(request.url, 'http://server');
    requests.push(pathname.slice(1));
    const file = files.get(pathname.slice(1));
    if (!file) {
      response.writeHead(404).end();
      return;
    }
    if (file.delay) await new Promise((resolve) => setTimeout(resolve, file.delay));
    response.writeHead(200, {
      'content-type': types[extname(pathname)] ?? types['.html'],
      'content-length': file.content.length,
      ...file.headers,
      ...headers,
    });
    response.end(file.content);
  };
  const server = await (certificate ? listenSecurely(answer, certificate) : listen(answer));
  return { ...server, files, requests };
}

/**
 * The partner's site and the host of the cards, on two addresses that are two sites to a browser.
 * With a `line`, both are behind it. With a `certificate`, both speak TLS 1.3 and HTTP/2; otherwise
 * HTTP/1.1.
 */
export async function startServers({ line, certificate } = {}) {
  const [site, host] = await Promise.all([
    serve({ 'cache-control': 'no-store' }, certificate),
    serve(
      {
        'access-control-allow-origin': '*',
        'cache-control': 'public, max-age=3600',
      },
      certificate,
    ),
  ]);
  const lead = line ? createLine(line) : (port) => ({ port, close: () => undefined });
  const [toSite, toHost] = [await lead(site.port), await lead(host.port)];

  const scheme = certificate ? 'https' : 'http';
  const siteAddress = `${scheme}://localhost:${toSite.port}/`;
  const hostAddress = `${scheme}://127.0.0.1:${toHost.port}/`;
  const [from, to] = [placeholder, hostAddress].map(encodeURIComponent);
  const addressed = (text) => text.replaceAll(placeholder, hostAddress).replaceAll(from, to);
  const compressed = { 'content-encoding': 'br' };

  function put(server, path, content, delay) {
    // A picture is compressed already.
    const file = Buffer.isBuffer(content)
      ? { content }
      : { content: brotli(addressed(content)), headers: compressed };
    server.files.set(path, { ...file, delay });
  }

  return {
    site: siteAddress,
    host: hostAddress,
    requests: { site: site.requests, host: host.requests },
    /** Text that names the host, with its address. */
    addressed,
    /** Puts a page, or what belongs to it, online. */
    publish: (path, content) => put(site, path, content),
    /** Puts a file onto the host; it may come late. */
    upload: (path, content, delay) => put(host, path, content, delay),
    async close() {
      toSite.close();
      toHost.close();
      await Promise.all([site.close(), host.close()]);
    },
  };
}
