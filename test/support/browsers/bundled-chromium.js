import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

const cache = fileURLToPath(new URL('../../../node_modules/.cache/', import.meta.url));
const archives = fileURLToPath(new URL('../bin/', import.meta.resolve('@sparticuz/chromium')));

/** The Chromium that is packed in the npm package @sparticuz/chromium, for Linux on x64. */
export async function bundledChromium() {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;

  const folder = `${cache}chromium`;
  if (!existsSync(folder)) await unpack(folder);

  const executablePath = `${folder}/chromium`;
  const startsAsIs = spawnSync(executablePath, ['--version']).status === 0;
  // A bare system lacks the libraries (NSS) and fonts that come in the package too.
  const env = startsAsIs
    ? process.env
    : {
        ...process.env,
        LD_LIBRARY_PATH: `${folder}/al2023/lib`,
        FONTCONFIG_FILE: `${folder}/fonts.conf`,
      };
  return { executablePath, env };
}

/** Unpacks beside the folder and renames, so that an interrupted run leaves no half of one. */
async function unpack(folder) {
  await mkdir(cache, { recursive: true });
  const unfinished = await mkdtemp(`${folder}-`);

  // The package unpacks into the system's folder for temporary files, and has no option for it.
  const { TMPDIR } = process.env;
  process.env.TMPDIR = unfinished;
  const { inflate } = await import('@sparticuz/chromium');
  await Promise.all(
    ['chromium.br', 'fonts.tar.br', 'swiftshader.tar.br', 'al2023.tar.br'].map((archive) =>
      inflate(archives + archive),
    ),
  );
  if (TMPDIR === undefined) delete process.env.TMPDIR;
  else process.env.TMPDIR = TMPDIR;

  // The package's own fonts.conf names fixed folders outside of the one chosen here.
  await writeFile(`${unfinished}/fonts.conf`, fontsConf(folder));
  await rename(unfinished, folder).catch(async (error) => {
    // Another group of tests was faster.
    if (error.code !== 'ENOTEMPTY') throw error;
    await rm(unfinished, { recursive: true });
  });
}

const fontsConf = (folder) => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${folder}/fonts</dir>
  <cachedir>${folder}/fonts-cache</cachedir>
</fontconfig>
`;
