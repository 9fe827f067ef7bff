import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Contrib, Enums, Models, Serialize, Spec } from '@cyclonedx/cyclonedx-library';
import packageJson from '../../package.json' with { type: 'json' };

/** A package, as package-lock.json describes it. */
interface LockedPackage {
  readonly version: string;
  readonly license: string;
  readonly integrity: string;
  readonly dependencies?: Record<string, string>;
}

/** A built file, with the modules whose code is in it. */
export interface Chunk {
  readonly fileName: string;
  readonly modules: Record<string, { readonly renderedLength: number }>;
}

const library = '@cyclonedx/cyclonedx-library';

function describe(
  fullName: string,
  { version, license }: Pick<LockedPackage, 'version' | 'license'>,
): Models.Component {
  const [, group, name] = /^(?:(@.+)\/)?(.+)$/.exec(fullName) ?? [];
  const purl = `pkg:npm/${fullName.replace('@', '%40')}@${version}`;
  return new Models.Component(Enums.ComponentType.Library, name ?? fullName, {
    ...(group && { group }),
    version,
    licenses: new Models.LicenseRepository([new Models.SpdxLicense(license)]),
    purl,
    bomRef: purl,
  });
}

/** Finds packages as Node does, but in the lockfile: what they need is added to `found`. */
function finder(locked: Record<string, LockedPackage>, found: Map<string, Models.Component>) {
  function add(path: string, name: string, pack: LockedPackage): Models.Component {
    const component = describe(name, pack);
    found.set(path, component);
    component.hashes.set(
      ...Contrib.FromNodePackageJson.Utils.parsePackageIntegrity(pack.integrity),
    );
    for (const needed of Object.keys(pack.dependencies ?? {})) {
      component.dependencies.add(find(needed, `${path}/`).bomRef);
    }
    return component;
  }

  /** The package of this name, as code in the folder `from` sees it. */
  function find(name: string, from = ''): Models.Component {
    const path = `${from}node_modules/${name}`;
    const pack = locked[path];
    if (pack) return found.get(path) ?? add(path, name, pack);
    if (!from) throw new Error(`package-lock.json lacks ${name}.`);
    return find(name, from.replace(/node_modules\/(@[^/]+\/)?[^/]+\/$/, ''));
  }

  return find;
}

/** The names of the packages that have code in a file. */
function packagesIn({ modules }: Chunk): Set<string> {
  const names = Object.entries(modules)
    .filter(([, { renderedLength }]) => renderedLength > 0)
    .map(([path]) => /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path)?.[1]);
  return new Set(names.filter((name) => name !== undefined));
}

/**
 * Writes sbom.cdx.json: the packages that npm installs with the card, and which of them each built
 * file has inside. It has no date and no serial number, so that each build makes the same one.
 *
 * CycloneDX's command for npm does not know the built files, names the npm that ran it, and gives
 * the hash of a package only beside its registry's address, which the lockfile leaves out. It would
 * also add 114 packages to the install. So this uses the library that the command is made with.
 */
export async function writeBillOfMaterials(
  folder: string,
  chunks: readonly Chunk[],
): Promise<void> {
  const lockfile = await readFile('package-lock.json', 'utf8');
  const { packages }: { packages: Record<string, LockedPackage> } = JSON.parse(lockfile);
  const tool = packages[`node_modules/${library}`];
  if (!tool) throw new Error(`package-lock.json lacks ${library}.`);

  const found = new Map<string, Models.Component>();
  const find = finder(packages, found);

  const card = describe(packageJson.name, packageJson);
  card.description = packageJson.description;
  for (const name of Object.keys(packageJson.dependencies))
    card.dependencies.add(find(name).bomRef);
  for (const chunk of chunks) {
    const { fileName } = chunk;
    const file = new Models.Component(Enums.ComponentType.File, fileName, { bomRef: fileName });
    const hash = createHash('sha384').update(await readFile(join(folder, fileName)));
    file.hashes.set(Enums.HashAlgorithm['SHA-384'], hash.digest('hex'));
    for (const name of packagesIn(chunk)) file.dependencies.add(find(name).bomRef);
    card.components.add(file);
  }

  const bom = new Models.Bom({
    components: new Models.ComponentRepository(found.values()),
    metadata: new Models.Metadata({
      component: card,
      lifecycles: new Models.LifecycleRepository([Enums.LifecyclePhase.Build]),
    }),
  });
  bom.metadata.tools.components.add(describe(library, tool));
  const serializer = new Serialize.JsonSerializer(
    new Serialize.JSON.Normalize.Factory(Spec.Spec1dot7),
  );
  // Not sorted: the library sorts as the language of the machine does.
  const text = serializer.serialize(bom, { space: 2 });
  await writeFile(join(folder, 'sbom.cdx.json'), `${text}\n`);
}
