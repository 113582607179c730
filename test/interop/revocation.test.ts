import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Signer } from '@merkki/proofs';
import { sealJades, verifyJades } from '@merkki/proofs/jades';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { hasOpenSsl } from '../time-stamp-authority.ts';

const needsOpenSsl = test.skipIf(!hasOpenSsl);
let folder: string;
const at = (name: string): string => join(folder, name);
const openssl = (...args: readonly string[]): void => {
  execFileSync('openssl', [...args], { cwd: folder, stdio: 'pipe' });
};

const configuration = `
[req]
distinguished_name = name
[name]
[root]
basicConstraints = critical, CA:TRUE
keyUsage = critical, keyCertSign, cRLSign
subjectKeyIdentifier = hash
[seal]
keyUsage = critical, digitalSignature, nonRepudiation
crlDistributionPoints = URI:http://crl.example/list
[responder]
keyUsage = critical, digitalSignature
extendedKeyUsage = OCSPSigning
[ca]
default_ca = authority
[authority]
database = index.txt
certificate = root.pem
private_key = root.key
default_md = sha256
default_crl_days = 7
unique_subject = no
new_certs_dir = .
serial = serial
policy = anything
default_days = 30
[anything]
commonName = supplied
`;

/** An authority with a certificate for seals and one for a responder. */
function makeAuthority(): void {
  folder = mkdtempSync(join(tmpdir(), 'merkki-ca-'));
  writeFileSync(at('openssl.cnf'), configuration);
  writeFileSync(at('index.txt'), '');
  writeFileSync(at('serial'), '1000\n');
  const rsa = ['genpkey', '-algorithm', 'RSA', '-pkeyopt', 'rsa_keygen_bits:2048', '-out'];
  for (const name of ['root', 'seal', 'responder']) openssl(...rsa, `${name}.key`);
  openssl(
    ...['req', '-x509', '-new', '-key', 'root.key', '-config', 'openssl.cnf', '-days', '30'],
    ...['-extensions', 'root', '-subj', '/CN=TEST root', '-out', 'root.pem'],
  );
  for (const name of ['seal', 'responder']) {
    const request = ['-key', `${name}.key`, '-config', 'openssl.cnf', '-subj', `/CN=TEST ${name}`];
    openssl('req', '-new', ...request, '-out', `${name}.csr`);
    openssl(
      ...['ca', '-batch', '-config', 'openssl.cnf', '-extensions', name, '-notext'],
      ...['-in', `${name}.csr`, '-out', `${name}.pem`],
    );
  }
}

const derOf = (name: string): string => {
  openssl('x509', '-in', `${name}.pem`, '-outform', 'DER', '-out', `${name}.der`);
  return readFileSync(at(`${name}.der`)).toString('base64');
};

/** What OpenSSL now says of the certificate, as CRL and by the responder. */
function publish(): { readonly crl: string; readonly ocsp: string } {
  openssl('ca', '-gencrl', '-config', 'openssl.cnf', '-out', 'list.pem');
  openssl('ocsp', '-issuer', 'root.pem', '-cert', 'seal.pem', '-reqout', 'request.der');
  openssl(
    ...['ocsp', '-index', 'index.txt', '-CA', 'root.pem', '-rsigner', 'responder.pem'],
    ...['-rkey', 'responder.key', '-reqin', 'request.der', '-respout', 'response.der'],
    ...['-ndays', '7'],
  );
  const ocsp = readFileSync(at('response.der')).toString('base64');
  return { crl: readFileSync(at('list.pem'), 'utf8'), ocsp };
}

async function trustIn(options: object): Promise<readonly string[]> {
  const privateKey = await crypto.subtle.importKey(
    'pkcs8',
    Buffer.from(readFileSync(at('seal.key'), 'utf8').replace(/-----[^-]+-----|\s/g, ''), 'base64'),
    { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' },
    false,
    ['sign'],
  );
  const signer: Signer = {
    id: 'did:example:1#1',
    alg: 'RS256',
    sign: async (bytes) =>
      new Uint8Array(
        await crypto.subtle.sign('RSASSA-PKCS1-v1_5', privateKey, Uint8Array.from(bytes)),
      ),
  };
  // The machine's clock, as OpenSSL has no other.
  const now = new Date();
  const sealed = await sealJades('{}', signer, { certificates: [derOf('seal')], signingTime: now });
  const certificates = [readFileSync(at('root.pem'), 'utf8')];
  const report = await verifyJades(JSON.stringify(sealed), { now, certificates, ...options });
  return report.checks.map(({ outcome, code }) => `${outcome} ${code}`);
}

describe('lists and responses of OpenSSL (need the openssl command line)', () => {
  beforeAll(() => {
    if (hasOpenSsl) makeAuthority();
  });
  afterAll(() => {
    if (hasOpenSsl) rmSync(folder, { recursive: true });
  });

  needsOpenSsl('are read, before and after the certificate is withdrawn', async () => {
    const good = ['pass seal.ok', 'pass trust.ok', 'pass trust.revocation-ok'];
    const before = publish();
    expect(await trustIn({ crls: [before.crl] })).toEqual(good);
    expect(await trustIn({ ocspResponses: [before.ocsp] })).toEqual(good);
    openssl('ca', '-config', 'openssl.cnf', '-revoke', 'seal.pem');
    const after = publish();
    const revoked = ['pass seal.ok', 'pass trust.ok', 'fail trust.revoked'];
    expect(await trustIn({ crls: [after.crl] })).toEqual(revoked);
    expect(await trustIn({ ocspResponses: [after.ocsp] })).toEqual(revoked);
    expect(await trustIn({ crls: [before.crl, after.crl] })).toEqual(revoked);
  });
});
