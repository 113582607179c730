import { execFile, execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

/** A time-stamping authority of this machine, made by OpenSSL. */
export interface TimeStampAuthority {
  /** The certificate authority behind it: the one to trust. */
  readonly caPem: string;
  /** The certificate that signs the tokens. */
  readonly tsaPem: string;
  /** Answers a query (RFC 3161, DER) with a response in DER. */
  answer(queryDer: Uint8Array): Promise<Uint8Array>;
  /** Removes its files. */
  close(): void;
}

/** What {@link createTimeStampAuthority} may do otherwise than a good authority. */
export interface TimeStampAuthorityOptions {
  /** Kind of its key. Default `rsa`. */
  readonly key?: 'rsa' | 'p256' | 'p384' | 'p521';
  /** Hash function of its signatures. Default `sha256`. */
  readonly digest?: 'sha256' | 'sha384' | 'sha512';
  /** Hash functions of imprints that it takes; it refuses all others. */
  readonly takes?: string;
  /** For how long its certificates are valid, from now on. Default ten years. */
  readonly days?: number;
}

const run = promisify(execFile);

/** Whether this machine has the OpenSSL command line; without it what needs it is skipped. */
export const hasOpenSsl: boolean = (() => {
  try {
    return execFileSync('openssl', ['version'], { encoding: 'utf8' }).startsWith('OpenSSL');
  } catch {
    return false;
  }
})();

const keyOptions = {
  rsa: ['-algorithm', 'RSA', '-pkeyopt', 'rsa_keygen_bits:2048'],
  p256: ['-algorithm', 'EC', '-pkeyopt', 'ec_paramgen_curve:P-256'],
  p384: ['-algorithm', 'EC', '-pkeyopt', 'ec_paramgen_curve:P-384'],
  p521: ['-algorithm', 'EC', '-pkeyopt', 'ec_paramgen_curve:P-521'],
} as const;

/**
 * Makes a certificate authority and a time-stamping authority under it, in a folder of their own, by
 * the `openssl` command line. Its clock is the machine's.
 */
export async function createTimeStampAuthority(
  options: TimeStampAuthorityOptions = {},
): Promise<TimeStampAuthority> {
  const folder = mkdtempSync(join(tmpdir(), 'merkki-tsa-'));
  const at = (name: string): string => join(folder, name);
  const openssl = (...args: readonly string[]) => run('openssl', [...args], { cwd: folder });
  const { key = 'rsa', digest = 'sha256', days = 3650 } = options;
  writeFileSync(at('openssl.cnf'), configuration(options));
  for (const name of ['ca', 'tsa']) {
    await openssl('genpkey', ...keyOptions[key], '-out', `${name}.key`);
  }
  await openssl(
    ...['req', '-x509', '-new', '-key', 'ca.key', `-${digest}`, '-days', String(days)],
    ...['-config', 'openssl.cnf', '-extensions', 'authority', '-out', 'ca.pem'],
    ...['-subj', '/C=FI/O=TEST - not a trust service/CN=TEST time CA'],
  );
  await openssl(
    ...['req', '-new', '-key', 'tsa.key', '-config', 'openssl.cnf', '-out', 'tsa.csr'],
    ...['-subj', '/C=FI/O=TEST - not a trust service/CN=TEST time stamps'],
  );
  await openssl(
    ...['x509', '-req', '-in', 'tsa.csr', '-CA', 'ca.pem', '-CAkey', 'ca.key', '-set_serial', '2'],
    ...[`-${digest}`, '-days', String(days), '-extfile', 'openssl.cnf'],
    ...['-extensions', 'stamps', '-out', 'tsa.pem'],
  );
  writeFileSync(at('serial'), '01\n');
  let count = 0;
  return {
    caPem: readFileSync(at('ca.pem'), 'utf8'),
    tsaPem: readFileSync(at('tsa.pem'), 'utf8'),
    answer: async (queryDer) => {
      count += 1;
      const [query, reply] = [`${count}.tsq`, `${count}.tsr`];
      await writeFile(at(query), queryDer);
      await openssl('ts', '-reply', '-config', 'openssl.cnf', '-queryfile', query, '-out', reply);
      return Uint8Array.from(await readFile(at(reply)));
    },
    close: () => rmSync(folder, { recursive: true, force: true }),
  };
}

function configuration({
  digest = 'sha256',
  takes = 'sha256, sha384, sha512',
}: TimeStampAuthorityOptions): string {
  return `
[req]
distinguished_name = name
[name]
[authority]
basicConstraints = critical, CA:TRUE
keyUsage = critical, keyCertSign, cRLSign
subjectKeyIdentifier = hash
[stamps]
basicConstraints = critical, CA:FALSE
keyUsage = critical, digitalSignature
extendedKeyUsage = critical, timeStamping
subjectKeyIdentifier = hash
[tsa]
default_tsa = service
[service]
serial = serial
signer_cert = tsa.pem
certs = ca.pem
signer_key = tsa.key
signer_digest = ${digest}
default_policy = 1.3.6.1.4.1.99999.1
other_policies = 1.3.6.1.4.1.99999.2
digests = ${takes}
accuracy = secs:1
ordering = no
tsa_name = no
ess_cert_id_chain = no
ess_cert_id_alg = sha256
`;
}
