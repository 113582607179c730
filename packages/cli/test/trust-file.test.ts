import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { example, freshFolder, lines, merkki } from './run-merkki.ts';

let keys: string;
let sealed: string;
/** Name of the test authority's certificate. */
let authority: string;

beforeAll(async () => {
  const folder = await freshFolder();
  keys = join(folder, 'keys');
  const out = join(folder, 'out');
  const list = join(folder, 'people.csv');
  await writeFile(list, 'email,givenName,familyName\naino@example.org,Aino,Esimerkki\n');
  await merkki(
    'keys',
    'new',
    '--did',
    'jwk',
    '--alg',
    'ES256',
    '--certificate',

    '--out',
    keys,
  );
  const paths = ['--recipients', list, '--keys', keys, '--out', out];
  const { err } = await merkki(
    'issue',
    example('wound-care-at-home.yaml'),
    ...paths,
    '--format',
    'elm-jades',
  );
  const file = (await readdir(out)).find((path) => path.endsWith('.jsonld'));
  if (file === undefined) throw new Error(err);
  sealed = join(out, file);
  authority = JSON.parse(await readFile(join(keys, 'trust.json'), 'utf8')).certificates[0];
});

async function verifyWith(trust: unknown) {
  const path = join(keys, 'own-trust.json');
  await writeFile(path, JSON.stringify(trust));
  return merkki('verify', sealed, '--trust', path, '--json');
}

const codesOf = (out: string): readonly string[] => {
  const checks = lines(out)[0]?.['checks'];
  return (Array.isArray(checks) ? checks : []).map(({ code }) => code);
};

const service = (members: object = {}) => ({
  certificate: authority,
  status: 'granted',
  from: '2020-01-01T00:00:00Z',
  type: 'CA/QC',
  ...members,
});

describe('merkki verify --trust', () => {
  test('takes certificates in PEM or DER', async () => {
    const pem = await readFile(join(keys, authority), 'utf8');
    const der = Buffer.from(pem.replace(/-----[^-]+-----|\s/g, ''), 'base64');
    await writeFile(join(keys, 'authority.cer'), der);
    for (const name of [authority, 'authority.cer']) {
      const { code, out } = await verifyWith({ certificates: [name] });
      expect(code).toBe(0);
      expect(codesOf(out)).toContain('trust.ok');
    }
  });

  test('takes the services of a trusted list', async () => {
    const granted = await verifyWith({ trustedServices: [service()] });
    expect([granted.code, codesOf(granted.out)]).toEqual([0, expect.arrayContaining(['trust.ok'])]);
    const withdrawn = await verifyWith({ trustedServices: [service({ status: 'withdrawn' })] });
    expect(withdrawn.code).toBe(1);
    expect(codesOf(withdrawn.out)).toContain('trust.service-withdrawn');
  });

  test.each([
    [{ certificates: 'ca.pem' }, 'trust.malformed', '(certificates)'],
    [{ timestampCertificates: [1] }, 'trust.malformed', '(timestampCertificates)'],
    [{ trustedServices: {} }, 'trust.malformed', '(trustedServices)'],
    [{ trustedServices: [{ certificate: 'ca.pem' }] }, 'trust.malformed', '(trustedServices)'],
    [{ crls: ['missing.crl'] }, 'file.unreadable', 'missing.crl'],
    [{ crls: ['own-trust.json'] }, 'trust.crl-invalid', ''],
    [{ ocsp: ['own-trust.json'] }, 'trust.ocsp-invalid', ''],
    [{ timestampCertificates: ['own-trust.json'] }, 'trust.anchor-invalid', ''],
  ])('refuses %j', async (trust, expected, part) => {
    const { code, err } = await verifyWith(trust);
    expect([code, err]).toEqual([2, expect.stringContaining(`[${expected}]`)]);
    expect(err).toContain(part);
  });

  test('refuses a service of an unknown status', async () => {
    const { code, err } = await verifyWith({ trustedServices: [service({ status: 'maybe' })] });
    expect([code, err]).toEqual([2, expect.stringContaining('[trust.service-invalid]')]);
  });
});
