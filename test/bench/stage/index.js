import { gatherContestants } from '../contestants/index.js';
import { loaded } from '../pages/loaded.js';
import { partnerFiles, partnerPage } from '../pages/partner.js';
import { story } from '../pages/story.js';
import { switches } from '../pages/switches.js';
import { launch } from './browser.js';
import { makeCertificates } from './certificates.js';
import { startServers } from './servers.js';
import { slow4G } from './slow-line.js';

/** How late the files of a card come to a page whose jumps are measured, in milliseconds. */
const late = 300;

function publishPages(line, contestants, delay) {
  for (const [path, content] of Object.entries(partnerFiles)) line.publish(path, content);
  for (const { name, body, ...rest } of [{ name: 'none' }, ...contestants]) {
    const { files = {}, compact, spanish = {} } = rest;
    line.publish(`story/${name}`, story(body));
    line.publish(`partner/${name}`, partnerPage(body));
    line.publish(`loaded/${name}`, loaded({ ...rest, files }));
    line.publish(`switches/${name}`, switches({ ...rest, files: { ...files, ...spanish } }));
    if (compact) line.publish(`compact/${name}`, switches(compact));
    for (const [path, text] of Object.entries({ ...files, ...compact?.files, ...spanish })) {
      line.upload(path, text, delay);
    }
  }
}

/**
 * Browsers, contestants, and the servers with their pages:
 * - `slow`: on a slow line, with TLS 1.3 and HTTP/2
 * - `unsecured`: on the same line without, to tell what TLS costs
 * - `direct`: without a line. No TLS, whose handshake takes a millisecond there.
 * - `late`: the same, with files of the card that come late
 */
export async function setStage({ isQuick }) {
  const { forServer: certificate, fingerprint } = await makeCertificates();
  const [browser, instantBrowser] = await Promise.all([
    launch({ fingerprint }),
    launch({ fingerprint, isInstant: true }),
  ]);
  const contestants = await gatherContestants(browser, { isQuick });
  const lines = {
    direct: await startServers(),
    slow: await startServers({ line: slow4G, certificate }),
    unsecured: await startServers({ line: slow4G }),
    late: await startServers(),
  };
  for (const [name, line] of Object.entries(lines)) {
    publishPages(line, contestants, name === 'late' ? late : 0);
  }
  return {
    browser,
    instantBrowser,
    contestants,
    lines,
    isQuick,
    async close() {
      await Promise.all([browser.close(), instantBrowser.close()]);
      await Promise.all(Object.values(lines).map((line) => line.close()));
    },
  };
}
