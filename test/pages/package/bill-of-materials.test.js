import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { suite, test } from 'node:test';
import { dist } from '../../support/host.js';
import { root, runtimeTree } from '../../support/packages.js';

const readDist = (name) => readFile(new URL(name, dist), 'utf8');

const text = await readDist('sbom.cdx.json');
const bill = JSON.parse(text);
const card = bill.metadata.component;
const { files, version } = JSON.parse(await readDist('integrity.json'));
const tree = [...runtimeTree().values()];

const hex = (integrity) => Buffer.from(integrity.replace(/^sha\d+-/, ''), 'base64').toString('hex');
const componentOf = (reference) => bill.components.find((one) => one['bom-ref'] === reference);
const neededBy = ({ 'bom-ref': reference }) =>
  bill.dependencies
    .find(({ ref }) => ref === reference)
    .dependsOn.map((needed) => componentOf(needed).name)
    .sort();

suite('The bill of materials', () => {
  test('is a CycloneDX document', () => {
    assert.equal(bill.bomFormat, 'CycloneDX');
    assert.equal(bill.$schema, `http://cyclonedx.org/schema/bom-${bill.specVersion}.schema.json`);
  });

  test('is of this version of the card', () => {
    assert.equal(card.name, 'kratom-info-card');
    assert.equal(card.version, version);
    assert.equal(card.purl, `pkg:npm/kratom-info-card@${version}`);
    assert.deepEqual(card.licenses, [{ license: { id: 'MIT' } }]);
    assert.deepEqual(neededBy(card), ['@lit/reactive-element', 'lit']);
  });

  test('names each package that npm installs with the card, and no other', () => {
    assert.deepEqual(
      bill.components.map(({ name }) => name).sort(),
      tree.map(({ name }) => name).sort(),
    );
  });

  for (const locked of tree) {
    test(`says of ${locked.name} what the lockfile says`, () => {
      const component = bill.components.find(({ name }) => name === locked.name);
      assert.equal(component.version, locked.version);
      assert.equal(component.purl, `pkg:npm/${locked.name.replace('@', '%40')}@${locked.version}`);
      assert.deepEqual(component.licenses, [{ license: { id: locked.license } }]);
      assert.deepEqual(component.hashes, [{ alg: 'SHA-512', content: hex(locked.integrity) }]);
      assert.deepEqual(neededBy(component), Object.keys(locked.dependencies ?? {}).sort());
    });
  }

  test('tells nothing of the machine or the moment it was made', () => {
    assert.ok(!text.includes(root));
    assert.equal(bill.serialNumber, undefined);
    assert.equal(bill.metadata.timestamp, undefined);
    assert.deepEqual(text.match(/https?:[^"]+/g), [bill.$schema]);
  });
});

suite('The notices beside the scripts', () => {
  test('are those of the code inside, which is Lit’s reactive element', async () => {
    const notices = await readDist('THIRD-PARTY-LICENSES.txt');
    const inside = tree.find(({ name }) => name === '@lit/reactive-element');
    assert.deepEqual(notices.match(/^## .+$/gm), [
      `## ${inside.name} - ${inside.version} (${inside.license})`,
    ]);
    assert.match(notices, /Copyright \(c\) 2017 Google LLC/);
  });

  test('are named at the top of each script', async () => {
    const scripts = Object.keys(files).filter((name) => name.endsWith('.js'));
    assert.notEqual(scripts.length, 0);
    for (const name of scripts) {
      const banner = `/*! kratom-info-card ${version}, MIT, with THIRD-PARTY-LICENSES.txt */`;
      assert.ok((await readDist(name)).slice(0, 120).includes(banner), name);
    }
  });
});
