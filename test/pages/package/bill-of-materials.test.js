import assert from 'node:assert/strict';
import { readFile, readdir } from 'node:fs/promises';
import { suite, test } from 'node:test';
import { Spec, Validation } from '@cyclonedx/cyclonedx-library';
import { dist } from '../../support/host.js';
import { root, runtimeTree } from '../../support/packages.js';

const readDist = (name) => readFile(new URL(name, dist), 'utf8');

const text = await readDist('sbom.cdx.json');
const bill = JSON.parse(text);
const card = bill.metadata.component;
const { files: hashes, version } = JSON.parse(await readDist('integrity.json'));
const tree = [...runtimeTree().values()];

const nameOf = ({ group, name }) => (group ? `${group}/${name}` : name);
const hex = (integrity) => Buffer.from(integrity.replace(/^sha\d+-/, ''), 'base64').toString('hex');
const neededBy = (reference) =>
  bill.dependencies.find(({ ref }) => ref === reference)?.dependsOn ?? [];
const componentOf = (reference) => bill.components.find((one) => one['bom-ref'] === reference);

/** The packages that have code in at least one of the built files. */
const inside = [...new Set(card.components.flatMap((file) => neededBy(file['bom-ref'])))];

suite('The bill of materials', () => {
  test('is valid CycloneDX', async () => {
    const validator = new Validation.JsonStrictValidator(Spec.Version.v1dot7);
    assert.equal(await validator.validate(text), null);
  });

  test('is of this version of the card', () => {
    assert.equal(card.name, 'kratom-info-card');
    assert.equal(card.version, version);
    assert.equal(card.purl, `pkg:npm/kratom-info-card@${version}`);
    assert.deepEqual(card.licenses, [{ license: { id: 'MIT' } }]);
  });

  test('names each package that npm installs with the card, and no other', () => {
    assert.deepEqual(bill.components.map(nameOf).sort(), tree.map(({ name }) => name).sort());
  });

  for (const locked of tree) {
    test(`says of ${locked.name} what the lockfile says`, () => {
      const component = bill.components.find((one) => nameOf(one) === locked.name);
      assert.equal(component.version, locked.version);
      assert.equal(component.purl, `pkg:npm/${locked.name.replace('@', '%40')}@${locked.version}`);
      assert.deepEqual(component.licenses, [{ license: { id: locked.license } }]);
      assert.deepEqual(component.hashes, [{ alg: 'SHA-512', content: hex(locked.integrity) }]);
      assert.deepEqual(
        neededBy(component['bom-ref'])
          .map((one) => nameOf(componentOf(one)))
          .sort(),
        Object.keys(locked.dependencies ?? {}).sort(),
      );
    });
  }

  test('names each script of dist/ that pages load, by the hash that they pin', async () => {
    const files = await readdir(dist, { recursive: true });
    const scripts = files.filter((one) => /^(?!modules).*\.js$/.test(one));
    const listed = card.components.map(({ name, hashes: [{ alg, content }] }) => [
      name,
      alg,
      content,
    ]);
    const expected = scripts.map((name) => [name, 'SHA-384', hex(hashes[name])]);
    assert.deepEqual(listed.sort(), expected.sort());
  });

  test('says that the script tags have Lit’s reactive element inside, and the others nothing', () => {
    for (const { name, 'bom-ref': reference } of card.components) {
      const expected = name.endsWith('kratom-info-card.js') ? ['@lit/reactive-element'] : [];
      assert.deepEqual(
        neededBy(reference).map((one) => nameOf(componentOf(one))),
        expected,
        name,
      );
    }
  });

  test('tells nothing of the machine or the moment it was made', () => {
    assert.ok(!text.includes(root));
    assert.equal(bill.serialNumber, undefined);
    assert.equal(bill.metadata.timestamp, undefined);
    assert.deepEqual(text.match(/https?:[^"]+/g), [bill.$schema]);
  });
});

suite('The notices beside the scripts', () => {
  test('are those of the packages inside, and no others', async () => {
    const notices = await readDist('THIRD-PARTY-LICENSES.txt');
    const expected = inside
      .map(componentOf)
      .map((one) => `${nameOf(one)} - ${one.version} (${one.licenses[0].license.id})`);
    const headings = [...notices.matchAll(/^## (.+)$/gm)].map(([, heading]) => heading);
    assert.deepEqual(headings.sort(), expected.sort());
    assert.match(notices, /Copyright \(c\) 2017 Google LLC/);
  });

  test('are named at the top of each script', async () => {
    for (const { name } of card.components) {
      const banner = `/*! kratom-info-card ${version}, MIT, with THIRD-PARTY-LICENSES.txt */`;
      assert.ok((await readDist(name)).slice(0, 120).includes(banner), name);
    }
  });
});
