/** Names of a computer that nobody else can reach. */
const ownComputer = /^(localhost|127\.[\d.]+|\[::1\]|.+\.local(host)?)$/;

/** The card's files as the snippets load them. */
export interface Files {
  /** Address of their folder, ending in a slash. */
  readonly host: string;
  /** Path of the script in it. */
  readonly script: string;
  readonly version: string;
}

/** What would keep the snippets from working on somebody's page, in plain words. */
export async function problemsOf(files: Files): Promise<string[]> {
  const { hostname, protocol } = new URL(files.host);
  const isOwn = ownComputer.test(hostname);
  const address =
    (isOwn &&
      'The card’s files are on this computer, so what you copy works on this computer only.') ||
    (protocol === 'http:' &&
      'The address of the card’s files starts with http. Most sites load only what starts with https.');
  return [address, await missingFile(files)].filter((problem) => problem !== false);
}

async function missingFile({ host, script, version }: Files): Promise<string | false> {
  const [isThere, isVersionThere] = await Promise.all(
    [host, `${host}${version}/`].map((folder) => isScript(`${folder}${script}`)),
  );
  if (isThere === undefined) {
    return `No answer from ${host}, or it does not let other sites look. Check the address.`;
  }
  if (!isThere)
    return `There is no card at ${host}. Check the address, and what is in that folder.`;
  return (
    !isVersionThere &&
    `The folder ${version}/ is missing at ${host}. Only “Pinned script” needs it.`
  );
}

/** Whether there is a script at an address; undefined where nobody can tell. */
async function isScript(address: string): Promise<boolean | undefined> {
  try {
    const { ok, headers } = await fetch(address, { method: 'HEAD' });
    // Some hosts answer with their home page where nothing is.
    return ok && (headers.get('content-type') ?? '').includes('javascript');
  } catch {
    return undefined;
  }
}
