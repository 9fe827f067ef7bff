/**
 * Writes dist/sbom.cdx.json: the packages that npm installs with the card, in CycloneDX.
 *
 * `npm sbom` is not used. Its answer has the time, the folder and the version of npm in it, so that
 * two builds differ, and with `--omit=dev` it leaves out Lit, because development packages need Lit too.
 */
import { readFileSync, writeFileSync } from 'node:fs';

const readJson = (path) => JSON.parse(readFileSync(path, 'utf8'));

const { packages } = readJson('package-lock.json');
const installed = Object.entries(packages)
  .filter(([path, { dev }]) => path && !dev)
  .map(([path, locked]) => ({ ...locked, name: path.replace(/^.*node_modules\//, '') }));
const card = readJson('package.json');

/** The package URL, by which scanners know a package: https://github.com/package-url/purl-spec */
const purl = ({ name, version }) => `pkg:npm/${name.replace('@', '%40')}@${version}`;

/** `sha512-…` of a lockfile, as CycloneDX wants it. */
const sha512 = (integrity) => ({
  alg: 'SHA-512',
  content: Buffer.from(integrity.replace('sha512-', ''), 'base64').toString('hex'),
});

const component = ({ name, version, description, license, integrity }) => ({
  type: 'library',
  'bom-ref': purl({ name, version }),
  name,
  version,
  description,
  licenses: [{ license: { id: license } }],
  purl: purl({ name, version }),
  hashes: integrity && [sha512(integrity)],
});

/** Fails where the lockfile lacks a package. */
const dependenciesOf = ({ dependencies = {} }) =>
  Object.keys(dependencies).map((name) => purl(installed.find((each) => each.name === name)));

const bill = {
  $schema: 'http://cyclonedx.org/schema/bom-1.5.schema.json',
  bomFormat: 'CycloneDX',
  specVersion: '1.5',
  version: 1,
  metadata: { component: component(card) },
  components: installed.map(component),
  dependencies: [card, ...installed].map((each) => ({
    ref: purl(each),
    dependsOn: dependenciesOf(each),
  })),
};

writeFileSync('dist/sbom.cdx.json', `${JSON.stringify(bill, null, 2)}\n`);
