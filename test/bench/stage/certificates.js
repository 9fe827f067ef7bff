// The library needs this for its own injection of dependencies.
import 'reflect-metadata';
import { createHash, randomBytes, webcrypto } from 'node:crypto';
import {
  AuthorityKeyIdentifierExtension,
  BasicConstraintsExtension,
  CRLDistributionPointsExtension,
  AuthorityInfoAccessExtension,
  CertificatePolicyExtension,
  ExtendedKeyUsage,
  ExtendedKeyUsageExtension,
  Extension,
  KeyUsageFlags,
  KeyUsagesExtension,
  SubjectAlternativeNameExtension,
  SubjectKeyIdentifierExtension,
  X509CertificateGenerator,
  cryptoProvider,
} from '@peculiar/x509';

cryptoProvider.set(webcrypto);

const ecdsa = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' };
const rsa = {
  name: 'RSASSA-PKCS1-v1_5',
  hash: 'SHA-256',
  modulusLength: 4096,
  publicExponent: new Uint8Array([1, 0, 1]),
};

const signedTimestamps = '1.3.6.1.4.1.11129.2.4.2';

/** Two promises of logs that they will list the certificate, of the length that real ones have. */
function timestamps() {
  const text = Buffer.from([0x04, 0x81, 0xf2, 0x00, 0xf0]);
  return Buffer.concat([text, randomBytes(240)]);
}

const makeKeys = (algorithm) => webcrypto.subtle.generateKey(algorithm, true, ['sign', 'verify']);

const day = 24 * 60 * 60 * 1000;

const valid = {
  notBefore: new Date(Date.now() - day),
  notAfter: new Date(Date.now() + 90 * day),
};

const signs = [
  new BasicConstraintsExtension(true, 0, true),
  new KeyUsagesExtension(KeyUsageFlags.keyCertSign | KeyUsageFlags.cRLSign, true),
];

/** What every certificate of the web has to say of whoever has signed it. */
const aboutIssuer = async (keys) => [
  await AuthorityKeyIdentifierExtension.create(keys.publicKey),
  new AuthorityInfoAccessExtension({ caIssuers: 'http://intermediate.example/' }),
  new CertificatePolicyExtension(['2.23.140.1.2.1']),
  new CRLDistributionPointsExtension(['http://intermediate.example/78.crl']),
];

/**
 * A chain of the size that is usual on the web: a root with an RSA key, an intermediate with an
 * ECDSA key that it has signed, and the certificate of the servers, for all names of this machine.
 * A server sends the last two. Made with a library, because the `openssl` of a command line needs
 * six commands and as many files, and is not on every machine.
 */
export async function makeCertificates() {
  const [rootKeys, middleKeys, leafKeys] = await Promise.all([rsa, ecdsa, ecdsa].map(makeKeys));
  const root = 'C=US, O=Benchmark Security Research Group, CN=Benchmark Root X1';
  const middle = 'C=US, O=Benchmark, CN=B1';

  const intermediate = await X509CertificateGenerator.create({
    ...valid,
    serialNumber: randomBytes(16).toString('hex'),
    subject: middle,
    issuer: root,
    publicKey: middleKeys.publicKey,
    signingKey: rootKeys.privateKey,
    signingAlgorithm: rsa,
    extensions: [
      ...signs,
      new ExtendedKeyUsageExtension([ExtendedKeyUsage.serverAuth]),
      await SubjectKeyIdentifierExtension.create(middleKeys.publicKey),
      ...(await aboutIssuer(rootKeys)),
    ],
  });
  const leaf = await X509CertificateGenerator.create({
    ...valid,
    serialNumber: randomBytes(18).toString('hex'),
    subject: 'CN=localhost',
    issuer: middle,
    publicKey: leafKeys.publicKey,
    signingKey: middleKeys.privateKey,
    signingAlgorithm: ecdsa,
    extensions: [
      new KeyUsagesExtension(KeyUsageFlags.digitalSignature, true),
      new ExtendedKeyUsageExtension([ExtendedKeyUsage.serverAuth]),
      new BasicConstraintsExtension(false),
      await SubjectKeyIdentifierExtension.create(leafKeys.publicKey),
      ...(await aboutIssuer(middleKeys)),
      new SubjectAlternativeNameExtension([
        { type: 'dns', value: 'localhost' },
        { type: 'ip', value: '127.0.0.1' },
      ]),
      new Extension(signedTimestamps, false, timestamps()),
    ],
  });

  const key = await webcrypto.subtle.exportKey('pkcs8', leafKeys.privateKey);
  const publicKey = await webcrypto.subtle.exportKey('spki', leafKeys.publicKey);
  return {
    /** For a server of Node. */
    forServer: {
      key: pem('PRIVATE KEY', key),
      cert: [leaf, intermediate].map((each) => each.toString('pem')).join('\n'),
    },
    /** For `--ignore-certificate-errors-spki-list`, with which Chromium trusts this key and no other. */
    fingerprint: createHash('sha256').update(Buffer.from(publicKey)).digest('base64'),
    /** Bytes that a server sends in its handshake. */
    bytes: leaf.rawData.byteLength + intermediate.rawData.byteLength,
  };
}

const pem = (name, bytes) =>
  `-----BEGIN ${name}-----\n${Buffer.from(bytes).toString('base64').replace(/.{64}/g, '$&\n')}\n-----END ${name}-----`;
