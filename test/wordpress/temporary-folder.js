import { rmSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

// Whoever ends the tests by a signal expects nothing to stay: this makes `exit` happen.
for (const signal of ['SIGHUP', 'SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(1));

/** A folder that only its owner can read, and that does not outlive the tests. */
export async function temporaryFolder() {
  const path = await mkdtemp(join(tmpdir(), 'kic-wordpress-'));
  const remove = () => rmSync(path, { recursive: true, force: true });
  process.once('exit', remove);
  return {
    path,
    async close() {
      await rm(path, { recursive: true, force: true });
      process.off('exit', remove);
    },
  };
}
